/**
 * What a terminal obeys or hides: controls, what turns text or joins it, separators that break lines; letters and marks
 * that print nothing, which are the joiner of marks and the fillers of Hangul and Khmer; and what is no character.
 */
export const unseen =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu;

/**
 * `text` fit for a terminal: control, bidirectional and zero-width characters shown as `\u{1b}`.
 * With `lines`, line feeds and tabs stay.
 */
export function visible(text: string, { lines = false } = {}): string {
  return text.replace(unseen, (character) => {
    if (lines && (character === '\n' || character === '\t')) return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

// Cc and Cf without tab, plus the separators that break lines: what a terminal obeys or hides.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/**
 * `text` fit for a terminal: control, bidirectional and zero-width characters shown as `\u{1b}`.
 * With `lines`, line feeds and tabs stay.
 */
export function visible(text: string, { lines = false } = {}): string {
  return text.replace(hidden, (character) => {
    if (lines && (character === '\n' || character === '\t')) return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with the flag `g` in a text. `text.matchAll(pattern)` finds the same, but makes a copy of the
 * pattern for each text, which costs more than reading a paragraph, and more again when the copy has to be compiled.
 * @param most matches that are looked for.
 */
export function matches(
  text: string,
  pattern: RegExp,
  most = Number.POSITIVE_INFINITY,
): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match && found.length < most; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += widthAt(text, pattern);
  }
  return found;
}

/** How far to go on from a match of nothing. */
function widthAt(text: string, { lastIndex, unicode }: RegExp): number {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
}

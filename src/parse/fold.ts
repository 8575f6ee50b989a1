import { hanOrKana } from '../language/script.ts';

/** Folding turns a line end into a space; between Han characters or Kana there is none. */
export function closeHan(text: string, written: string): string {
  if (!written.includes('\n') || !hanOrKana.test(text)) return text;
  let closed = text;
  for (const [, before = '', after = ''] of written.matchAll(/(\S)[ \t]*\r?\n[ \t]*(?=(\S))/g)) {
    if (hanOrKana.test(before) && hanOrKana.test(after))
      closed = closed.replace(`${before} ${after}`, before + after);
  }
  return closed;
}

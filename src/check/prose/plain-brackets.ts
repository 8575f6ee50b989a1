import { isMasked } from './pairs.ts';
import type { Passage } from './passage.ts';
import { has, sign } from './signs.ts';

/**
 * Whether the brackets of a passage are closed one after the other, with nothing about them that could be a list's: they
 * need no closer look, and nobody asks for their pairs.
 */
export function isPlainlyEven(passage: Passage): boolean {
  if (isMasked(passage)) return false;
  const { text } = passage;
  if (!has(passage, sign.eastern | sign.blank) && !text.includes('}')) return areRoundOnesEven(text);
  return plainlyEven.test(text) && !maybeEnumerator.test(text);
}

/** The same of a text that has no brackets but “(” and “)”. */
function areRoundOnesEven(text: string): boolean {
  for (let from = 0; ; ) {
    const open = text.indexOf('(', from);
    const close = text.indexOf(')', from);
    if (open < 0 || close < 0) return open === close;
    if (close < open) return false;
    const next = text.indexOf('(', open + 1);
    if (next >= 0 && next < close) return false;
    enumeratorEnd.lastIndex = close;
    if (enumeratorEnd.test(text)) return false;
    from = close + 1;
  }
}

const other = '()（）﹙﹚[\\]［］{}｛｝【】〖〗〔〕《》〈〉';
const within = `[^${other}]*`;
const plainlyEven = new RegExp(
  `^${within}(?:(?:[(（]${within}[)）]|【${within}】|《${within}》|〈${within}〉)${within})*$`,
);

const enumerator = String.raw`(?:^|[\s;,])(?:[a-zA-Z]|[ivx]+|\d\d?)\.?`;
/** What may be the number or letter of a list: “a)”. */
export const maybeEnumerator = new RegExp(`${enumerator}[)）]`);
/** The same, told by the bracket. */
const enumeratorEnd = new RegExp(`(?<=${enumerator})\\)`, 'y');

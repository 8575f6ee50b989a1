import type { Root } from 'mdast';
import type { Fault } from '../model/fault.ts';
import { parseWithRemark } from './body/remark.ts';
import { parseWithSatteri } from './body/satteri.ts';

const cjkBesideMark =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][*_~]|[*_~][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The tree of a body. Positions are those of `text`, columns in UTF-16 code units. */
export async function parseBody(text: string): Promise<Root> {
  if (cjkBesideMark.test(text)) return parseWithRemark(text);
  return parseWithSatteri(text);
}

/** What is too deep in a body, found before any parser sees it; `undefined` where it is within bounds. */
export function bodyLimitFault(_text: string): Fault | undefined {
  return undefined;
}

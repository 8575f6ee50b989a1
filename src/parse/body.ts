import type { Root } from 'mdast';
import { parseWithRemark } from './body/remark.ts';
import { isBetterWithRemark } from './body/remark-better.ts';
import { fitsRemark } from './body/remark-bounds.ts';
import { parseWithSatteri } from './body/satteri.ts';

export { bodyLimitFault } from './body/limits.ts';
export { treeLimitFault } from './body/tree-limits.ts';

/**
 * The tree of a text in Markdown (CommonMark, tables, footnotes, strike-through, task lists, bare addresses), as remark
 * makes it. Positions are those of `text`, columns in UTF-16 code units. `text` is within `bodyLimitFault`'s bounds.
 */
export async function parseBody(text: string): Promise<Root> {
  if (isBetterWithRemark(text) && fitsRemark(text)) return parseWithRemark(text);
  return (await native())(text);
}

type Engine = (text: string) => Promise<Root>;
let engine: Promise<Engine> | undefined;

/** Sätteri, or remark on machines that Sätteri has no native code for. */
function native(): Promise<Engine> {
  engine ??= import('satteri').then(
    () => parseWithSatteri,
    () => parseWithRemark,
  );
  return engine;
}

import type { Root } from 'mdast';
import { openRemark } from './body/remark.ts';
import { isBetterWithRemark } from './body/remark-better.ts';
import { fitsRemark } from './body/remark-bounds.ts';
import { openSatteri } from './body/satteri.ts';
import { kept, keptLater } from './kept-tree.ts';

export { bodyLimitFault } from './body/limits.ts';
export { treeLimitFault } from './body/tree-limits.ts';

/**
 * The tree of a text in Markdown (CommonMark, tables, footnotes, strike-through, task lists, bare addresses), as remark
 * makes it. Positions are those of `text`, columns in UTF-16 code units. `text` is within `bodyLimitFault`'s bounds.
 */
export async function parseBody(text: string): Promise<Root> {
  return (await engineFor(text))(text);
}

/** The same, as a tree that can be let go of. */
export async function parseKeptBody(text: string): Promise<Root> {
  const parse = await engineFor(text);
  return kept(parse(text), () => parse(text));
}

/**
 * The same, as a tree that is made when somebody asks for it.
 * @param around a text that holds it.
 * @param cut takes it out of there.
 */
export async function laterBody(around: string, cut: () => string): Promise<Root> {
  // What is not in all of it is in no part of it, and then there is no need to cut.
  const parse = await (isBetterWithRemark(around) ? engineFor(cut()) : nativeEngine());
  return keptLater(() => parse(cut()));
}

type Engine = (text: string) => Root;
let remark: Promise<Engine> | undefined;
let native: Promise<Engine> | undefined;

function engineFor(text: string): Promise<Engine> {
  if (isBetterWithRemark(text) && fitsRemark(text)) {
    remark ??= openRemark();
    return remark;
  }
  return nativeEngine();
}

/** Sätteri, or remark on machines that Sätteri has no native code for. */
function nativeEngine(): Promise<Engine> {
  native ??= openSatteri().catch(openRemark);
  return native;
}

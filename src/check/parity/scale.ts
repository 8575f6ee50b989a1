import { once } from '../prose/once.ts';
import type { Block } from './block.ts';
import type { Pair } from './pair.ts';

/** What two languages come to beside each other, as seen in blocks that surely go together. */
export interface Scale {
  /** Natural logarithm of the extent of the target for one of the source. */
  readonly ratio: number;
  /** How far from it single blocks are, as a standard deviation. */
  readonly spread: number;
}

/** Blocks that are shorter say too much or too little by chance to measure by. */
const shortest = 40;

/** What is expected before anything is seen, and for how many blocks it counts. */
const usual = 0.14;
const weight = 4;

export function scaleOf(pairs: readonly Pair[]): Scale {
  const seen: { fit: number; wide: number }[] = [];
  for (const { source, target } of pairs) {
    const [a, b] = [source[0], target[0]];
    if (!a || !b || source.length > 1 || target.length > 1 || a.kind !== b.kind) continue;
    if (a.kind === 'heading' || a.kind === 'table' || a.isContact || a.length < shortest) continue;
    const [there, here] = [extentOf(a), extentOf(b)];
    seen.push({ fit: Math.log(here / there), wide: widening(Math.min(here, there)) });
  }
  const ratio = (seen.length * middle(seen.map(({ fit }) => fit))) / (seen.length + 2);
  const far = 1.48 * middle(seen.map(({ fit, wide }) => Math.abs(fit - ratio) / wide));
  const spread = Math.sqrt((seen.length * far * far + weight * usual * usual) / (seen.length + weight));
  return { ratio, spread: Math.max(spread, 0.08) * Math.sqrt(1 + 1 / (seen.length + 0.5)) };
}

/** How much farther a block is from the ratio for being short, or nearer for being long. */
export function widening(extent: number): number {
  return Math.sqrt(0.6 + 120 / extent);
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = sorted.length >> 1;
  return sorted.length === 0 ? 0 : ((sorted[at] ?? 0) + (sorted[(sorted.length - 1) >> 1] ?? 0)) / 2;
}

/** How long a block is where names in Latin letters stand among Chinese: a character says as much as three letters. */
export const extentOf: (block: Block) => number = once(({ passages, length }) => {
  let more = 0;
  for (const { text } of passages) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x3400 && code < 0xa000) more += 2;
      else if ((code >= 0x3040 && code < 0x3100) || (code >= 0xac00 && code < 0xd7a4)) more += 1;
    }
  }
  return length + more;
});

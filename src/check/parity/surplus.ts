import type { Release } from '../../model/release.ts';
import { type Alignment, alignment } from './align.ts';
import type { Block } from './block.ts';
import type { Pair } from './pair.ts';

/** A paragraph of a translation that its source has not. */
export interface Surplus {
  readonly block: Block;
  /** The block of the source that it would stand behind. */
  readonly behind: Block;
}

/** Shorter ones are a caption, or a word of the translator's. */
const shortest = 80;

/** “Note: …”, “(…)”: what a translator explains. */
const aside = /^\s*(?:[([（［【※*]|[^\s.:：]{2,20}(?: [^\s.:：]{1,20}){0,2}\s?[:：])/u;

/**
 * Paragraphs in the midst of a translation that its source has not: left over from a draft, twice, or not translated.
 * What a translation says more at its end, or in a section of its own, is for the readers of its country.
 */
export function* surplusIn(source: Release, target: Release, others: readonly Release[]): Iterable<Surplus> {
  const { pairs, surplus } = alignment(source, target);
  if (surplus.size === 0 || pairs.filter(isOneToOne).length < pairs.length / 2) return;
  for (const [index, pair] of pairs.entries()) {
    const [block] = pair.target;
    const [before, after] = [pairs[index - 1], pairs[index + 1]];
    if (!block || pair.source.length > 0 || !surplus.has(block) || !isTold(block)) continue;
    if (!before || !after || !isOneToOne(before) || !isOneToOne(after)) continue;
    const [behind] = before.source;
    if (!behind) continue;
    // Where most other versions say more at this place too, it is the source that has less.
    const alike = others.filter((other) => saysMoreBehind(behind, alignment(source, other)));
    if (alike.length <= others.length / 2) yield { block, behind };
  }
}

function isOneToOne({ source, target }: Pair): boolean {
  return source.length === 1 && target.length === 1;
}

function isTold({ kind, length, isContact, passages: [{ text }] }: Block): boolean {
  return kind === 'paragraph' && length >= shortest && !isContact && !aside.test(text);
}

function saysMoreBehind(behind: Block, { pairs }: Alignment): boolean {
  const at = pairs.findIndex(({ source }) => source.includes(behind));
  return pairs[at + 1]?.source.length === 0 || (pairs[at]?.target.length ?? 0) > 1;
}

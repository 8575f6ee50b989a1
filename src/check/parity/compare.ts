import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import { proseOf } from '../prose/prose.ts';
import { alignment, type Pair } from './align.ts';
import { blocksOf } from './blocks.ts';
import type { Deviation } from './deviation.ts';
import { gaps } from './gaps.ts';
import { linkDeviations } from './link-deviations.ts';
import { dateDeviations, numberDeviations, type Surroundings } from './number-deviations.ts';
import { presenceIn } from './presence.ts';

/** Less than this share of the source with a counterpart, and the two are different texts. */
const leastInCommon = 0.5;

/** In what a translation deviates from its source, in the order of the source; found once for both. */
export function deviations(source: Release, target: Release): readonly Deviation[] {
  const known = compared(source);
  let found = known.get(target);
  if (!found) {
    found = [...compare(source, target)];
    known.set(target, found);
  }
  return found;
}

const compared = once((_: Release) => new WeakMap<Release, readonly Deviation[]>());

function* compare(source: Release, target: Release): Iterable<Deviation> {
  const laid = alignment(source, target);
  const { pairs } = laid;
  const matched = pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0);
  const common = matched.reduce((sum, pair) => sum + pair.source.length, 0);
  if (common < blocksOf(source).length * leastInCommon) return;
  const presence = presenceIn(target);
  const { lang } = proseOf(target);
  const days = new Set(blocksOf(target).flatMap(({ dates }) => dates.map(({ month, day }) => `${month}/${day}`)));
  yield* gaps(laid, presence);
  for (const [index, pair] of pairs.entries()) {
    if (pair.source.length === 0 || pair.target.length === 0) continue;
    const around = surroundings(pairs, index);
    yield* linkDeviations(pair, around, presence);
    yield* dateDeviations(pair, around, days);
    yield* numberDeviations(pair, around, presence, lang);
  }
}

function surroundings(pairs: readonly Pair[], index: number): Surroundings {
  const near = pairs.slice(Math.max(0, index - 1), index + 2);
  return {
    source: near.flatMap(({ source }) => source),
    target: near.flatMap(({ target }) => target),
  };
}

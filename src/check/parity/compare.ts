import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import { proseOf } from '../prose/prose.ts';
import { alignment, type Pair } from './align.ts';
import { blocksOf } from './blocks.ts';
import type { Deviation, Lost, Words } from './deviation.ts';
import { gaps, isContact } from './gaps.ts';
import { linkDeviations } from './link-deviations.ts';
import { dateDeviations, droppedNumbers, numberDeviations, type Surroundings } from './number-deviations.ts';
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
  const days = new Set(
    blocksOf(target).flatMap(({ dates }) => dates.map(({ month, day }) => `${month}/${day}`)),
  );
  yield* gaps(laid, presence);
  const dropped: Lost[] = [];
  for (const [index, pair] of pairs.entries()) {
    if (pair.source.length === 0 || pair.target.length === 0 || areContacts(pair)) continue;
    const around = surroundings(pairs, index);
    const found = [
      ...linkDeviations(pair, around, presence),
      ...dateDeviations(pair, around, days),
      ...numberDeviations(pair, around, presence, lang),
    ];
    for (const deviation of found) {
      if (deviation.kind === 'lost' && deviation.elsewhere) dropped.push(deviation);
      else yield deviation;
    }
    for (const one of droppedNumbers(pair, around, lang)) {
      if (!found.some(({ there }) => covers(there, one.there))) dropped.push(one);
    }
  }
  for (const what of ['link', 'number'] as const) {
    const found = dropped.filter((one) => one.what === what);
    // A translator who leaves out one does so by mistake, one who leaves out several has a way of their own.
    if (found.length <= mostDropped[what]) yield* found;
  }
}

const mostDropped = { link: 2, number: 1 } as const;

/** Persons to ask differ from country to country; only of the same person everything must agree. */
function areContacts({ source, target }: Pair): boolean {
  const contacts = [source, target].map((blocks) => blocks.filter(isContact));
  if (contacts.every((blocks) => blocks.length === 0)) return false;
  const [there, here] = contacts.map((blocks) =>
    blocks.flatMap(({ links }) => links.map(({ key }) => key.exact)),
  );
  return !there?.some((address) => here?.includes(address));
}

function covers(a: Words, b: Words): boolean {
  return a.passage === b.passage && a.start <= b.start && b.end <= a.end;
}

function surroundings(pairs: readonly Pair[], index: number): Surroundings {
  const near = pairs.slice(Math.max(0, index - 1), index + 2);
  return {
    source: near.flatMap(({ source }) => source),
    target: near.flatMap(({ target }) => target),
  };
}

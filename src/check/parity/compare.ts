import { gathered } from '../../language/gathered.ts';
import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import { proseOf } from '../prose/prose.ts';
import { alignment } from './align.ts';
import type { Block } from './block.ts';
import { blocksOf, titlesOf } from './blocks.ts';
import { dateDeviations, dayKey } from './date-deviations.ts';
import type { Deviation, Lost, Words } from './deviation.ts';
import type { NumberFact } from './facts.ts';
import { gaps } from './gaps.ts';
import { linkDeviations } from './link-deviations.ts';
import { droppedNumbers, numberDeviations } from './number-deviations.ts';
import type { Pair } from './pair.ts';
import { Surroundings } from './surroundings.ts';

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

/** At least those of the deviations that concern some blocks of the source; found once for these blocks. */
export function deviationsAt(
  blocks: ReadonlySet<Block>,
  source: Release,
  target: Release,
): readonly Deviation[] {
  const known = comparedAt(blocks);
  let found = known.get(target);
  if (!found) {
    found = [...compare(source, target, blocks)];
    // How many links have been dropped counts for the whole text.
    if (found.some((one) => one.kind === 'lost' && one.elsewhere && !one.minor))
      found = deviations(source, target);
    known.set(target, found);
  }
  return found;
}

const comparedAt = once((_: ReadonlySet<Block>) => new WeakMap<Release, readonly Deviation[]>());

function* compare(source: Release, target: Release, at?: ReadonlySet<Block>): Iterable<Deviation> {
  const laid = alignment(source, target);
  const pairs = [...titlePairs(source, target), ...laid.pairs];
  const matched = pairs.filter(isFirm);
  const common = matched.reduce((sum, pair) => sum + pair.source.length, 0);
  if (common < blocksOf(source).length * leastInCommon) return;
  const { lang } = proseOf(target);
  const gapped = [...gaps(laid)];
  yield* gapped;
  const missing = new Set(gathered(gapped, ({ blocks }) => blocks));
  const [told, dropped]: [Deviation[], Lost[]] = [[], []];
  for (const [index, pair] of pairs.entries()) {
    if (at && !pair.source.some((block) => at.has(block))) continue;
    if (!isFirm(pair) || pair.source.every(saysNothing) || sayTheSame(pair) || areContacts(pair)) continue;
    const around = new Surroundings(pairs, index);
    const found = [
      ...linkDeviations(pair, around, target),
      ...dateDeviations(pair, around, target),
      ...numberDeviations(pair, around, target, lang),
    ];
    // Where blocks have no counterparts, what seems dropped may stand in one of them.
    const firm = pairs.slice(Math.max(0, index - 2), index + 3).every(isFirm);
    for (const one of found) {
      if (one.kind === 'lost' && one.elsewhere) {
        if (firm) dropped.push(one);
      } else if (one.kind !== 'lost' || !besideGap(pairs, index, missing)) told.push(one);
    }
    if (!firm) continue;
    for (const one of droppedNumbers(pair, around, lang)) {
      if (!found.some(({ there }) => covers(there, one.there))) dropped.push(one);
    }
  }
  yield* told;
  const links = dropped.filter(({ minor }) => !minor);
  if (links.length <= mostDropped) yield* links;
  yield* dropped.filter(({ minor }) => minor);
}

const mostDropped = 2;

function titlePairs(source: Release, target: Release): Pair[] {
  const [there, here] = [titlesOf(source), titlesOf(target)];
  return gathered(['field', 'heading'] as const, (key) => {
    const [a, b] = [there[key], here[key]];
    return a && b ? [{ source: [a], target: [b] }] : [];
  });
}

/** Which of several blocks has no counterpart can be told only so well: what is lost beside a gap is lost with it. */
function besideGap(pairs: readonly Pair[], index: number, missing: ReadonlySet<Block>): boolean {
  return [pairs[index - 1], pairs[index + 1]].some((pair) =>
    pair?.source.some((block) => missing.has(block)),
  );
}

/** A block of words alone cannot be compared without knowing the languages. */
function saysNothing({ links, numbers, dates }: Block): boolean {
  return links.length === 0 && numbers.length === 0 && dates.length === 0;
}

/** Whether two blocks have the same links, days and numbers in the same order, as most have: nothing is otherwise in them. */
function sayTheSame({ source, target }: Pair): boolean {
  const a = source[0];
  const b = target[0];
  if (!a || !b || source.length > 1 || target.length > 1) return false;
  if (a.links.length !== b.links.length || a.dates.length !== b.dates.length) return false;
  if (a.numbers.length !== b.numbers.length) return false;
  return (
    a.numbers.every(({ value, digits }, at) => isNumber(b.numbers[at], value, digits)) &&
    a.links.every(({ address }, at) => address === b.links[at]?.address) &&
    a.dates.every((date, at) => dayKey(date) === (b.dates[at] && dayKey(b.dates[at])))
  );
}

function isNumber(number: NumberFact | undefined, value: number, digits: string | undefined): boolean {
  return number !== undefined && number.value === value && number.digits === digits;
}

function isFirm({ source, target }: Pair): boolean {
  return source.length > 0 && target.length > 0;
}

/** Persons to ask differ from country to country; only of the same person everything must agree. */
function areContacts({ source, target }: Pair): boolean {
  if (!source.some(({ isContact }) => isContact)) return false;
  const there = source.filter(({ isContact }) => isContact);
  const here = gathered(
    target.filter(({ isContact }) => isContact),
    addressesIn,
  );
  return !there.every((block) => addressesIn(block).some((one) => here.includes(one)));
}

function addressesIn({ links }: Block): string[] {
  return links.map(({ key }) => key.exact);
}

function covers(a: Words, b: Words): boolean {
  return a.passage === b.passage && a.start <= b.start && b.end <= a.end;
}

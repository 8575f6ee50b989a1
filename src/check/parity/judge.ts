import { gathered } from '../../language/gathered.ts';
import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import { type Alignment, alignment } from './align.ts';
import type { Block } from './block.ts';
import { deviations, deviationsAt } from './compare.ts';
import type { Changed, Deviation } from './deviation.ts';
import type { Measure } from './measure.ts';

/** A version other than the release and its measure. */
type Witnesses = readonly Release[];

/** Deviations of a release from a version. */
export interface Judged {
  readonly source: Release;
  readonly deviations: readonly Deviation[];
}

/**
 * In what a release deviates from its measure, as far as the other versions do not speak for it; and in what it deviates
 * from most of the others where the measure has nothing to compare.
 */
export function ownDeviations(release: Release, { source, known }: Measure, siblings: Witnesses): Judged[] {
  const witnesses = siblings.filter((one) => one !== source);
  const fromSource = (version: Release) => deviations(source, version);
  const own = fromSource(release).filter((one) => isHeld(one, fromSource, witnesses, known));
  const [second, ...rest] = witnesses;
  if (!known || !second) return inEarnest([{ source, deviations: own }]);
  const beyond = beyondIn(alignment(source, second));
  if (beyond.size === 0) return inEarnest([{ source, deviations: own }]);
  const fromSecond = (version: Release) => deviationsAt(beyond, second, version);
  const more = fromSecond(release).filter((one) => {
    const blocks = one.kind === 'gap' ? one.blocks : one.pair.source;
    if (!blocks.every((block) => beyond.has(block))) return false;
    // Of two versions the one that lacks something is to blame, if that is all.
    return rest.length < 2 ? one.kind !== 'changed' : isHeld(one, fromSecond, rest, false);
  });
  if (rest.length < 2 && more.length > 1) more.length = 0;
  return inEarnest([
    { source, deviations: own },
    { source: second, deviations: more },
  ]);
}

/** What the target says beyond the source. */
const beyondIn = once(
  ({ pairs }: Alignment): ReadonlySet<Block> =>
    new Set(gathered(pairs, ({ source, target }) => (source.length > 0 ? [] : target))),
);

/**
 * Without the minor deviations, unless there is one and nothing else: a translator who leaves out one number does so by
 * mistake, one who leaves out several has a way of their own.
 */
function inEarnest(judged: readonly Judged[]): Judged[] {
  if (judged.reduce((sum, { deviations }) => sum + deviations.length, 0) === 1) return [...judged];
  return judged.map(({ source, deviations }) => ({
    source,
    deviations: deviations.filter((one) => !isMinor(one)),
  }));
}

function isMinor(deviation: Deviation): boolean {
  return deviation.kind === 'lost' && deviation.minor === true;
}

/** In what a version deviates from one that is given. */
type Compare = (version: Release) => readonly Deviation[];

/** Whether a deviation from a source is one of the release rather than of the source, or a way to say the same. */
function isHeld(deviation: Deviation, compare: Compare, witnesses: Witnesses, known: boolean): boolean {
  const sure = deviation.kind !== 'changed' || deviation.sure;
  if (witnesses.length === 0) return known && sure;
  // What nobody is asked about costs nothing: a vote lays two versions side by side.
  if (known && deviation.kind !== 'changed') {
    // What nobody has taken over is the source's way of saying it.
    const isOwn = deviation.kind === 'lost' && deviation.what === 'number' && witnesses.length >= 3;
    return !isOwn || witnesses.some((witness) => says(compare(witness), deviation) === 'source');
  }
  const votes = witnesses.map((witness) => says(compare(witness), deviation));
  const forSource = votes.filter((vote) => vote === 'source').length;
  const forRelease = votes.filter((vote) => vote === 'release').length;
  if (!known) return forSource > 0 && forSource >= 2 * (votes.length - forSource);
  return sure ? forRelease <= forSource : forSource > witnesses.length / 2;
}

/** A mistake of the source itself: the other versions agree on something else. */
export interface Outvoted {
  readonly changed: Changed;
  /** The versions that say otherwise. */
  readonly others: readonly [Release, ...Release[]];
}

/** What nearly all of at least three other versions have otherwise than the release they are measured by. */
export function outvoted(source: Release, siblings: Witnesses): Outvoted[] {
  if (siblings.length < 3) return [];
  const found = new Map<string, { changed: Changed; others: [Release, ...Release[]] }>();
  for (const sibling of siblings) {
    for (const deviation of deviations(source, sibling)) {
      if (deviation.kind !== 'changed') continue;
      const { passage, start } = deviation.there;
      const key = `${passage.place(start)?.start.offset} ${deviation.found}`;
      const known = found.get(key);
      if (known) known.others.push(sibling);
      else found.set(key, { changed: deviation, others: [sibling] });
    }
  }
  return [...found.values()].filter(({ others }) => others.length >= Math.max(3, 0.6 * siblings.length));
}

function says(others: readonly Deviation[], deviation: Deviation): 'source' | 'release' | 'neither' {
  for (const other of others) {
    if (!touches(other, deviation)) continue;
    if (deviation.kind !== 'changed' || other.kind !== 'changed') return 'neither';
    return other.found === deviation.found ? 'release' : 'neither';
  }
  return 'source';
}

/** Whether two deviations concern the same words of the source. */
function touches(other: Deviation, deviation: Deviation): boolean {
  if (deviation.kind === 'gap') {
    return other.kind === 'gap' && other.blocks.some((block) => deviation.blocks.includes(block));
  }
  if (other.kind === 'gap')
    return other.blocks.some(({ passages }) => passages.includes(deviation.there.passage));
  const [a, b] = [other.there, deviation.there];
  return a.passage === b.passage && a.start === b.start;
}

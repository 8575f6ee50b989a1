import type { SearchTerm } from '../language/search-words.ts';
import type { FoundRelease } from '../model/search-index.ts';
import { placeWeights, releasesInFile, type SearchIndex, type WordEntry } from '../model/search-index.ts';
import type { IndexReader } from './index-reader.ts';

/** What the beginning of a word counts for, beside a whole one. */
const begun = 0.5;

/**
 * Numbers of the releases that have every one of `terms`, the best first: rare words count for more than frequent ones,
 * and of two that are as good the newer comes first.
 * @param year in figures; empty for all of them.
 */
export async function find(
  terms: readonly SearchTerm[],
  year: string,
  reader: IndexReader,
): Promise<readonly number[]> {
  const index = await reader.index();
  const [from, to] = rangeOf(year, index);
  const files = await Promise.all(
    terms.map(async (term) =>
      (await Promise.all(filesOf(term, index).map((file) => reader.words(file)))).flat(),
    ),
  );
  const scores = new Float32Array(index.count);
  const found = new Uint16Array(index.count);
  terms.forEach((term, at) => {
    const { weights, count } = weigh(term, files[at] ?? [], index.count);
    const rarity = Math.log(1 + index.count / Math.max(1, count));
    for (let number = from; number < to; number++) {
      const weight = weights[number] ?? 0;
      if (weight === 0) continue;
      found[number] = (found[number] ?? 0) + 1;
      scores[number] = (scores[number] ?? 0) + weight * rarity;
    }
  });
  const all: number[] = [];
  for (let number = from; number < to; number++) if (found[number] === terms.length) all.push(number);
  return all.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a);
}

/** The releases of these numbers, in their order. */
export async function releasesOf(
  numbers: readonly number[],
  reader: IndexReader,
): Promise<readonly FoundRelease[]> {
  const { releases } = await reader.index();
  const read = await Promise.all(
    numbers.map(async (number) => {
      const file = releases[Math.floor(number / releasesInFile)];
      return file === undefined ? undefined : (await reader.releases(file))[number % releasesInFile];
    }),
  );
  return read.filter((release) => release !== undefined);
}

function rangeOf(year: string, { years, count }: SearchIndex): readonly [from: number, to: number] {
  const at = years.findIndex(([figures]) => figures === year);
  return at < 0 ? [0, count] : [years[at]?.[2] ?? 0, years[at + 1]?.[2] ?? count];
}

/** The files that a word may stand in, or those that go on from it. */
function filesOf({ text, begins }: SearchTerm, { words }: SearchIndex): readonly string[] {
  const next = words.findIndex(([first]) => first > text);
  const at = Math.max(0, (next < 0 ? words.length : next) - 1);
  return words
    .slice(at)
    .filter(([first], offset) => offset === 0 || (begins && first.startsWith(text)))
    .map(([, file]) => file);
}

/** How much a term counts for in each release, and in how many it is. */
function weigh(
  { text, begins }: SearchTerm,
  entries: readonly WordEntry[],
  releases: number,
): { weights: Float32Array; count: number } {
  const weights = new Float32Array(releases);
  let count = 0;
  for (const entry of entries) {
    const [word] = entry;
    if (word !== text && !(begins && word.startsWith(text))) continue;
    const worth = word === text ? 1 : begun;
    let number = 0;
    for (let at = 1; at < entry.length; at++) {
      const step = Number(entry[at]);
      number += step >> 2;
      const weight = worth * (placeWeights[step & 3] ?? 0);
      const known = weights[number] ?? 0;
      if (known === 0) count += 1;
      if (weight > known) weights[number] = weight;
    }
  }
  return { weights, count };
}

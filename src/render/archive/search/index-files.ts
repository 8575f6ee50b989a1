import { createHash } from 'node:crypto';
import { indexWords } from '../../../language/search-words.ts';
import {
  type FoundRelease,
  type ReleaseFile,
  releasesInFile,
  type SearchIndex,
  type SearchPlace,
  type WordEntry,
} from '../../../model/search-index.ts';
import type { ArchiveFile } from '../format.ts';

/** A release, as the index takes it in. */
export interface Searched {
  readonly year: { readonly figures: string; readonly name: string };
  readonly texts: readonly (readonly [text: string, place: SearchPlace])[];
  readonly shown: FoundRelease;
}

interface IndexFile extends ArchiveFile {
  readonly content: string;
}

/** The files of an index, and what a search page has to say of them. */
export interface IndexFiles {
  readonly files: readonly IndexFile[];
  /** Name of the file to begin with. */
  readonly first: string;
  /** Bytes that looking for one word loads, all in all, the first time. */
  readonly load: number;
}

/** Characters of a file of words: a query loads one for each of its words, seldom two. */
const enough = 24_000;

/**
 * The index of a section.
 * @param folder of the search page, with a trailing slash.
 * @param releases the oldest first.
 */
export function indexFiles(folder: string, releases: readonly Searched[]): IndexFiles {
  const files: IndexFile[] = [];
  // A name that tells the content lets a page that was kept for long never read a newer file as its own.
  const add = (members: string): string => {
    const content = `{"generator":"pressdesk",${members}}`;
    const name = `${createHash('sha256').update(content).digest('hex').slice(0, 12)}.json`;
    files.push({ path: folder + name, mediaType: 'application/json', content });
    return name;
  };
  const words = wordFiles(wordsOf(releases)).map(({ first, members }) => [first, add(members)] as const);
  const shown: string[] = [];
  for (let at = 0; at < releases.length; at += releasesInFile) {
    const some = releases.slice(at, at + releasesInFile).map(({ shown }) => shown);
    shown.push(add(membersOf({ releases: some } satisfies ReleaseFile)));
  }
  const years = releases.flatMap(({ year: { figures, name } }, number) =>
    releases[number - 1]?.year.figures === figures ? [] : [[figures, name, number] as const],
  );
  const index: SearchIndex = { count: releases.length, years, words, releases: shown };
  const first = add(membersOf(index));
  const sizes = files.map(({ content }) => Buffer.byteLength(content));
  const [ofWords, ofReleases] = [sizes.slice(0, words.length), sizes.slice(words.length, -1)];
  return {
    files,
    first,
    load:
      (sizes.at(-1) ?? 0) +
      Math.max(0, ...ofWords) +
      ofReleases
        .sort((a, b) => b - a)
        .slice(0, 10)
        .reduce((sum, size) => sum + size, 0),
  };
}

/** An object as JSON, without its braces. */
function membersOf(value: object): string {
  return JSON.stringify(value).slice(1, -1);
}

/** Every word with its standings, in order of code units. */
function wordsOf(releases: readonly Searched[]): readonly WordEntry[] {
  const standings = new Map<string, { last: number; numbers: number[] }>();
  releases.forEach(({ texts }, number) => {
    const places = new Map<string, SearchPlace>();
    for (const [text, place] of texts) {
      for (const word of indexWords(text)) if ((places.get(word) ?? -1) < place) places.set(word, place);
    }
    for (const [word, place] of places) {
      const known = standings.get(word);
      if (known) {
        known.numbers.push((number - known.last) * 4 + place);
        known.last = number;
      } else standings.set(word, { last: number, numbers: [number * 4 + place] });
    }
  });
  return [...standings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { numbers }]): WordEntry => [word, ...numbers]);
}

/** Words in as many files as they need; a word that stands in very many releases has one for itself. */
function wordFiles(words: readonly WordEntry[]): readonly { first: string; members: string }[] {
  const files: { first: string; lines: string[] }[] = [];
  let length = enough;
  for (const entry of words) {
    const line = JSON.stringify(entry);
    const last = files.at(-1);
    if (last && length + line.length <= enough) {
      last.lines.push(line);
      length += line.length;
    } else {
      files.push({ first: entry[0], lines: [line] });
      length = line.length;
    }
  }
  return files.map(({ first, lines }) => ({ first, members: `"words":[\n${lines.join(',\n')}]` }));
}

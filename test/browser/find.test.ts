import { describe, expect, test } from 'vitest';
import { find, releasesOf } from '../../src/browser/find.ts';
import { IndexReader } from '../../src/browser/index-reader.ts';
import { marked } from '../../src/browser/marked.ts';
import { searchTerms } from '../../src/language/search-words.ts';
import type { SearchPlace } from '../../src/model/search-index.ts';
import { indexFiles, type Searched } from '../../src/render/archive/search/index-files.ts';

type Texts = Partial<Record<'title' | 'names' | 'subtitle' | 'text', string>>;
const places: Record<keyof Texts, SearchPlace> = { title: 3, names: 2, subtitle: 1, text: 0 };

function searched(texts: Texts, year = '2024'): Searched {
  return {
    year: { figures: year, name: year },
    texts: Object.entries(texts).map(([place, text]) => [text, places[place as keyof Texts]]),
    shown: { title: texts.title ?? '', date: { iso: `${year}-01-01`, words: year }, about: [] },
  };
}

/** Titles of what is found, the best first. @param releases the oldest first. */
async function titles(query: string, releases: readonly Searched[], year = ''): Promise<readonly string[]> {
  const { files, first } = indexFiles('', releases);
  const reader = readerOf(files, first);
  const found = await releasesOf(await find(searchTerms(query), year, reader), reader);
  return found.map(({ title }) => title);
}

function readerOf(files: ReturnType<typeof indexFiles>['files'], first: string): IndexReader {
  const content = new Map(files.map(({ path, content }) => [path, String(content)]));
  return new IndexReader(first, async (file) => {
    const text = content.get(file);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
}

describe('what is found', () => {
  test('has all words of the query', async () => {
    const releases = [searched({ title: 'Wind farm' }), searched({ title: 'Wind turbine' })];
    expect(await titles('wind turbine', releases)).toEqual(['Wind turbine']);
    expect(await titles('turbine storm', releases)).toEqual([]);
  });

  test('is in order of where the word stands', async () => {
    const releases = [
      searched({ title: 'In the title: harbour' }),
      searched({ title: 'B', names: 'Harbour Trust' }),
      searched({ title: 'C', subtitle: 'A harbour' }),
      searched({ title: 'D', text: 'Near the harbour.' }),
    ];
    expect(await titles('harbour', releases)).toEqual(['In the title: harbour', 'B', 'C', 'D']);
  });

  test('begins with whole words, then those that begin so', async () => {
    const releases = [searched({ title: 'Port' }), searched({ title: 'Portrait' })];
    expect(await titles('port', releases)).toEqual(['Port', 'Portrait']);
  });

  test('is the newest first where nothing else tells', async () => {
    const releases = [searched({ title: 'Ferry 1' }), searched({ title: 'Ferry 2' })];
    expect(await titles('ferry', releases)).toEqual(['Ferry 2', 'Ferry 1']);
  });

  test('has first what has the rarer word in its title', async () => {
    const common = Array.from({ length: 20 }, (_, at) => searched({ title: `Council ${at}` }));
    const releases = [
      searched({ title: 'Dredging', text: 'council' }),
      searched({ title: 'Council', text: 'dredging' }),
      ...common,
    ];
    expect(await titles('council dredging', releases)).toEqual(['Dredging', 'Council']);
  });

  test('can be of one year', async () => {
    const years = ['2022', '2023', '2023', '2024'];
    const releases = years.map((year, at) => searched({ title: `Ferry ${at}` }, year));
    expect(await titles('ferry', releases, '2023')).toEqual(['Ferry 2', 'Ferry 1']);
    expect(await titles('ferry', releases, '2024')).toEqual(['Ferry 3']);
    expect(await titles('ferry', releases, '1999')).toHaveLength(4);
  });
});

test('of thousands each is found by its own word, and by the beginning of words in many files', async () => {
  const word = (number: number) => `report${String(number).padStart(5, '0')}`;
  const releases = Array.from({ length: 4000 }, (_, at) => searched({ title: word(at) }));
  const { files, first } = indexFiles('', releases);
  expect(files.filter(({ content }) => String(content).includes('["report')).length).toBeGreaterThan(3);
  for (const number of [0, 1, 1999, 3998, 3999]) {
    const reader = readerOf(files, first);
    expect(await find(searchTerms(word(number)), '', reader)).toEqual([number]);
    expect(reader.loaded).toBeLessThan(60_000);
  }
  expect(await find(searchTerms('repo'), '', readerOf(files, first))).toHaveLength(4000);
  expect(await find(searchTerms('aaaa'), '', readerOf(files, first))).toEqual([]);
  expect(await find(searchTerms('zzzz'), '', readerOf(files, first))).toEqual([]);
});

test('files are named after what is in them', () => {
  const releases = Array.from({ length: 60 }, (_, at) => searched({ title: `Ferry ${at}` }));
  const [before, after] = [releases, [...releases, searched({ title: 'One more' })]].map(
    (some) => new Set(indexFiles('', some).files.map(({ path }) => path)),
  );
  expect(indexFiles('', releases)).toEqual(indexFiles('', releases));
  // The releases that filled their files are where they were.
  expect([...(before ?? [])].filter((path) => after?.has(path))).toHaveLength(3);
});

test('a newsroom without releases has an index in which nothing is found', async () => {
  expect(await titles('ferry', [])).toEqual([]);
});

describe('what was looked for is marked', () => {
  const marks = (query: string, text: string) =>
    marked(text, searchTerms(query))
      .map((stretch) => (stretch.found ? `[${stretch.text}]` : stretch.text))
      .join('');

  test.each([
    ['harb', 'The Harbour, a harbour', 'The [Harbour], a [harbour]'],
    ['eu', 'EU and Euro', '[EU] and Euro'],
    ['creche', 'Une crèche!', 'Une [crèche]!'],
    ['知識產權', '粵港知識產權研討會', '粵港[知識產權]研討會'],
    ['港', '粵港知識', '粵[港]知識'],
    ['محمد', 'قال مُحَمَّد اليوم', 'قال [مُحَمَّد] اليوم'],
    ['وزارة', 'أعلنت الوزارة', 'أعلنت [الوزارة]'],
    ['ferry', 'Nothing of it', 'Nothing of it'],
    ['ferry', '', ''],
  ])('%s', (query, text, expected) => {
    expect(marks(query, text)).toBe(expected);
  });
});

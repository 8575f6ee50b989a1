import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import type { DateValue } from '../../src/model/date.ts';
import type { PublicEntry } from '../../src/model/publication.ts';
import { archiveOf } from '../../src/newsroom/archive.ts';
import { folderNames } from '../../src/newsroom/folder-names.ts';
import { aConfig, aRelease, day } from './a-release.ts';

const now = '2026-11-27T12:00:00.000Z';

interface Part {
  readonly slug: string;
  readonly date?: DateValue;
  readonly lang?: string;
  readonly topics?: readonly string[];
  readonly organisers?: readonly string[];
  readonly withdrawn?: true;
}

function entry({ slug, date = day(2024, 9, 5), lang = 'en', ...rest }: Part): PublicEntry {
  const { topics = [], organisers = ['The Council'], withdrawn } = rest;
  const names = organisers.map((name) => ({ name, role: 'organiser' }));
  return {
    release: aRelease({ title: slug, slug, date, lang, topics, organisers: names }) as PublicEntry['release'],
    state: { kind: withdrawn ? 'withdrawn' : 'public' },
    revision: { version: 1 },
    address: `${slug}/`,
  };
}

const archive = (...parts: readonly Part[]) => archiveOf(parts.map(entry), aConfig({ lang: 'en' }), now);
const told = ({ entries, sections }: Archive) => [
  slugs(entries),
  sections.flatMap(({ topics, years }) =>
    [...topics, ...years].map((one) => [one.address, one.name, slugs(one.entries)]),
  ),
];
const slugs = (entries: readonly PublicEntry[]) => entries.map(({ address }) => address.slice(0, -1));

describe('order', () => {
  test('is by the day as written, then the time where it is told, then the address', () => {
    const at = (hour: number) => ({ ...day(2024, 9, 5), time: { hour, minute: 0, second: 0, offset: 480 } });
    const { entries } = archive(
      { slug: 'b' },
      { slug: 'evening', date: at(18) },
      { slug: 'old', date: day(2023, 12, 31) },
      { slug: 'a' },
      { slug: 'morning', date: at(8) },
      { slug: 'new', date: day(2024, 9, 6) },
    );
    expect(slugs(entries)).toEqual(['new', 'evening', 'morning', 'a', 'b', 'old']);
  });

  test('does not depend on the order of reading', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...'abcdefgh'], { minLength: 8 }), (letters) => {
        const parts = letters.map((slug) => ({ slug, topics: [slug < 'd' ? 'Early' : 'EARLY', slug] }));
        const sorted = [...parts].sort((a, b) => (a.slug < b.slug ? -1 : 1));
        expect(told(archive(...parts))).toEqual(told(archive(...sorted)));
      }),
    );
  });
});

describe('sections', () => {
  test('are one for each language, that of the newsroom first, and there where it has nothing', () => {
    const { sections } = archive({ slug: 'a', lang: 'zh-Hant-HK' }, { slug: 'b', lang: 'ar' });
    expect(sections.map(({ lang, address }) => [lang, address])).toEqual([
      ['en', ''],
      ['ar', 'ar/'],
      ['zh-Hant-HK', 'zh-hant-hk/'],
    ]);
    expect(sections[0]?.newest.entries).toEqual([]);
  });

  test('have years and months, the latest first', () => {
    const { sections } = archive(
      { slug: 'a', date: day(2023, 1, 2), lang: 'ar' },
      { slug: 'b', date: day(2024, 9, 5), lang: 'ar' },
      { slug: 'c', date: day(2024, 2, 5), lang: 'ar' },
    );
    const [, arabic] = sections;
    expect(arabic?.years.map(({ address, entries }) => [address, slugs(entries)])).toEqual([
      ['ar/2024/', ['b', 'c']],
      ['ar/2023/', ['a']],
    ]);
    expect(arabic?.months.map(({ address, name }) => [address, name])).toEqual([
      ['ar/2024/09/', '2024-09'],
      ['ar/2024/02/', '2024-02'],
      ['ar/2023/01/', '2023-01'],
    ]);
  });
});

describe('what is withdrawn', () => {
  test('is in no list, and told of apart', () => {
    const { entries, sections, withdrawn } = archive(
      { slug: 'a' },
      { slug: 'b', withdrawn: true, topics: ['x'] },
    );
    expect(slugs(entries)).toEqual(['a']);
    expect(sections[0]?.topics).toEqual([]);
    expect(slugs(withdrawn)).toEqual(['b']);
  });
});

describe('topics', () => {
  test('that differ in case, width or blanks alone are one, called as most releases write it', () => {
    const { sections } = archive(
      { slug: 'a', topics: ['Public  health'] },
      { slug: 'b', topics: ['Public Health'] },
      { slug: 'c', topics: ['Public Health', 'ｐublic health'] },
    );
    expect(sections[0]?.topics.map(({ name, address, entries }) => [name, address, slugs(entries)])).toEqual([
      ['Public Health', 'topics/public-health/', ['a', 'b', 'c']],
    ]);
  });

  test('stand in the order of their alphabet', () => {
    const { sections } = archive({ slug: 'a', topics: ['Zoo', 'élan', 'Eis', 'apples'] });
    expect(sections[0]?.topics.map(({ name }) => name)).toEqual(['apples', 'Eis', 'élan', 'Zoo']);
  });

  test('stand in the order of the numbers in them', () => {
    const { sections } = archive({ slug: 'a', topics: ['Line 10', 'Line 2', 'Line 1'] });
    expect(sections[0]?.topics.map(({ name }) => name)).toEqual(['Line 1', 'Line 2', 'Line 10']);
  });
});

describe('organisers', () => {
  test('have a list each, whatever their role', () => {
    const { sections } = archive(
      { slug: 'a', organisers: ['IPD', 'S&Z'] },
      { slug: 'b', organisers: ['IPD'] },
    );
    expect(sections[0]?.organisers.map(({ name, entries }) => [name, slugs(entries)])).toEqual([
      ['IPD', ['a', 'b']],
      ['S&Z', ['a']],
    ]);
  });
});

describe('names of folders', () => {
  const folders = (...names: string[]) => [...folderNames(names).values()];

  test('are the words in plain letters, or in their own', () => {
    expect(folders('public health', 'économie', '知識產權', 'الصحة')).toEqual([
      'public-health',
      'economie',
      'الصحة',
      '知識產權',
    ]);
  });

  test('keep what would be one folder apart, each for itself', () => {
    expect(folders('c#', 'c++')).toEqual([
      expect.stringMatching(/^c-[0-9a-f]{6}$/),
      expect.stringMatching(/^c-[0-9a-f]{6}$/),
    ]);
    expect(folders('c#')).toEqual([folders('c#', 'c++')[0]]);
    expect(folders('a, b', 'a b')).toEqual(['a-b', expect.stringMatching(/^a-b-[0-9a-f]{6}$/)]);
  });

  test('are never empty, reserved or too long for a disk', () => {
    expect(folders('🎉', '…', 'con', 'page', '會'.repeat(100))).toEqual([
      expect.stringMatching(/^con-[0-9a-f]{6}$/),
      expect.stringMatching(/^page-[0-9a-f]{6}$/),
      expect.stringMatching(/^[0-9a-f]{6}$/),
      expect.stringMatching(/^會{26}-[0-9a-f]{6}$/),
      expect.stringMatching(/^[0-9a-f]{6}$/),
    ]);
  });

  test('are all different', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 })), (names) => {
        expect(new Set(folders(...names)).size).toBe(names.length);
      }),
    );
  });
});

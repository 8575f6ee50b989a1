import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublicEntry, Ties } from '../../src/model/publication.ts';
import { tiesOf } from '../../src/newsroom/ties.ts';
import { aConfig, aRelease } from './a-release.ts';

const langs = ['en', 'en-GB', 'zh-Hant-HK', 'zh-Hans-CN', 'pt', 'ar'] as const;

interface Part {
  readonly lang: string;
  readonly key?: string | undefined;
  readonly withdrawn?: boolean;
  readonly replacedBy?: string | undefined;
  readonly translationsOf?: string;
}

function entriesOf(parts: readonly Part[]): PublicEntry[] {
  return parts.map(({ lang, key, withdrawn = false, replacedBy, translationsOf }, index) => {
    const withdrawal = { original: 'hidden', ...(replacedBy && { replacedBy }) } as const;
    const data = {
      title: `Title ${index}`,
      lang,
      slug: `r${index}`,
      ...(key && { key }),
      ...(translationsOf && { translationsOf }),
      ...(withdrawn && { withdrawal }),
    };
    return {
      release: aRelease(data, { path: `releases/r${index}.md` }) as PublicEntry['release'],
      state: { kind: withdrawn ? 'withdrawn' : 'public' },
      revision: { version: 1 },
      address: `${lang.toLowerCase()}/2024/09/05/r${index}/`,
    };
  });
}

const some = fc.array(
  fc.record({
    lang: fc.constantFrom(...langs),
    key: fc.constantFrom(undefined, 'a', 'b', 'c'),
    withdrawn: fc.boolean(),
    replacedBy: fc.constantFrom(undefined, 'r0', 'r1', 'r9', 'https://elsewhere.example/x'),
  }),
  { maxLength: 16 },
);

test('language versions are reciprocal, complete, and public', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(undefined, ...langs), (parts, authoritative) => {
      const entries = entriesOf(parts);
      const ties = tiesOf(entries, aConfig(authoritative ? { authoritative } : {}));
      const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
      for (const [address, { versions, fallback, authoritative: counts, replacement }] of ties) {
        if (versions.length > 0) {
          expect(versions.map((one) => one.address)).toContain(address);
          expect(versions.map(({ lang }) => lang)).toEqual([...new Set(versions.map(({ lang }) => lang))]);
        }
        for (const one of versions) {
          // Whoever is named names the same ones, and the same one for everybody else.
          expect(ties.get(one.address)?.versions).toEqual(versions);
          expect(ties.get(one.address)?.fallback).toEqual(fallback);
          expect(byAddress.get(one.address)?.state.kind).toBe('public');
        }
        if (counts) expect(versions).toContainEqual(counts);
        if (counts) expect(counts.address).not.toBe(address);
        if (replacement && 'address' in replacement)
          expect(byAddress.get(replacement.address)?.state.kind).toBe('public');
      }
      for (const { address, state, release } of entries) {
        const { key, lang } = release.data;
        const others = entries.filter(
          (one) =>
            key !== undefined &&
            one.release.data.key === key &&
            one.state.kind === 'public' &&
            one.release.data.lang !== lang,
        );
        const named = new Set(ties.get(address)?.versions.map((one) => one.lang));
        if (state.kind === 'withdrawn') expect(named.size).toBe(0);
        // A second release in one language belongs to no family; a rule tells of it.
        else if (named.size > 0) for (const one of others) expect(named).toContain(one.release.data.lang);
      }
    }),
    { numRuns: 500 },
  );
});

const tied = (parts: readonly Part[], config = {}): Ties[] => {
  const entries = entriesOf(parts);
  const ties = tiesOf(entries, aConfig(config));
  return entries.map(({ address }) => ties.get(address) ?? { versions: [] });
};

test('one alone has no versions', () => {
  expect(tied([{ lang: 'en', key: 'a' }, { lang: 'pt' }])).toEqual([{ versions: [] }, { versions: [] }]);
});

test('readers of no language among them get the newsroom’s own, else the one that was translated', () => {
  const parts = [
    { lang: 'pt', key: 'a', translationsOf: 'r1' },
    { lang: 'ar', key: 'a' },
  ];
  expect(tied(parts)[0]?.fallback?.lang).toBe('ar');
  expect(tied([...parts, { lang: 'en-GB', key: 'a', translationsOf: 'r1' }])[0]?.fallback?.lang).toBe(
    'en-GB',
  );
});

test('the version that counts is told to the others, and not to itself', () => {
  const parts = [
    { lang: 'zh-Hant-HK', key: 'a' },
    { lang: 'zh-Hans-CN', key: 'a' },
  ];
  const [hant, hans] = tied(parts, { authoritative: 'zh-Hant' });
  expect(hant?.authoritative).toBeUndefined();
  expect(hans?.authoritative?.lang).toBe('zh-Hant-HK');
  expect(tied(parts)[1]?.authoritative).toBeUndefined();
});

test('a withdrawn release leads to what is public only', () => {
  const gone = { lang: 'en', withdrawn: true };
  const [first, second, third, fourth] = tied([
    { ...gone, replacedBy: 'r1' },
    { ...gone, replacedBy: 'r4.md' },
    { ...gone, replacedBy: '2024/09/05/r4/' },
    { ...gone, replacedBy: 'https://elsewhere.example/' },
    { lang: 'en' },
  ]);
  expect(first?.replacement).toBeUndefined();
  for (const one of [second, third]) expect(one?.replacement).toMatchObject({ title: 'Title 4' });
  expect(fourth?.replacement).toEqual({ url: 'https://elsewhere.example/' });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedAddress } from '../../src/model/manifest.ts';
import { addressBook, type Claimant, type Memory, type Seals } from '../../src/newsroom/address-book.ts';

const seals: Seals = {
  seal: (entry) => `#${JSON.stringify(entry)}`,
  opener: (sources) => {
    const known = new Set(sources);
    return (sealed) => {
      const entry = JSON.parse(sealed.slice(1)) as PublishedAddress;
      return known.has(entry.source) ? entry : undefined;
    };
  },
};
const day = '2024/09/05';

/** A public release `a` at `2024/09/05/a/`, but for what is said otherwise. */
function claimant(name: string, parts: Partial<Claimant> = {}): Claimant {
  return { source: `${name}.md`, address: `${day}/${name}/`, aliases: [], standing: 'page', ...parts };
}

function book(
  known: readonly Memory['addresses'][number][],
  claimants: readonly Claimant[],
  { complete = true, hidden = [] as readonly string[] } = {},
) {
  return addressBook({ addresses: known, hidden }, claimants, { complete, seals });
}

const led = (made: ReturnType<typeof book>) => made.redirects.map(({ from, to }) => `${from} ${to}`);
const remembered = (made: ReturnType<typeof book>) => made.addresses.map(({ address }) => address).sort();

describe('an old address', () => {
  const old = { address: `${day}/old/`, source: 'a.md', key: 'k', lang: 'en', mark: 'm' };

  test('leads to where its file is published now', () => {
    expect(led(book([old], [claimant('a')]))).toEqual([`${day}/old/ ${day}/a/`]);
  });

  test('leads to its release in a file of another name: the same text, else the same key and language', () => {
    expect(led(book([old], [claimant('b', { mark: 'm' })]))).toEqual([`${day}/old/ ${day}/b/`]);
    expect(led(book([old], [claimant('b', { key: 'k', lang: 'EN' })]))).toEqual([`${day}/old/ ${day}/b/`]);
  });

  test('leads nowhere where it cannot be told whose it is', () => {
    for (const others of [
      [claimant('b', { mark: 'm' }), claimant('c', { mark: 'm' })],
      [claimant('b', { key: 'k', lang: 'fr' })],
      [claimant('b')],
      // Another release was put into its file.
      [claimant('a', { key: 'other' })],
    ]) {
      const made = book([old], others);
      expect(made.redirects).toEqual([]);
      expect(remembered(made)).toContain(old.address);
    }
    // In a build of some releases its own file may still be there.
    expect(led(book([old], [claimant('b', { mark: 'm' })], { complete: false }))).toEqual([]);
  });

  test('is nobody’s where the only release like it was there before', () => {
    const twin = { address: `${day}/b/`, source: 'b.md', key: 'k', lang: 'en', mark: 'm' };
    const now = claimant('b', { key: 'k', lang: 'en', mark: 'm' });
    expect(led(book([old, twin], [now]))).toEqual([]);
    // A build that was killed had begun to write it.
    expect(led(book([old, { address: `${day}/b/`, source: 'b.md' }], [now]))).toHaveLength(1);
  });

  test('is kept with what its release is known by now, so that it can move again', () => {
    const { addresses } = book([old], [claimant('b', { key: 'k', lang: 'en', mark: 'n' })]);
    expect(addresses[0]).toEqual({ address: `${day}/old/`, source: 'b.md', key: 'k', lang: 'en', mark: 'n' });
  });

  test('that another release has now is its page', () => {
    const made = book([old], [claimant('a'), claimant('old')]);
    expect(made.redirects).toEqual([]);
    expect(made.addresses.find(({ address }) => address === old.address)?.source).toBe('old.md');
  });

  test('of a release that is held back is not told, and comes back with it', () => {
    const held = book([old], [claimant('a', { standing: 'held' })]);
    expect(held).toEqual({ addresses: [], hidden: [seals.seal(old)], redirects: [] });
    expect(book([], [claimant('a', { standing: 'held' })], held)).toEqual(held);
    for (const standing of ['held', 'other'] as const)
      expect(book([], [claimant('a', { standing })], held).hidden).toEqual(held.hidden);
    const again = book([], [claimant('a')], held);
    expect(again.hidden).toEqual([]);
    expect(led(again)).toEqual([`${day}/old/ ${day}/a/`]);
    expect(remembered(again)).toEqual([`${day}/a/`, old.address]);
  });

  test('of a release that was held back is another’s where that took it meanwhile', () => {
    const { hidden } = book([old], [claimant('a', { standing: 'held' })]);
    const now = [claimant('a'), claimant('old')];
    const made = book([{ address: old.address, source: 'old.md' }], now, { hidden });
    expect(made.redirects).toEqual([]);
    expect(made.addresses.find(({ address }) => address === old.address)?.source).toBe('old.md');
  });

  test('that a release held back names among its aliases is kept for that one', () => {
    const gone = { address: `${day}/gone/`, source: 'gone.md' };
    const a = (standing: 'held' | 'page') => [claimant('a', { aliases: [gone.address], standing })];
    const held = book([gone], a('held'));
    expect(held.addresses).toEqual([]);
    expect(remembered(book([], a('page'), held))).toContain(gone.address);
  });

  test('of a release with errors stays what it was', () => {
    expect(book([old], [claimant('a', { standing: 'other' })])).toEqual({
      addresses: [old],
      hidden: [],
      redirects: [],
    });
  });
});

describe('an alias', () => {
  test('leads to its release, also from where another was published', () => {
    const old = { address: `${day}/b/`, source: 'b.md' };
    expect(led(book([old], [claimant('a', { aliases: ['news/1.html', `${day}/b/`] })]))).toEqual([
      `${day}/b/ ${day}/a/`,
      `news/1.html ${day}/a/`,
    ]);
  });

  test.each([
    ['its own address', [claimant('a', { aliases: [`${day}/A/`] })]],
    ['another’s address', [claimant('a', { aliases: [`${day}/b/`] }), claimant('b', { standing: 'other' })]],
    ['another’s alias', [claimant('a', { aliases: ['x/'] }), claimant('b', { aliases: ['X/'] })]],
    ['one of a release that is held back', [claimant('a', { aliases: ['x/'], standing: 'held' })]],
    ['one of a release with errors', [claimant('a', { aliases: ['x/'], standing: 'other' })]],
  ])('leads nowhere where it is %s', (_, claimants) => {
    expect(book([], claimants).redirects).toEqual([]);
  });
});

test('what is held back takes neither alias nor old address away from what is out', () => {
  const a = claimant('a', { aliases: ['x/', `${day}/b/`] });
  const copy = claimant('b', { aliases: ['x/', `${day}/old/`], standing: 'held' });
  const old = { address: `${day}/old/`, source: 'a.md' };
  expect(led(book([old], [a, copy]))).toEqual(led(book([old], [a])));
  expect(led(book([old], [a, copy]))).toHaveLength(3);
});

test('no address is lost, none leads to another that leads on, and nothing tells of what is held back', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const anAddress = name.map((slug) => `${day}/${slug}/`);
  const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
  const facts = { key: optional(fc.constantFrom('k', 'l')), lang: fc.constant('en'), mark: optional(name) };
  const known = fc.uniqueArray(
    fc.record({ address: anAddress, source: name.map((one) => `${one}.md`), ...facts }),
    { selector: ({ address }) => address, maxLength: 4 },
  );
  const claimants = fc.uniqueArray(
    fc.record({
      source: name.map((one) => `${one}.md`),
      address: anAddress,
      aliases: fc.uniqueArray(anAddress, { maxLength: 2 }),
      standing: fc.constantFrom('page' as const, 'held' as const, 'other' as const),
      ...facts,
    }),
    { selector: ({ source }) => source, maxLength: 4 },
  );
  fc.assert(
    fc.property(known, claimants, fc.boolean(), (before, read, complete) => {
      const all = read as readonly Claimant[];
      const made = addressBook({ addresses: before as Memory['addresses'], hidden: [] }, all, {
        complete,
        seals,
      });
      const [pages, held] = ['page', 'held'].map((wanted) =>
        all.filter(({ standing }) => standing === wanted),
      );
      const homes = new Set(pages?.map(({ address }) => address));
      const left = new Set([
        ...remembered(made),
        ...made.hidden.map((one) => (JSON.parse(one.slice(1)) as PublishedAddress).address),
      ]);
      for (const { address } of before) expect(left.has(address)).toBe(true);
      for (const { from, to, source } of made.redirects) {
        expect(homes.has(to)).toBe(true);
        expect(all.some(({ address, standing }) => address === from && standing !== 'held')).toBe(false);
        expect(pages?.some((one) => one.source === source)).toBe(true);
      }
      const froms = made.redirects.map(({ from }) => from);
      expect(new Set(froms).size).toBe(froms.length);
      const told = new Set(made.addresses.map(({ source }) => source));
      for (const { source } of held ?? []) expect(told.has(source)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

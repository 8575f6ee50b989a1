import { describe, expect, it } from 'vitest';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Plant {
  readonly kind: string;
  readonly what: string;
  readonly edits: readonly Edit[];
}
interface Sheet {
  readonly name: string;
  readonly text: string;
}
interface Chance {
  next(): number;
}
interface PlantClass {
  readonly id: string;
  readonly rules: readonly string[];
  plants(sheet: Sheet, chance: Chance): Iterable<Plant>;
}
interface SheetModule {
  sheetOf(name: string, text: string, rest?: object): Sheet;
  withEdits(text: string, edits: readonly Edit[]): string;
  moved(offset: number, edits: readonly Edit[]): number;
}

// The bench is plain JavaScript, which the compiler has no types for.
const load = async (file: string) => import(new URL(`../../bench/copydesk/${file}`, import.meta.url).href);
const { classes }: { classes: readonly PlantClass[] } = await load('plants/index.js');
const { sheetOf, withEdits, moved }: SheetModule = await load('sheet.js');
const { chanceFrom }: { chanceFrom(seed: string): Chance } = await load('../chance.js');
const { ownReleases }: { ownReleases(): readonly { name: string; text: string }[] } =
  await load('releases/index.js');

const written = `---
title: Ferry draws 120 guests
date: 2024-09-05
lang: en
organisers: [Island Ferries]
contact:
  url: https://ferries.example.org
---

Over 120 guests met at the quay today (September 5) for the first trip of the year. They stayed until the evening.

The next trip is on Thursday, 12 September 2024, and \`sail (now)\` is the word that opens the gate (the small one) to all
who come. “We sail in any weather,” said the captain.

The Harbour Trade Council (HTC) pays for the trips. HTC has done so for years.
`;

function planted(id: string, text = written): string[] {
  const kind = classes.find((one) => one.id === id);
  if (!kind) throw new Error(`There is no class ${id}`);
  const sheet = sheetOf('own/ferry.md', text, { pool: 'own' });
  return [...kind.plants(sheet, chanceFrom('a seed'))].map(({ edits }) => withEdits(text, edits));
}

describe('planting', () => {
  it('moves a weekday and leaves its date', () => {
    const texts = planted('weekday-moved');
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/ (?!Thursday)[A-Z]\w+day, 12 September 2024,/);
  });

  it('gives today another day', () => {
    for (const text of planted('today-off')) expect(text).not.toContain('today (September 5)');
    expect(planted('today-off').length).toBeGreaterThan(0);
  });

  it('drops one bracket of prose, and none of code', () => {
    expect(planted('bracket-open-dropped').map((text) => text.includes('gate the small one)'))).toContain(
      true,
    );
    for (const text of planted('bracket-close-dropped')) {
      expect(text.length).toBe(written.length - 1);
      expect(text).toContain('`sail (now)`');
    }
  });

  it('cuts a paragraph in the middle of a sentence', () => {
    const texts = planted('paragraph-cut');
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).toMatch(/[a-z0-9,]\n\n[a-z]/);
      expect(text.replace(/(?<=[a-z0-9,])\n\n(?=[a-z])/, ' ').replace(/\s/g, '')).toBe(
        written.replace(/\s/g, ''),
      );
    }
  });

  it('drops one of a pair of quotation marks', () => {
    expect(planted('quote-close-dropped')).toEqual([written.replace('”', '')]);
  });

  it('gives an abbreviation a second meaning at a later mention', () => {
    const [text] = planted('abbreviation-clash');
    expect(text).toMatch(/Harbour Trade Council \(HTC\) pays.*\. Harbour Trade (?!Council)\w+ \(HTC\) has/);
  });

  it('changes a number of the title that the text has too', () => {
    for (const text of planted('title-number-changed')) {
      expect(text).not.toContain('title: Ferry draws 120 guests');
      expect(text).toContain('Over 120 guests');
    }
  });

  it('ends an embargo in an hour that is left out or comes twice', () => {
    const embargoes = planted('embargo-odd-hour').flatMap(
      (text) => /^embargo: .*\ntimezone: .*$/m.exec(text) ?? [],
    );
    expect(embargoes).toHaveLength(2);
    // The clocks of Lord Howe are changed by half an hour.
    for (const written of embargoes) expect(written).toMatch(/T0[0-3]:\d\d\ntimezone: [A-Z]/);
  });

  it('finds no place in a release that has none', () => {
    expect(planted('footnote-unpaired')).toEqual([]);
    expect(planted('word-repeated', written.slice(0, written.indexOf('Over')).concat('Sold out.\n'))).toEqual(
      [],
    );
  });
});

describe('the classes', () => {
  const sheets = ownReleases().map(({ name, text, ...rest }) =>
    sheetOf(name, text, { pool: 'own', ...rest }),
  );

  it.each(classes.map((kind) => [kind.id, kind] as const))(
    '%s changes a release, the same in every run',
    (_, kind) => {
      let count = 0;
      for (const sheet of sheets) {
        const plants = [...kind.plants(sheet, chanceFrom(sheet.name))];
        expect([...kind.plants(sheet, chanceFrom(sheet.name))]).toEqual(plants);
        for (const { edits } of plants) {
          expect(edits.length).toBeGreaterThan(0);
          expect(withEdits(sheet.text, edits)).not.toBe(sheet.text);
          for (const { start, end } of edits) expect(start <= end && end <= sheet.text.length).toBe(true);
        }
        count += plants.length;
      }
      expect(count).toBeGreaterThan(0);
    },
  );
});

it('knows where a place has moved to', () => {
  const edits = [
    { start: 2, end: 4, text: 'long' },
    { start: 8, end: 8, text: '!' },
  ];
  expect(withEdits('0123456789', edits)).toBe('01long4567!89');
  expect([1, 4, 9].map((offset) => moved(offset, edits))).toEqual([1, 6, 12]);
});

import { gathered } from '../../language/gathered.ts';
import type { Passage } from '../prose/passage.ts';
import { plainDigits } from '../prose/plain-digits.ts';
import { type Clue, cluesOf } from './clues.ts';
import { type DateFact, type Facts, factsOf, type LinkFact, type NumberFact } from './facts.ts';

/** A part of a text that translations have as well: a heading, a paragraph, an item of a list, a table. */
export class Block implements Facts {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table';
  readonly depth: number | undefined;
  readonly passages: readonly [Passage, ...Passage[]];
  /** Characters. */
  readonly length: number;
  readonly links: readonly LinkFact[];
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly DateFact[];
  // A block is asked for these once for every other version, most blocks for none of them.
  #features: ReadonlySet<string> | undefined;
  #marks: ReadonlySet<string> | undefined;
  #values: ReadonlySet<number> | undefined;
  #words: string | undefined;
  #clues: ReadonlyMap<string, Clue> | undefined;
  #figures: ReadonlyMap<string, number> | undefined;
  #isContact: boolean | undefined;

  constructor(kind: Block['kind'], passages: readonly [Passage, ...Passage[]], lang: string) {
    const [first, ...rest] = passages;
    const facts = factsOf(first, lang);
    this.kind = kind;
    this.depth = first.depth;
    this.passages = passages;
    if (rest.length === 0) ({ links: this.links, numbers: this.numbers, dates: this.dates } = facts);
    else {
      const all = [facts, ...rest.map((passage) => factsOf(passage, lang))];
      this.links = gathered(all, ({ links }) => links);
      this.numbers = gathered(all, ({ numbers }) => numbers);
      this.dates = gathered(all, ({ dates }) => dates);
    }
    this.length = passages.reduce((sum, { text }) => sum + text.length, 0);
  }

  /** What is likely to be the same in every language: links, numbers, days, code, names in Latin letters. */
  get features(): ReadonlySet<string> {
    this.#features ??= featuresOf(this);
    return this.#features;
  }

  /** Its features without the names, which stand everywhere. */
  get marks(): ReadonlySet<string> {
    this.#marks ??= marksOf(this);
    return this.#marks;
  }

  /** By what its counterpart is known: marks, names, traits, and how its longer words begin. */
  get clues(): ReadonlyMap<string, Clue> {
    this.#clues ??= cluesOf(this);
    return this.#clues;
  }

  /** Its numbers, days and years of dates among them. */
  get values(): ReadonlySet<number> {
    this.#values ??= valuesOf(this);
    return this.#values;
  }

  /** Its words with every digit as 0 to 9. */
  get words(): string {
    this.#words ??= plainDigits(this.passages.map(({ text }) => text).join('\n'));
    return this.#words;
  }

  /** How often figures stand in its words, each time neither more nor fewer of them. */
  get figures(): ReadonlyMap<string, number> {
    if (!this.#figures) {
      const times = new Map<string, number>();
      for (const run of this.words.match(/\d+/g) ?? []) times.set(run, (times.get(run) ?? 0) + 1);
      this.#figures = times;
    }
    return this.#figures;
  }

  /** Whether it names a person or office to ask: an address for mail or a telephone number. */
  get isContact(): boolean {
    this.#isContact ??= this.passages.some(
      ({ text, marks }) =>
        text.length < 300 &&
        (/\S@\S|\+\d[\d\s()-]{6}/.test(text) ||
          marks.some(({ address = '' }) => /^(?:mailto|tel):/.test(address))),
    );
    return this.#isContact;
  }
}

export function isHeading({ kind }: Block): boolean {
  return kind === 'heading';
}

const names = /[A-Z][\p{Script=Latin}\d]{2,}/gu;

function featuresOf(block: Block): ReadonlySet<string> {
  const features = new Set(block.marks);
  for (const { key } of block.links) features.add(key.loose);
  for (const { text } of block.passages) for (const name of text.match(names) ?? []) features.add(name);
  return features;
}

function marksOf({ links, numbers, dates, passages }: Block): ReadonlySet<string> {
  const found = new Set<string>();
  // What begins with a capital letter counts as a name.
  for (const { key } of links) if (!/^[A-Z]/.test(key.loose)) found.add(key.loose);
  for (const { value } of numbers) found.add(String(value));
  for (const { day, month } of dates) found.add(`${month}/${day}`);
  for (const { text, marks } of passages) {
    for (const { kind, start, end } of marks) if (kind === 'code') found.add(`\`${text.slice(start, end)}`);
  }
  return found;
}

function valuesOf({ numbers, dates }: Block): ReadonlySet<number> {
  const values = new Set<number>();
  for (const { value, or } of numbers) {
    values.add(value);
    if (or !== undefined) values.add(or);
  }
  for (const { day, year } of dates) {
    values.add(day);
    if (year !== undefined) values.add(year);
  }
  return values;
}

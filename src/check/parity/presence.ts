import type { Release } from '../../model/release.ts';
import { plainDigits } from '../prose/numbers.ts';
import { once } from '../prose/once.ts';
import { proseOf } from '../prose/prose.ts';
import { blocksOf } from './blocks.ts';
import type { LinkFact, NumberFact } from './facts.ts';

/** What stands anywhere in a release, in any writing: the last question before something is called missing. */
export interface Presence {
  /** How many links lead to a page, versions and languages of it aside. */
  readonly links: ReadonlyMap<string, number>;
  readonly hosts: ReadonlySet<string>;
  /** How often a number stands there, days and years of dates included. */
  readonly numbers: ReadonlyMap<number, number>;
  /** What any of its blocks has that is likely to be the same in every language. */
  readonly features: ReadonlySet<string>;
  /** All words, with every digit as 0 to 9. */
  readonly text: string;
  /** The same without what may stand between the digits of one number. */
  readonly digits: string;
  /** The file as it is written. */
  readonly written: string;
}

export const presenceIn: (release: Release) => Presence = once((release) => {
  const links = new Map<string, number>();
  const hosts = new Set<string>();
  const numbers = new Map<number, number>();
  const count = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const block of blocksOf(release)) {
    for (const { key } of block.links) {
      count(links, key.loose);
      hosts.add(key.host);
    }
    for (const { value, or } of block.numbers) {
      count(numbers, value);
      if (or !== undefined) count(numbers, or);
    }
    for (const { day, year } of block.dates) {
      count(numbers, day);
      if (year !== undefined) count(numbers, year);
    }
  }
  const text = proseOf(release)
    .all.map(({ text }) => plainDigits(text))
    .join('\n');
  const digits = text.replace(/(?<=\d)[\s().,'’\u2010-\u2015-]+(?=\d)/g, '');
  const features = new Set(blocksOf(release).flatMap((block) => [...block.features]));
  return { links, hosts, numbers, features, text, digits, written: release.source.text };
});

/** Whether a number stands somewhere in a release, also within a name (`PostgreSQL13`) or grouped in another way. */
export function hasNumber(presence: Presence, { value, or, passage, start, digitsEnd }: NumberFact): boolean {
  const { numbers, text, digits } = presence;
  if (numbers.has(value) || (or !== undefined && numbers.has(or))) return true;
  // The years of the Buddhist calendar.
  if (value > 1800 && value < 2200 && numbers.has(value + 543)) return true;
  const written = plainDigits(passage.text.slice(start, digitsEnd)).replace(/\D/g, '');
  if (written === '') return false;
  return written.length > 4 ? digits.includes(written) : new RegExp(`(?<!\\d)${written}(?!\\d)`).test(text);
}

/** Whether some link of a release leads to the same page, or to that page in another language or version. */
export function hasLink({ links, hosts, written }: Presence, { key }: LinkFact): boolean {
  if (links.has(key.loose)) return true;
  const path = key.page.slice(key.host.length);
  // Where a slip of brackets hides it from Markdown, the address is there all the same.
  if (path.length > 8 && written.includes(path)) return true;
  // The front page of a site, which may have a host of its own in every country, or be written “/”.
  if (key.loose !== key.host) return false;
  const stem = stemOf(key.host);
  return links.has('') || hosts.has('') || [...hosts].some((host) => stemOf(host) === stem);
}

/** yandex of yandex.ru and yandex.com. */
export function stemOf(host: string): string {
  return host.replace(/(?:\.(?:com?|org|net|gov|edu|ac))?\.[a-z]{2,4}$/, '');
}

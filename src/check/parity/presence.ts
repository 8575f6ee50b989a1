import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import { plainDigits } from '../prose/plain-digits.ts';
import { proseOf } from '../prose/prose.ts';
import { blocksOf } from './blocks.ts';
import type { DateFact, LinkFact, NumberFact } from './facts.ts';
import { valuesIn } from './surroundings.ts';

// What stands anywhere in a release, in any writing: the last question before something is called missing. Where every
// version says the same nobody asks, so each answer is made ready only when it is wanted.

const said = once((release: Release) => {
  const blocks = blocksOf(release);
  const links = new Set<string>();
  const hosts = new Set<string>();
  const days = new Set<string>();
  for (const block of blocks) {
    for (const { key } of block.links) {
      links.add(key.loose);
      hosts.add(key.host);
    }
    for (const { month, day } of block.dates) days.add(`${month}/${day}`);
  }
  return { links, hosts, days, numbers: valuesIn(blocks) };
});

/** All words, with every digit as 0 to 9. */
const textOf = once((release: Release) =>
  proseOf(release)
    .all.map(({ text }) => plainDigits(text))
    .join('\n'),
);

/** The same without what may stand between the digits of one number. */
const digitsOf = once((release: Release) =>
  textOf(release).replace(/(?<=\d)[\s().,'’\u2010-\u2015-]+(?=\d)/g, ''),
);

export function hasDay(release: Release, { month, day }: DateFact): boolean {
  return said(release).days.has(`${month}/${day}`);
}

/** Whether a number stands somewhere in a release, also within a name (`PostgreSQL13`) or grouped in another way. */
export function hasNumber(release: Release, { value, or, passage, start, digitsEnd }: NumberFact): boolean {
  const { numbers } = said(release);
  if (numbers.has(value) || (or !== undefined && numbers.has(or))) return true;
  // The years of the Buddhist calendar.
  if (value > 1800 && value < 2200 && numbers.has(value + 543)) return true;
  const written = plainDigits(passage.text.slice(start, digitsEnd)).replace(/\D/g, '');
  if (written === '') return false;
  if (written.length > 4) return digitsOf(release).includes(written);
  return new RegExp(`(?<!\\d)${written}(?!\\d)`).test(textOf(release));
}

/** Whether some link of a release leads to the same page, or to that page in another language or version. */
export function hasLink(release: Release, { key }: LinkFact): boolean {
  const { links, hosts } = said(release);
  if (links.has(key.loose)) return true;
  const path = key.page.slice(key.host.length);
  // Where a slip of brackets hides it from Markdown, the address is there all the same.
  if (path.length > 8 && release.source.text.includes(path)) return true;
  // The front page of a site, which may have a host of its own in every country, or be written “/”.
  if (key.loose !== key.host) return false;
  const stem = stemOf(key.host);
  return links.has('') || hosts.has('') || [...hosts].some((host) => stemOf(host) === stem);
}

/** yandex of yandex.ru and yandex.com. */
export function stemOf(host: string): string {
  return host.replace(/(?:\.(?:com?|org|net|gov|edu|ac))?\.[a-z]{2,4}$/, '');
}

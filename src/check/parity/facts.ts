import { addressLength } from '../../language/address.ts';
import { matches } from '../../language/matches.ts';
import { runOnAt } from '../../language/run-on.ts';
import { dateMentions } from '../prose/dates/dates.ts';
import type { DateMention } from '../prose/dates/mention.ts';
import { type NumberMention, numbersIn, numeral } from '../prose/numbers.ts';
import type { Passage } from '../prose/passage.ts';
import { has } from '../prose/signs.ts';
import { type AddressKey, addressKey } from './address-key.ts';

/** Something that a passage says in any language alike, and where: the words from `start` up to `end`. */
interface Said {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

export interface LinkFact extends Said {
  readonly address: string;
  readonly key: AddressKey;
}

export interface NumberFact extends Said, NumberMention {}

export interface DateFact extends Said, DateMention {}

/** What can be compared without knowing the language. */
export interface Facts {
  readonly links: readonly LinkFact[];
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly DateFact[];
}

const typed = /(?<![\w@/.:-])(?:https?:\/\/|www\.)[^\s./]+\.[^\s<>]+/gi;

/** Before a telephone number, which has it only for readers abroad; groups of three alone are one great number. */
const countryCode =
  /\+\d{1,3}(?=[\s\u00a0.-]?\(?\d[\d\s\u00a0().-]{7})(?!\d*(?:[\s\u00a0]\d{3}){2,3}(?![\s\u00a0-]?\d))/g;

/** The links, numbers and days of a passage; numbers within code, addresses and days are not among the numbers. */
export function factsOf(passage: Passage, lang: string): Facts {
  const { text, marks } = passage;
  const links: LinkFact[] = [];
  const apart: { start: number; end: number }[] = [];
  for (const { kind, start, end, address } of marks) {
    if (kind === 'code') apart.push({ start, end });
    if (kind !== 'link' || !address || address.startsWith('#')) continue;
    links.push({ passage, start, end, address, key: addressKey(address) });
  }
  if (text.includes('://') || text.includes('www.')) {
    // Right behind Chinese, Markdown makes no link of an address; readers see it all the same.
    for (const { 0: words, index } of matches(text, typed)) {
      if (marks.some(({ start, end }) => index < end && start < index + words.length)) continue;
      const length = runOnAt(words) ?? addressLength(words);
      const address = `${/^www/i.test(words) ? 'https://' : ''}${words.slice(0, length)}`;
      links.push({ passage, start: index, end: index + length, address, key: addressKey(address) });
    }
  }
  if (!has(passage, numeral)) return { links, numbers: [], dates: [] };
  const dates = dateMentions(passage, lang).map((date) => ({ ...date, passage }));
  for (const { start, end, dayAt, yearAt } of dates) {
    apart.push({ start, end }, dayAt);
    if (yearAt) apart.push(yearAt);
  }
  if (text.includes('://') || text.includes('www.') || text.includes('@')) {
    for (const { 0: address, index } of matches(text, /(?:https?:\/\/|www\.)\S+|\S+@\S+/g)) {
      apart.push({ start: index, end: index + address.length });
    }
  }
  if (text.includes('+')) {
    for (const { 0: prefix, index } of matches(text, countryCode))
      apart.push({ start: index, end: index + prefix.length });
  }
  const numbers = numbersIn(passage, lang)
    .filter(({ start, end }) => !apart.some((range) => range.start < end && start < range.end))
    .map((number) => ({ ...number, passage }));
  return { links, numbers, dates };
}

import { gathered } from '../../language/gathered.ts';
import { matches } from '../../language/matches.ts';
import { once } from '../prose/once.ts';
import type { Passage, Range } from '../prose/passage.ts';
import type { Prose } from '../prose/prose.ts';
import { isQuoted } from '../prose/quotations.ts';
import { has, sign } from '../prose/signs.ts';
import { isAbbreviation } from './definitions.ts';
import { singular } from './known.ts';

/** An abbreviation as the running text uses it. */
export interface Use extends Range {
  readonly passage: Passage;
  /** In the singular. */
  readonly abbreviation: string;
}

const letters =
  /(?=[A-Z])(?<![\p{L}\p{N}@#$€£._/&+-])[A-Z](?:[A-Z0-9]|[a-z](?=[A-Z])|&(?=[A-Z])){1,8}(?:s(?![\p{L}\p{N}]))?(?![\p{L}\p{N}@+&])/gu;

/** Most paragraphs have none. */
const anyLetters = /[A-Z](?:[A-Z0-9]|[a-z][A-Z]|&[A-Z])/;

/**
 * Where running text uses abbreviations: not in headings, tables, captions, footnotes and quotations, and not as part of
 * a name (“HT Kite Cup”).
 */
export const usesOf: (prose: Prose) => readonly Use[] = once((prose) => usesWithin(prose, prose.body));

/** The same in some passages of the body. */
export function usesWithin(prose: Prose, passages: readonly Passage[]): Use[] {
  const looked = new Map<string, number>();
  return gathered(passages.filter(isRunning), (passage) => usesIn(passage, prose, looked));
}

/** Looked at of one abbreviation: rules ask for the first, which is among them unless all are in quotations. */
const most = 50;

function isRunning({ kind, inside, text, marks }: Passage): boolean {
  if (kind !== 'paragraph' || inside.has('quote') || inside.has('table') || inside.has('footnote'))
    return false;
  const length = text.trim().length;
  // A line in bold stands for a heading, one without a small letter as well.
  if (marks.some((mark) => mark.kind === 'strong' && mark.end - mark.start >= length * 0.9)) return false;
  // A line without a stop is an entry of a list, unless it is long.
  return /\p{Ll}{3}/u.test(text) && length > (/[.!?:;。！？]["”’)）]*\s*$/u.test(text) ? 60 : 160);
}

function usesIn(passage: Passage, prose: Prose, looked: Map<string, number>): Use[] {
  if (!has(passage, sign.capital) || !anyLetters.test(passage.text)) return [];
  const { text, marks } = passage;
  const found: Use[] = [];
  for (const { 0: word, index } of matches(text, letters)) {
    const end = index + word.length;
    if (!isAbbreviation(word)) continue;
    const times = looked.get(word) ?? 0;
    if (times >= most || isPartOfName(text, index, end)) continue;
    looked.set(word, times + 1);
    if (marks.some((mark) => index >= mark.start && end <= mark.end && isNoProse(mark, text))) continue;
    if (isQuoted(prose, passage, index)) continue;
    found.push({ passage, start: index, end, abbreviation: singular(word) });
  }
  return found;
}

/** Code, or a line in bold that stands for a heading above the lines below it. */
function isNoProse({ kind, start, end }: Passage['marks'][number], text: string): boolean {
  if (kind === 'code') return true;
  return (
    kind === 'strong' &&
    /^[^\p{L}]*(?:\p{L}[.)]\s*)?$/u.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) &&
    /^[\s:]*(?:\n|$)/.test(text.slice(end, end + 4))
  );
}

/** Beside another word with a capital, or within brackets right after words: a name, or told already. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (/^[\s-]+["“‘(]?\p{Lu}/u.test(after) || /^[.:/][\p{L}\p{N}]/u.test(after)) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/[(（["“‘]\s*(?:the\s)?$/.test(before)) return true;
  const [, word] = /(?:^|[\s(])([\p{L}\p{N}’'&.-]+)[\s-]$/u.exec(before) ?? [];
  if (word === undefined || !/^\p{Lu}/u.test(word)) return false;
  // Words that have a capital only where a sentence begins.
  return !/^(?:The|An?|Our|Its?|In|At|For|From|With|All|This|These|When|If|As|On|To|By|Under|Both|While|And|But|Of|Since|After|Before|Today|Together|However|Through|Where)$/.test(
    word,
  );
}

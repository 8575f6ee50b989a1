import { gathered } from '../../language/gathered.ts';
import { matches } from '../../language/matches.ts';
import { once } from '../prose/once.ts';
import type { Passage, Range } from '../prose/passage.ts';
import { has, sign } from '../prose/signs.ts';
import { digitsOf, isSameNumber } from './near.ts';

/** Words of a passage that one can write or ring to, and what they say. */
export interface Spoken extends Range {
  readonly passage: Passage;
  readonly said: string;
  /** Where a link leads, rather than what it shows. */
  readonly hidden?: true;
  /** What that link shows, where it is an address or number too. */
  readonly shown?: string;
}

// What stands before the sign is looked for from the sign: tried from every word on, it would take ten times as long.
const emailFromSign = /@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const emailBeforeSign = /[\p{L}\p{N}._%+-]+$/u;
// Between Chinese characters a number has no blanks around it.
const phone = /(?=[\d+(])(?<![A-Za-z0-9.,/-])\+?\(?\d[\d\s().–-]{5,20}\d(?![A-Za-z0-9%-]|[.,/]\d)/g;

export function emailsIn(passages: readonly Passage[]): Spoken[] {
  return gathered(passages, (passage) => {
    const { marks } = passage;
    const written = has(passage, sign.at) ? writtenEmails(passage) : [];
    if (marks.length === 0) return written;
    return [...written, ...gathered(marks, (mark) => linked(passage, mark, /^mailto:([^?]+)/i, written))];
  });
}

export function phonesIn(passages: readonly Passage[]): Spoken[] {
  return gathered(passages, (passage) => {
    const { text, marks } = passage;
    const written = has(passage, sign.digit) && /\d{3}/.test(text) ? writtenPhones(passage) : [];
    if (marks.length === 0) return written;
    return [...written, ...gathered(marks, (mark) => linked(passage, mark, /^tel:([^;?]+)/i, written))];
  });
}

const writtenEmails = once((passage: Passage): Spoken[] => {
  const { text } = passage;
  const found: Spoken[] = [];
  for (const { 0: behind, index } of matches(text, emailFromSign)) {
    const before = emailBeforeSign.exec(text.slice(found.at(-1)?.end ?? 0, index))?.[0];
    if (before === undefined) continue;
    const said = before + behind;
    found.push({ passage, start: index - before.length, end: index + behind.length, said });
  }
  return found;
});

const writtenPhones = once((passage: Passage): Spoken[] =>
  matches(passage.text, phone).map(({ 0: said, index }) => ({
    passage,
    start: index,
    end: index + said.length,
    said,
  })),
);

/** The address of a link, where its words do not say the same. */
function linked(
  passage: Passage,
  mark: Passage['marks'][number],
  pattern: RegExp,
  written: readonly Spoken[],
): Spoken[] {
  const said = mark.kind === 'link' ? pattern.exec(mark.address ?? '')?.[1] : undefined;
  if (said === undefined) return [];
  const shown = written.find(({ start, end }) => start >= mark.start && end <= mark.end);
  if (shown && isSame(shown.said, said)) return [];
  return [
    { passage, start: mark.start, end: mark.end, said, hidden: true, ...(shown && { shown: shown.said }) },
  ];
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || isSameNumber(digitsOf(a), digitsOf(b));
}

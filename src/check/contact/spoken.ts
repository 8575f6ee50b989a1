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

const nobody: readonly Spoken[] = [];

export function emailsIn(passages: readonly Passage[]): Spoken[] {
  return gathered(passages, (passage) => {
    const written = has(passage, sign.at) ? writtenEmails(passage) : nobody;
    return withLinked(written, passage, mailto);
  });
}

export function phonesIn(passages: readonly Passage[]): Spoken[] {
  return gathered(passages, (passage) => {
    const written = has(passage, sign.digit) && /\d{3}/.test(passage.text) ? writtenPhones(passage) : nobody;
    return withLinked(written, passage, tel);
  });
}

/** How a link leads to somebody, and what its address begins with. */
interface Scheme {
  readonly begins: string;
  readonly whole: RegExp;
}

const mailto: Scheme = { begins: 'm', whole: /^mailto:([^?]+)/i };
const tel: Scheme = { begins: 't', whole: /^tel:([^;?]+)/i };

function withLinked(
  written: readonly Spoken[],
  passage: Passage,
  { begins, whole }: Scheme,
): readonly Spoken[] {
  let found: Spoken[] | undefined;
  for (const mark of passage.marks) {
    // Most links lead to the web, as one letter tells.
    if (mark.kind !== 'link' || mark.address?.charAt(0).toLowerCase() !== begins) continue;
    const spoken = linked(passage, mark, whole, written);
    if (!spoken) continue;
    found ??= [...written];
    found.push(spoken);
  }
  return found ?? written;
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
  { address = '', start, end }: Passage['marks'][number],
  pattern: RegExp,
  written: readonly Spoken[],
): Spoken | undefined {
  const said = pattern.exec(address)?.[1];
  if (said === undefined) return undefined;
  const shown = written.find((one) => one.start >= start && one.end <= end);
  if (shown && isSame(shown.said, said)) return undefined;
  return { passage, start, end, said, hidden: true, ...(shown && { shown: shown.said }) };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || isSameNumber(digitsOf(a), digitsOf(b));
}

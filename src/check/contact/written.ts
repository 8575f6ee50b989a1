import { gathered } from '../../language/gathered.ts';
import { matches } from '../../language/matches.ts';
import { remembered } from '../../language/remembered.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Contact } from '../../model/front-matter.ts';
import { quoted } from '../field-words.ts';
import { inText } from '../prose/in-text.ts';
import type { Prose } from '../prose/prose.ts';
import { digitsOf, isNearEmail, isNearNumber, isSameNumber } from './near.ts';
import { emailsIn, phonesIn, type Spoken } from './spoken.ts';

/** Links that show one address or number and lead to another, whoever's they are. */
export function* links(prose: Prose): Iterable<Finding> {
  const linked = inText(prose).filter(({ marks }) => marks.some(({ address }) => leadsToSomebody(address)));
  for (const { passage, start, end, said, shown } of [...emailsIn(linked), ...phonesIn(linked)]) {
    if (shown === undefined) continue;
    const place = passage.place(start, end);
    yield {
      reason: `The link shows ${quoted(shown)}, but leads to ${quoted(said)}.`,
      ...(place && { place }),
      ...(passage.field && { field: passage.field }),
      actual: said,
      expected: [shown],
      note: 'Whoever follows it reaches somebody else. Often a link was copied from the line above.',
    };
  }
}

const somebody = /^(?:mailto|tel):/i;

/** Most addresses are of the web, as one letter tells. */
function leadsToSomebody(address = ''): boolean {
  const first = address.charCodeAt(0) | 0x20;
  return (first === 0x6d || first === 0x74) && somebody.test(address);
}

export function* phones({ phone }: Partial<Contact>, prose: Prose): Iterable<Finding> {
  const listed = digitsOf(phone?.replace(/(?:ext|x)\.?\s*\d+$/i, '') ?? '');
  if (!phone || listed.length < 7) return;
  const all = phonesIn(inText(prose)).map((spoken) => ({ spoken, digits: digitsOf(spoken.said) }));
  // Beside the right one, a number that is like it is a line of its own.
  const isThere = all.some(({ digits, spoken }) => !spoken.hidden && isSameNumber(digits, listed));
  for (const { spoken, digits } of all) {
    if (spoken.shown === undefined && isNearNumber(digits, listed) && (spoken.hidden || !isThere))
      yield other(spoken, 'phone', phone, 'number');
  }
}

export function* emails({ email }: Partial<Contact>, prose: Prose): Iterable<Finding> {
  if (!email) return;
  const all = emailsIn(inText(prose));
  const isThere = all.some(({ said, hidden }) => !hidden && said.toLowerCase() === email.toLowerCase());
  for (const spoken of all) {
    const near = spoken.shown === undefined ? isNearEmail(spoken.said, email) : undefined;
    if (near === 'domain' || (near && (spoken.hidden || !isThere)))
      yield other(spoken, 'email', email, 'address');
  }
}

/** The number of a house, beside the same street. */
export function* streets({ address }: Partial<Contact>, prose: Prose): Iterable<Finding> {
  for (const part of address?.split(/[,\n]/) ?? []) {
    const [, number, street] = /^\s*(\d{1,4}[A-Za-z]?)\s+(\p{L}+(?:\s\p{L}+){1,4})\s*$/u.exec(part) ?? [];
    if (!number || !street || !mayStand(street, prose.whole)) continue;
    const pattern = streetPattern(street);
    const found = gathered(inText(prose), (passage) =>
      matches(passage.text, pattern).map(({ 0: said, index, groups }) => ({
        spoken: { passage, start: index, end: index + said.length, said },
        number: groups?.number ?? '',
      })),
    );
    if (found.some((one) => one.number.toLowerCase() === number.toLowerCase())) continue;
    for (const { spoken } of found) yield other(spoken, 'address', part.trim(), 'address');
  }
}

/** The contact of an office is the same in many releases. */
const streetPattern = remembered(
  (street: string) =>
    new RegExp(
      `(?=\\d)(?<![\\p{L}\\p{N}/-])(?<number>\\d{1,4}[A-Za-z]?)\\s${street.replace(/\s/g, '\\s')}(?![\\p{L}])`,
      'giu',
    ),
);

/** Whether the longest word of a street is anywhere in a text, in capital letters or small ones. */
function mayStand(street: string, text: string): boolean {
  const longest = street.split(/\s/).reduce((one, two) => (two.length > one.length ? two : one));
  return text.includes(longest) || text.toLowerCase().includes(longest.toLowerCase());
}

function other(
  { passage, start, end, said, hidden }: Spoken,
  field: string,
  listed: string,
  what: string,
): Finding {
  const place = passage.place(start, end);
  const edit = hidden ? undefined : passage.edit(start, end, listed);
  return {
    reason: `${hidden ? 'The link leads to' : 'The text has'} the ${what} ${quoted(said)}, the contact has ${quoted(listed)}.`,
    ...(place && { place }),
    field: passage.field ?? `contact.${field}`,
    actual: said,
    expected: [listed],
    note: 'Try which of the two is right, and write it in both places.',
    ...(edit && { fix: { title: `write ${quoted(listed)} here`, edits: [edit], safe: false } }),
  };
}

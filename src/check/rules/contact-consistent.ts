import type { Finding } from '../../model/diagnostic.ts';
import type { Contact } from '../../model/front-matter.ts';
import type { Release } from '../../model/release.ts';
import { digitsOf, isNearEmail, isNearNumber, isSameNumber } from '../contact/near.ts';
import { emailsIn, phonesIn, type Spoken } from '../contact/spoken.ts';
import { replaceWithin } from '../edits.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const contactConsistent: ReleaseRule = {
  id: 'contact-consistent',
  severity: 'warning',
  summary: 'Give the same address and number in the text as under “contact”.',
  reason:
    'A journalist rings the number that comes first. Where text and contact differ by a digit or a letter, one of them reaches nobody.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
        email: press@harbour.example.org
        phone: "+44 20 7946 0123"
      ---

      Ring 020 7946 0123, write to press@harbour.example.org or see
      [the lighthouse](https://harbour.example.org/lighthouse).
    `,
  ],
  bad: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
        email: press@harbour.example.org
        phone: "+44 20 7946 0123"
      ---

      Ring 020 7946 0132, write to press@harbour.example.com or see
      [our pages](http://www.harbour.example.org/).
    `,
  ],
  *check(release) {
    const { contact } = release.data;
    if (!contact) return;
    const prose = proseOf(release);
    yield* phones(contact, prose);
    yield* emails(contact, prose);
    yield* streets(contact, prose);
    yield* sites(contact, prose, release);
  },
};

function* phones({ phone }: Partial<Contact>, { body, notes }: Prose): Iterable<Finding> {
  const listed = digitsOf(phone?.replace(/(?:ext|x)\.?\s*\d+$/i, '') ?? '');
  if (!phone || listed.length < 7) return;
  const all = phonesIn([...body, ...notes]).map((spoken) => ({ spoken, digits: digitsOf(spoken.said) }));
  // Beside the right one, a number that is like it is a line of its own.
  const isThere = all.some(({ digits, spoken }) => !spoken.hidden && isSameNumber(digits, listed));
  for (const { spoken, digits } of all) {
    if (isNearNumber(digits, listed) && (spoken.hidden || !isThere))
      yield other(spoken, 'phone', phone, 'number');
  }
}

function* emails({ email }: Partial<Contact>, { body, notes }: Prose): Iterable<Finding> {
  if (!email) return;
  const all = emailsIn([...body, ...notes]);
  const isThere = all.some(({ said, hidden }) => !hidden && said.toLowerCase() === email.toLowerCase());
  for (const spoken of all) {
    const near = isNearEmail(spoken.said, email);
    if (near === 'domain' || (near && (spoken.hidden || !isThere)))
      yield other(spoken, 'email', email, 'address');
  }
}

/** The number of a house, beside the same street. */
function* streets({ address }: Partial<Contact>, { body, notes }: Prose): Iterable<Finding> {
  for (const part of address?.split(/[,\n]/) ?? []) {
    const [, number, street] = /^\s*(\d{1,4}[A-Za-z]?)\s+(\p{L}+(?:\s\p{L}+){1,4})\s*$/u.exec(part) ?? [];
    if (!number || !street) continue;
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}/-])(?<number>\\d{1,4}[A-Za-z]?)\\s${street.replace(/\s/g, '\\s')}(?![\\p{L}])`,
      'giu',
    );
    const found = [...body, ...notes].flatMap((passage) =>
      [...passage.text.matchAll(pattern)].map(({ 0: said, index, groups }) => ({
        spoken: { passage, start: index, end: index + said.length, said },
        number: groups?.number ?? '',
      })),
    );
    if (found.some((one) => one.number.toLowerCase() === number.toLowerCase())) continue;
    for (const { spoken } of found) yield other(spoken, 'address', part.trim(), 'address');
  }
}

/** Links to the front page of the contact's site by another name. */
function* sites({ url }: Partial<Contact>, { body, notes }: Prose, { source }: Release): Iterable<Finding> {
  const listed = url === undefined ? undefined : siteOf(url);
  if (!listed || !url) return;
  for (const passage of [...body, ...notes]) {
    for (const { kind, address, node, start, end } of passage.marks) {
      if (kind !== 'link' || !address || !frontPage.test(address)) continue;
      const site = siteOf(address);
      if (!site || site.host !== listed.host || site.origin === listed.origin) continue;
      const { position } = node ?? {};
      const written = position && source.text.slice(position.start.offset, position.end.offset);
      // A bare “www.” has no “http://” that could be wrong.
      if (!passage.field && written !== undefined && !written.includes(address)) continue;
      const place = passage.place(start, end);
      const meant = address.replace(/^[^/]+\/\/[^/?#]+/, listed.origin);
      const edit =
        place &&
        replaceWithin(
          source,
          position && !passage.field ? (asPlace(position) ?? place) : place,
          address,
          meant,
        );
      yield {
        reason: `The link leads to ${quoted(address)}, the contact has ${quoted(listed.origin)}.`,
        ...(place && { place }),
        ...(passage.field && { field: passage.field }),
        actual: address,
        expected: [meant],
        note: 'One address for one site is easier to trust, and does not send readers round.',
        ...(edit && { fix: { title: `write ${meant}`, edits: [edit], safe: false } }),
      };
    }
  }
}

type Position = NonNullable<NonNullable<Prose['body'][number]['node']>['position']>;

function asPlace({ start, end }: Position) {
  const [from, to] = [start.offset, end.offset];
  if (from === undefined || to === undefined) return undefined;
  return { start: { ...start, offset: from }, end: { ...end, offset: to } };
}

const frontPage = /^https?:\/\/[^/?#\\]+\/?$/i;

function siteOf(address: string): { origin: string; host: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, host } = new URL(address);
  return { origin, host: host.replace(/^www\./, '') };
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
    note: 'One of the two is probably a slip.',
    ...(edit && { fix: { title: `write ${quoted(listed)} here`, edits: [edit], safe: false } }),
  };
}

import type { Finding } from '../../model/diagnostic.ts';
import { hostOf, innerPlace, isSameSite } from '../address/hosts.ts';
import { lookAlike, mayLookAlike } from '../address/look-alike.ts';
import { malformed } from '../address/malformed.ts';
import { wrappedAddress } from '../address/wrapped.ts';
import { release } from '../example.ts';
import { listed, quoted } from '../field-words.ts';
import type { Link } from '../links/link.ts';
import { linksOf } from '../links/links.ts';
import type { ReleaseRule } from '../rule.ts';

export const linkLookalike: ReleaseRule = {
  id: 'link-lookalike',
  severity: 'warning',
  summary: 'Link to the site that readers believe they are going to.',
  reason:
    'A Cyrillic “а” looks like a Latin “a”, and the words of a link can show one address and lead to another. Both are how swindlers send people to a copy of a site, and both are passed on in a release by whoever copied the link.',
  good: [
    release`
      ---
      title: Savings club has a birthday
      date: 2024-11-04
      organisers: [Savings Club]
      contact:
        url: https://savings.example.org
      ---

      The story is told at [www.savings.example.org](https://www.savings.example.org/story), by
      [the museum](https://münchen.example.org) and by [the library](https://例子.example.org).
    `,
  ],
  bad: [
    release`
      ---
      title: Savings club has a birthday
      date: 2024-11-04
      organisers: [Savings Club]
      contact:
        url: https://savings.example.org
      ---

      The story is told by [the bank](https://www.sаvings-bank.example).
    `,
    release`
      ---
      title: Savings club has a birthday
      date: 2024-11-04
      organisers: [Savings Club]
      contact:
        url: https://savings.example.org
      ---

      The story is told at [www.savings.example.org](https://savings-story.example/forty).
    `,
  ],
  yieldsTo: ['link-wrapped', 'link-local', 'link-malformed'],
  *check(release) {
    for (const link of linksOf(release)) {
      const finding = (link.kind === 'reference' ? undefined : foreignLetters(link)) ?? otherSite(link);
      if (finding) yield finding;
    }
  },
};

function foreignLetters(link: Link): Finding | undefined {
  // Nearly all addresses are plain, and so are their hosts.
  const host = mayLookAlike(link.address) ? hostOf(link.address) : undefined;
  const found = host === undefined ? undefined : lookAlike(host);
  if (!found) return undefined;
  const { field, place } = link;
  const { host: read, punycode, letters, script } = found;
  const [are, letter] = letters.length > 1 ? ['are', 'letters'] : ['is', 'letter'];
  const article = letters.length > 1 ? '' : script === 'Armenian' ? 'an ' : 'a ';
  return {
    reason: `In the address ${quoted(read)} ${listed(letters)} ${are} ${article}${script} ${letter}.`,
    ...(field && { field }),
    ...(place && { place }),
    actual: read,
    note: `It is not the site that it looks like; its real name is ${quoted(punycode)}. Write the address anew, or copy it from the site.`,
  };
}

/** Hosts that stand for others, so that words and address may well differ. */
const standIns =
  /^(?:bit\.ly|go\.gov\.sg|for\.sg|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|is\.gd|t\.co|lnkd\.in|youtu\.be|fb\.me|fb\.com|t\.me|wa\.me|qr\.\w+|doi\.org|dx\.doi\.org|hdl\.handle\.net|web\.archive\.org|archive\.org|x\.com|twitter\.com)$/;

function otherSite(link: Link): Finding | undefined {
  const { kind, address, text } = link;
  if (kind !== 'link' && kind !== 'reference' && kind !== 'html') return undefined;
  const words = text.trim();
  if (/^mailto:/i.test(address)) return otherMailbox(words, link);
  // A name such as “example.org” may be what somebody is called.
  const shown = /^(?:https?:\/\/|www\.)[^\s/?#]+\.[^\s/?#.]+(?:[/?#]\S*)?$/i.test(words)
    ? hostOf(words.replace(/^(?!https?:)/i, 'https://'))
    : undefined;
  const host = shown && hostOf(address);
  if (!shown || !host || isSameSite(shown, host)) return undefined;
  if (standIns.test(shown.replace(/^www\./, '')) || standIns.test(host.replace(/^www\./, '')))
    return undefined;
  // These have findings of their own, whose place is the address.
  if (wrappedAddress(address) || innerPlace(host) || malformed(address)) return undefined;
  const full = words.replace(/^(?!https?:)/i, 'https://');
  const at = link.wordsPlace ?? link.place;
  const edit = kind === 'reference' ? undefined : link.change(full);
  return {
    reason: `The words of the link show ${quoted(shown)}, but it leads to ${quoted(host)}.`,
    ...(at && { place: at }),
    actual: address,
    expected: [full, address],
    note: 'Whoever reads it on paper goes to the one, whoever clicks it to the other. Let both say the same, or name the site in words.',
    ...(edit && { fix: { title: `lead to ${full}`, edits: [edit], safe: false } }),
  };
}

function otherMailbox(words: string, link: Link): Finding | undefined {
  const [shown] = /^[^\s@<>()]+@[^\s@<>()]+\.[\p{L}\d-]+$/u.exec(words) ?? [];
  const [mailbox = ''] = /^[^?]*/.exec(link.address.slice('mailto:'.length)) ?? [];
  if (!shown || !/^[^\s@%,;]+@[^\s@%,;]+$/.test(mailbox)) return undefined;
  if (shown.toLowerCase() === mailbox.toLowerCase()) return undefined;
  const at = link.wordsPlace ?? link.place;
  return {
    reason: `The words of the link show ${quoted(shown)}, but a mail goes to ${quoted(mailbox)}.`,
    ...(at && { place: at }),
    actual: mailbox,
    expected: [shown, mailbox],
    note: 'Only one of them can be the address for questions. Write it in both places.',
  };
}

import type { Finding } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { addressLength } from '../address/end.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { inText, outsideLinks } from '../links/free-words.ts';
import type { Link } from '../links/link.ts';
import { linksOf } from '../links/links.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const linkBare: ReleaseRule = {
  id: 'link-bare',
  severity: 'info',
  summary: 'Begin a web address with “https://”.',
  reason:
    'Mail programs, wire systems and phones know an address by its “https://”. One that begins with “www.” stays plain words in many of them, and as the address behind a link it leads nowhere at all.',
  good: [
    release`
      ---
      title: Bell foundry opens its gates
      date: 2024-05-17
      organisers: [Bell Foundry]
      contact:
        url: https://foundry.example.org
      ---

      Tickets are sold at https://foundry.example.org/gates and at
      [the harbour office](https://www.harbour.example.org).
    `,
  ],
  bad: [
    release`
      ---
      title: Bell foundry opens its gates
      date: 2024-05-17
      organisers: [Bell Foundry]
      contact:
        url: https://foundry.example.org
      ---

      Tickets are sold on the website of the foundry (www.foundry.example.org).
    `,
    release`
      ---
      title: Bell foundry opens its gates
      date: 2024-05-17
      organisers: [Bell Foundry]
      contact:
        url: https://foundry.example.org
      ---

      Tickets are sold at [the harbour office](www.harbour.example.org).
    `,
  ],
  yieldsTo: ['link-malformed', 'link-local'],
  *check(release) {
    for (const link of linksOf(release)) {
      if (link.kind === 'bare') yield* inWords(link);
      else if (destinations.has(link.kind) && bare.test(link.address)) yield behindWords(link);
    }
    for (const passage of inText(proseOf(release))) {
      if (!passage.text.includes('www.') && !/www\./i.test(passage.text)) continue;
      for (const { 0: words, index } of outsideLinks(passage, free)) {
        const address = words.slice(0, addressLength(words));
        const place = passage.place(index, index + address.length);
        const edit = passage.edit(index, index + address.length, `https://${address}`);
        yield finding(
          address,
          place,
          printed,
          edit && { title: `write https://${address}`, edits: [edit], safe: true },
        );
      }
    }
  },
};

const destinations: ReadonlySet<Link['kind']> = new Set(['link', 'definition', 'html']);
const bare = /^(?:\/\/)?www\.[^\s./]+\.[^\s.]/i;
const free = /(?<![\w@/.:-])www\.[\w-]+\.[^\s<>()[\]{}|\\^]*\w[^\s<>()[\]{}|\\^]*/gi;

const printed = 'The page makes a link of it, but many mail programs and wire systems do not.';
const broken = 'Without it the link looks for a page of this newsroom, and finds none.';

function* inWords(link: Link): Iterable<Finding> {
  const { place } = link;
  // The tree gives the address of a link in full; how it was written is in its words.
  if (!/^www\./i.test(link.text)) return;
  const length = addressLength(link.text);
  const [address, after] = [link.text.slice(0, length), link.text.slice(length)];
  // What follows would be taken for a part of the address but for the angle brackets.
  const edit = link.rewrite(after ? `<https://${address}>${after}` : `https://${address}`);
  const fix = edit && { title: `write https://${address}`, edits: [edit], safe: true };
  yield finding(address, place && shortened(place, length), printed, fix);
}

function behindWords(link: Link): Finding {
  const { address, place } = link;
  const full = `https://${address.replace(/^\/\//, '')}`;
  const edit = link.change(full);
  return finding(address, place, broken, edit && { title: `write ${full}`, edits: [edit], safe: true });
}

function finding(address: string, place: Place | undefined, note: string, fix: Finding['fix']): Finding {
  return {
    reason: `The web address ${quoted(address)} lacks “https://”.`,
    ...(place && { place }),
    actual: address,
    expected: [`https://${address.replace(/^\/\//, '')}`],
    note,
    ...(fix && { fix }),
  };
}

/** An address is written on one line. */
function shortened({ start }: Place, length: number): Place {
  return { start, end: { ...start, column: start.column + length, offset: start.offset + length } };
}

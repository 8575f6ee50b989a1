import { addressLength } from '../../language/address.ts';
import { runOnAt } from '../../language/run-on.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { outsideLinks } from '../links/free-words.ts';
import type { Link } from '../links/link.ts';
import { linksOf } from '../links/links.ts';
import { inText } from '../prose/in-text.ts';
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
    const prose = proseOf(release);
    if (!/www\./i.test(prose.whole)) return;
    for (const passage of inText(prose)) {
      for (const { 0: words, index } of outsideLinks(passage, free)) {
        const runOn = runOnAt(words);
        const address = words.slice(0, runOn ?? addressLength(words));
        const place = passage.place(index, index + address.length);
        const edit = passage.edit(index, index + address.length, inFull(address, runOn));
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

const printed =
  'Mail programs and wire systems know an address by its beginning, and many make no link of this one.';
const broken = 'Without it the link looks for a page of this newsroom, and finds none.';

function* inWords(link: Link): Iterable<Finding> {
  // The tree gives the address of a link in full; how it was written is in its words.
  const { text: words, place } = link;
  if (!/^www\./i.test(words)) return;
  const runOn = runOnAt(words);
  const text = words.slice(0, runOn);
  const edit = link.rewrite(`${inFull(text, runOn)}${words.slice(text.length)}`);
  yield finding(text, place, printed, edit && { title: `write https://${text}`, edits: [edit], safe: true });
}

/** Words that run on behind the address would become a part of it. */
function inFull(address: string, runOn: number | undefined): string {
  return runOn === undefined ? `https://${address}` : `<https://${address}>`;
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

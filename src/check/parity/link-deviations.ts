import { gathered } from '../../language/gathered.ts';
import { changesBetween } from '../../language/nearest.ts';
import type { Release } from '../../model/release.ts';
import { sentenceAt } from '../prose/sentences.ts';
import type { AddressKey } from './address-key.ts';
import type { Changed, Lost } from './deviation.ts';
import type { LinkFact } from './facts.ts';
import type { Pair } from './pair.ts';
import { hasLink, stemOf } from './presence.ts';
import type { Surroundings } from './surroundings.ts';

/** Links of a pair's source that its target lacks or that lead elsewhere in it. */
export function* linkDeviations(
  pair: Pair,
  around: Surroundings,
  release: Release,
): Iterable<Changed | Lost> {
  const links = gathered(pair.source, (block) => block.links);
  if (links.length === 0) return;
  const own = gathered(pair.target, (block) => block.links);
  // Links to every language version of a page differ in nothing else.
  const alike = links.some((link) =>
    links.some((other) => other.key.exact === link.key.exact && !isSpelt(link, other)),
  );
  if (!alike && own.length === links.length && links.every(({ key }, at) => isSame(key, own[at]?.key)))
    return;
  const there = gathered(around.source, (block) => block.links);
  const here = gathered(around.target, (block) => block.links);
  const strangers = own.filter((link) => !there.some((other) => leadsAlike(other, link)));
  const times = (among: readonly LinkFact[], link: LinkFact) =>
    among.filter((other) => (alike ? isSpelt(other, link) : leadsAlike(other, link))).length;
  const exactly = (among: readonly LinkFact[], link: LinkFact) =>
    among.filter((other) => other.key.exact === link.key.exact && (!alike || isSpelt(other, link))).length;
  const told: LinkFact[] = [];
  const taken = new Set<LinkFact>();
  for (const link of links) {
    if (times(told, link) > 0) continue;
    if (times(own, link) >= times(links, link) || times(here, link) >= times(there, link)) continue;
    // Of several places in one page it is the one that is not among ours.
    if (exactly(own, link) >= exactly(links, link)) continue;
    told.push(link);
    const sure = strangers.find((other) => isSlip(link, other));
    const slip =
      sure ?? (strangers.length === 1 && !isOfCountry(link, strangers[0]) ? strangers[0] : undefined);
    if (slip && !taken.has(slip)) {
      taken.add(slip);
      const [wanted, found] = [link.address, slip.address];
      yield {
        kind: 'changed',
        what: 'address',
        there: link,
        here: slip,
        wanted,
        found,
        sure: sure !== undefined,
        pair,
      };
      continue;
    }
    // Where another link stands in its place, it may be the page for readers of this language.
    if (strangers.length > 0) continue;
    const elsewhere = hasLink(release, link);
    const { address, key } = link;
    // What is linked twice in one breath need not be so elsewhere, least of all where the address is spelt out.
    const again = links.filter((other) => other !== link && other.key.exact === link.key.exact);
    const twice = again.length > 0 && times(here, link) > 0;
    if (twice && (links.some(isSpeltOut) || again.some((other) => inOneSentence(link, other)))) continue;
    const minor = twice ? ({ minor: true } as const) : {};
    yield { kind: 'lost', what: 'link', there: link, address, elsewhere, ...minor, wanted: key.loose, pair };
  }
}

function isSame(a: AddressKey, b: AddressKey | undefined): boolean {
  return a === b || (a.exact === b?.exact && a.loose === b.loose && a.host === b.host);
}

function pathOf({ page, host }: AddressKey): string {
  return page.slice(host.length);
}

function isSpelt({ address }: LinkFact, { address: other }: LinkFact): boolean {
  return address.replace(/\/$/, '') === other.replace(/\/$/, '');
}

function leadsAlike({ key }: LinkFact, { key: other }: LinkFact): boolean {
  if (key.loose === other.loose || key.page === other.page) return true;
  // On its own site an address needs no host.
  return (key.host === '' || other.host === '') && pathOf(key) === pathOf(other);
}

/** Whether two links lead to the sites of one house in two countries. */
function isOfCountry({ key }: LinkFact, other: LinkFact | undefined): boolean {
  return other !== undefined && key.host !== other.key.host && stemOf(key.host) === stemOf(other.key.host);
}

/** Whether an address is the other with a slip in it: a letter, a figure, the ending. */
function isSlip({ key }: LinkFact, { key: other }: LinkFact): boolean {
  const [wanted, found] = [key.page, other.page];
  if (wanted.length < 12 || Math.abs(wanted.length - found.length) > 3) return false;
  return key.host === other.host && changesBetween(wanted, found) <= 2;
}

function inOneSentence({ passage, start }: LinkFact, other: LinkFact): boolean {
  if (passage !== other.passage) return false;
  return sentenceAt(passage, start).start === sentenceAt(passage, other.start).start;
}

function isSpeltOut({ passage, start, end }: LinkFact): boolean {
  return /^(?:https?:|www\.)/.test(passage.text.slice(start, end));
}

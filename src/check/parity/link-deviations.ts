import leven from 'leven';
import type { Pair } from './align.ts';
import type { Changed, Lost } from './deviation.ts';
import type { LinkFact } from './facts.ts';
import type { Surroundings } from './number-deviations.ts';
import { hasLink, type Presence } from './presence.ts';

/** Links of a pair's source that its target lacks or that lead elsewhere in it. */
export function* linkDeviations(
  pair: Pair,
  around: Surroundings,
  presence: Presence,
): Iterable<Changed | Lost> {
  const links = pair.source.flatMap((block) => block.links);
  if (links.length === 0) return;
  const there = around.source.flatMap((block) => block.links);
  const here = around.target.flatMap((block) => block.links);
  const strangers = pair.target
    .flatMap((block) => block.links)
    .filter((link) => !there.some((other) => leadsAlike(other, link)));
  const own = pair.target.flatMap((block) => block.links);
  const times = (among: readonly LinkFact[], link: LinkFact) =>
    among.filter((other) => leadsAlike(other, link)).length;
  const exactly = (among: readonly LinkFact[], { key }: LinkFact) =>
    among.filter((other) => other.key.exact === key.exact).length;
  const told: LinkFact[] = [];
  for (const link of links) {
    if (times(told, link) > 0) continue;
    if (times(own, link) >= times(links, link) || times(here, link) >= times(there, link)) continue;
    // Of several places in one page it is the one that is not among ours; a link that is given twice is given.
    const twice = exactly(links, link) > 1 && times(own, link) > 0;
    if (twice || exactly(own, link) >= exactly(links, link)) continue;
    told.push(link);
    const slip = strangers.find((other) => isSlip(link, other));
    if (slip) {
      const [wanted, found] = [link.key.exact, slip.key.exact];
      yield { kind: 'changed', what: 'address', there: link, here: slip, wanted, found, sure: true, pair };
      continue;
    }
    // Where another link stands in its place, it may be the page for readers of this language.
    if (strangers.length > 0) continue;
    const elsewhere = hasLink(presence, link);
    const { address, key } = link;
    yield { kind: 'lost', what: 'link', there: link, address, elsewhere, wanted: key.loose, pair };
  }
}

function leadsAlike({ key }: LinkFact, { key: other }: LinkFact): boolean {
  return key.loose === other.loose || key.page === other.page;
}

/** Whether an address is the other with a slip in it: a letter, a figure, the ending. */
function isSlip({ key }: LinkFact, { key: other }: LinkFact): boolean {
  const [wanted, found] = [key.page, other.page];
  if (wanted.length < 12 || Math.abs(wanted.length - found.length) > 3) return false;
  return key.host === other.host && leven(wanted, found) <= 2;
}

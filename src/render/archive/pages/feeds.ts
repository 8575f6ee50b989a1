import { wayTo } from '../../view/way.ts';
import type { Here, Subject } from './here.ts';
import { addressOfPart } from './navigation.ts';
import type { FeedView } from './view.ts';

/** Formats that can be subscribed to, their files, and what readers know them by. */
const kinds = [
  { id: 'rss', file: 'feed.xml', type: 'application/rss+xml', text: 'RSS' },
  { id: 'atom', file: 'atom.xml', type: 'application/atom+xml', text: 'Atom' },
  { id: 'json-feed', file: 'feed.json', type: 'application/feed+json', text: 'JSON Feed' },
];

/** The feeds of a topic on its pages, on all others those of the section. */
export function feedsOf(
  { archive, section, context }: Here,
  { list, address }: Subject,
): readonly FeedView[] {
  const isTopic =
    list.slice(section.address.length).startsWith('topics/') && list !== addressOfPart(section, 'topics');
  // The feeds at the root are of all languages, which are one where there is no other.
  const home = archive.sections.length === 1 ? '' : `${section.lang.toLowerCase()}/`;
  return kinds
    .filter(({ id }) => context.made.has(id))
    .map(({ file, type, text }) => ({ text, type, href: wayTo(address, (isTopic ? list : home) + file) }));
}

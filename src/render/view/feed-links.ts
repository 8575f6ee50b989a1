import type { Lists, Section } from '../../model/archive.ts';
import type { FeedView } from '../newsroom-view.ts';
import { wayTo } from './way.ts';

/** Formats that can be subscribed to, their files, and what readers know them by. */
const kinds = [
  { id: 'rss', file: 'feed.xml', type: 'application/rss+xml', text: 'RSS' },
  { id: 'atom', file: 'atom.xml', type: 'application/atom+xml', text: 'Atom' },
  { id: 'json-feed', file: 'feed.json', type: 'application/feed+json', text: 'JSON Feed' },
];

/**
 * The feeds of a topic on its pages, on all others those of the section.
 * @param from the folder of the page.
 * @param list the folder of the list that it is a page of; none of a release.
 */
export function feedLinks(
  { sections }: Lists,
  section: Section,
  made: ReadonlySet<string>,
  from: string,
  list = '',
): readonly FeedView[] {
  const isTopic = /^topics\/./.test(list.slice(section.address.length));
  // The feeds at the root are of all languages, which are one where there is no other.
  const home = sections.length === 1 ? '' : `${section.lang.toLowerCase()}/`;
  return kinds
    .filter(({ id }) => made.has(id))
    .map(({ file, type, text }) => ({ text, type, href: wayTo(from, (isTopic ? list : home) + file) }));
}

import type { Release } from '../../model/release.ts';
import { itemPlace, replaceWithin } from '../edits.ts';
import type { Link } from './link.ts';

/** The addresses of the fields that people read, as far as they stand in the file. */
export function* fieldLinks(release: Release): Iterable<Link> {
  const { data, places } = release;
  if (data.contact?.url)
    yield* fieldLink(release, data.contact.url, 'contact.url', places.value('contact.url'));
  if (data.event?.url) yield* fieldLink(release, data.event.url, 'event.url', places.value('event.url'));
  for (const [index, { url }] of (data.organisers ?? []).entries()) {
    if (!url) continue;
    const { field, place } = itemPlace(release, ['organisers', index, 'url'], url);
    yield* fieldLink(release, url, field, place);
  }
}

function* fieldLink(
  { source }: Release,
  address: string,
  field: string,
  place: Link['place'],
): Iterable<Link> {
  // What the newsroom's settings fill in is theirs to answer for.
  if (!place) return;
  const change = (text: string) => replaceWithin(source, place, address, text);
  yield {
    kind: 'field',
    address,
    text: '',
    pictured: false,
    decorative: false,
    lacks: undefined,
    field,
    place,
    wordsPlace: undefined,
    whole: place,
    change,
    rewrite: change,
  };
}

import { isRelative, picturesAmong, picturesOf } from '../language/pictures.ts';
import type { Place } from '../model/place.ts';
import type { Release } from '../model/release.ts';
import { itemPlace } from './edits.ts';
import { partsOf } from './parts.ts';
import { once } from './prose/once.ts';

interface NamedFile {
  /** As written. */
  readonly file: string;
  readonly kind: 'photo' | 'attachment' | 'picture';
  readonly field?: string;
  readonly place?: Place;
}

/** Every mention of a file that is to be published with a release, in fields, then in text; found once for all rules. */
export const namedFiles: (release: Release) => readonly NamedFile[] = once((release) => [
  ...findFiles(release),
]);

function* findFiles(release: Release): Iterable<NamedFile> {
  const { data, places } = release;
  for (const [kind, list, items] of [
    ['photo', 'photos', data.photos],
    ['attachment', 'attachments', data.attachments],
  ] as const) {
    for (const [index, { file }] of items?.entries() ?? []) {
      yield { file, kind, ...itemPlace(release, [list, index, 'file'], file) };
    }
  }
  for (const { address, place } of picturesAmong(partsOf(release))) {
    if (isRelative(address)) yield { file: address, kind: 'picture', ...placed(place) };
  }
  for (const field of ['notes', 'boilerplate'] as const) {
    const tree = release[field];
    for (const { address } of tree ? picturesOf(tree) : []) {
      // Positions within these trees count from the field's own beginning.
      if (isRelative(address))
        yield { file: address, kind: 'picture', field, ...placed(places.value(field)) };
    }
  }
}

function placed(place: Place | undefined): { place?: Place } {
  return place ? { place } : {};
}

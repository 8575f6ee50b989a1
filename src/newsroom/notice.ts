import type { PublicEntry } from '../model/publication.ts';

/**
 * A release as it is printed: itself, and where it is withdrawn what is left of it, namely what it was called, when it was issued and by whom, and whom to ask. All else
 * is taken out here, once, so that no format can print it and no photo is copied. `readable` says that nothing was
 * found wrong with the release; what is faulty, or gives no reason, is never shown again.
 */
export function asPrinted(entry: PublicEntry, readable: boolean): PublicEntry {
  const { release, state } = entry;
  if (state.kind !== 'withdrawn') return entry;
  const { withdrawal } = release.data;
  if (readable && withdrawal?.reason !== undefined && withdrawal.original === 'shown') return entry;
  const { title, date, lang, organisers, contact, status, kind, ref, location, slug, key } = release.data;
  return {
    ...entry,
    release: {
      source: release.source,
      unread: false,
      places: release.places,
      faults: release.faults,
      body: { type: 'root', children: [] },
      data: {
        ...{ title, date, lang, organisers, contact, status },
        ...(kind !== undefined && { kind }),
        ...(ref !== undefined && { ref }),
        ...(location !== undefined && { location }),
        ...(slug !== undefined && { slug }),
        ...(key !== undefined && { key }),
        ...(withdrawal && { withdrawal: { ...withdrawal, original: 'hidden' } }),
        ...{ aliases: [], changes: [], people: [], photos: [], attachments: [], topics: [] },
      },
    },
  };
}

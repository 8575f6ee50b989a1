import type { Place } from '../../model/place.ts';
import type { CompleteRelease } from '../../model/release.ts';

/** Where the front matter of a release holds words of its language, and not names of files, addresses or dates. */
export function placesOfWords({ data, places }: CompleteRelease): readonly Place[] {
  const fields = [
    ...['title', 'subtitle', 'kind', 'location', 'summary', 'notes', 'boilerplate', 'withdrawal.reason'],
    ...['contact.name', 'contact.organisation', 'contact.address', 'event.name', 'event.location'],
    ...items('organisers', data.organisers, ['name', 'also', 'abbreviation', 'role']),
    ...items('people', data.people, ['name', 'title', 'organisation']),
    ...items('photos', data.photos, ['alt', 'caption', 'credit']),
    ...items('attachments', data.attachments, ['title']),
    ...items('changes', data.changes, ['note']),
    ...data.topics.map((_, index) => `topics.${index}`),
  ];
  const found = fields.flatMap((field) => places.value(field) ?? []);
  // Bare text stands for a name.
  const bare = (['organisers', 'people'] as const).flatMap((list) =>
    data[list].flatMap((_, index) =>
      places.value(`${list}.${index}.name`) ? [] : (places.value(`${list}.${index}`) ?? []),
    ),
  );
  return [...found, ...bare];
}

function items(list: string, values: readonly unknown[], fields: readonly string[]): string[] {
  return values.flatMap((_, index) => fields.map((field) => `${list}.${index}.${field}`));
}

import { itemPlace } from '../edits.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { type Difference, differencesOf } from '../organisers/comparing.ts';
import type { ReleaseRule } from '../rule.ts';

export const organiserNamed: ReleaseRule = {
  id: 'organiser-named',
  severity: 'warning',
  summary: 'Name the same organisers, in the same roles, in the list and in the text.',
  reason:
    'Page, wire text and newsletter print the list of organisers beside the text. An organisation that is left out of either of them, or thanked for a lesser part, reads it on the day and asks for a correction.',
  yieldsTo: ['character-broken', 'character-hidden'],
  good: [
    release`
      ---
      title: Kite festival returns to Long Sands
      date: 2024-04-20
      organisers:
        - Long Sands Town Council
        - name: Coastal Kite Society
          abbreviation: CKS
          role: co-organiser
        - name: Harbour Trust
          role: supporter
      contact:
        url: https://kites.example.org
      ---

      The festival is organised by the town council. The CKS is its co-organiser, and the Harbour Trust gave support.
    `,
  ],
  bad: [
    release`
      ---
      title: Kite festival returns to Long Sands
      date: 2024-04-20
      organisers:
        - Long Sands Town Council
        - Coastal Kite Society
        - name: Harbour Trust
          role: co-organiser
      contact:
        url: https://kites.example.org
      ---

      The festival is jointly organised by Long Sands Town Council, the Coastal Kite Society and the Lifeboat
      Association, and supported by the Harbour Trust.
    `,
    release`
      ---
      title: Kite festival returns to Long Sands
      date: 2024-04-20
      organisers:
        - Long Sands Town Council
        - Coastal Kite Society
      contact:
        url: https://kites.example.org
      ---

      Long Sands Town Council invites everybody who has a kite, and everybody who has none.
    `,
  ],
  *check(release) {
    for (const difference of differencesOf(release)) {
      if (difference.what === 'unnamed') {
        const { index, organiser } = difference.organisation;
        const { field, place } = itemPlace(release, ['organisers', index, 'name'], organiser.name);
        const where = difference.elsewhere
          ? 'the text leaves it out where it names the others'
          : 'the text does not name it';
        yield {
          reason: `${quoted(organiser.name)} is in the list of organisers, but ${where}.`,
          field,
          ...(place && { place }),
          actual: organiser.name,
          note: 'Name it beside the others, or take it off the list.',
        };
        continue;
      }
      yield spoken(difference, release);
    }
  },
};

type Spoken = Exclude<Difference, { what: 'unnamed' }>;

function spoken(difference: Spoken, release: Parameters<ReleaseRule['check']>[0]) {
  const { stretch, named, role } = difference;
  const words = stretch.text.slice(named.start, named.end);
  const place = stretch.place(named.start, named.end);
  const found = { ...(place && { place }), actual: words };
  if (difference.what === 'role') {
    const { index, organiser } = difference.organisation;
    const listed = organiser.role;
    const at = release.places.value(`organisers.${index}.role`);
    const written = at && release.source.text.slice(at.start.offset, at.end.offset);
    const edit = at && written === listed && { start: at.start.offset, end: at.end.offset, text: role };
    return {
      ...found,
      reason: `${quoted(organiser.name)} is ${a(role)} in the text, but ${a(listed)} in the list of organisers.`,
      expected: [listed, role],
      note: `Find out which of the two is right. ${at ? `The list says so in the line ${quoted(`role: ${written}`)}.` : 'The list gives it no “role:”, which makes it an organiser.'}`,
      ...(edit && { fix: { title: `write “role: ${role}” in the list`, edits: [edit], safe: false } }),
    };
  }
  const { near } = difference;
  return {
    ...found,
    reason: near
      ? `The text names ${quoted(words)} as ${a(role)}, the list of organisers has ${quoted(near.organiser.name)}.`
      : `The text names ${quoted(words)} as ${a(role)}, but it is not in the list of organisers.`,
    ...(near && { expected: [near.organiser.name] }),
    note: near
      ? 'Write the name in both as the organisation itself does.'
      : 'Page, wire text and newsletter print that list. Add the organisation to it, or take it out here.',
  };
}

function a(role: string): string {
  return `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role}`;
}

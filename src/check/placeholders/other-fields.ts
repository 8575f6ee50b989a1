import type { Place } from '../../model/place.ts';
import type { Release } from '../../model/release.ts';
import { replaceWithin } from '../edits.ts';
import type { Passage } from '../prose/passage.ts';
import { signsIn } from '../prose/signs.ts';
import { anyHint } from './patterns.ts';
import { leftOpenInWords } from './read.ts';

/** What is to be filled in among names, places and the contact, which are no prose and are printed all the same. */
export function* leftOpenInFields(
  release: Release,
): Iterable<{ words: string; place: Place; field: string }> {
  if (!anyHint.test(wordsOfFields(release))) return;
  const { data, places, source } = release;
  const written: [field: string, words: string | undefined][] = [
    ['kind', data.kind],
    ['ref', data.ref],
    ['location', data.location],
    ['event.location', data.event?.location],
  ];
  for (const [key, words] of Object.entries(data.contact ?? {})) written.push([`contact.${key}`, words]);
  for (const list of ['organisers', 'people'] as const) {
    for (const [index, { name }] of (data[list] ?? []).entries())
      written.push([`${list}.${index}.name`, name]);
  }
  for (const [field, words = ''] of written) {
    if (!anyHint.test(words)) continue;
    for (const { start, end } of leftOpenInWords(asPassage(field, words))) {
      const place = places.value(field) ?? places.value(field.replace(/\.name$/, ''));
      // Items that could not be read shift those after them.
      if (place && replaceWithin(source, place, words, words))
        yield { words: words.slice(start, end), place, field };
    }
  }
}

/** All that these fields say, a field a line: most hold nothing that could be filled in. */
function wordsOfFields({
  data: { kind, ref, location, event, contact, organisers, people },
}: Release): string {
  let words = `${kind}\n${ref}\n${location}\n${event?.location}`;
  for (const key in contact) words += `\n${contact[key as keyof typeof contact]}`;
  for (const { name } of organisers ?? []) words += `\n${name}`;
  for (const { name } of people ?? []) words += `\n${name}`;
  return words;
}

function asPassage(field: string, text: string): Passage {
  const nowhere = () => undefined;
  const signs = signsIn(text);
  return { kind: 'field', field, text, signs, marks: [], inside: new Set(), place: nowhere, edit: nowhere };
}

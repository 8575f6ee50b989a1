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
  const { data, places, source } = release;
  const written: Written[] = [];
  add('kind', data.kind, written);
  add('ref', data.ref, written);
  add('location', data.location, written);
  add('event.location', data.event?.location, written);
  for (const [key, words] of Object.entries(data.contact ?? {})) add(`contact.${key}`, words, written);
  addNames('organisers', data.organisers, written);
  addNames('people', data.people, written);
  for (const { field, words } of written) {
    for (const { start, end } of leftOpenInWords(asPassage(field, words))) {
      const place = places.value(field) ?? places.value(field.replace(/\.name$/, ''));
      // Items that could not be read shift those after them.
      if (place && replaceWithin(source, place, words, words))
        yield { words: words.slice(start, end), place, field };
    }
  }
}

interface Written {
  readonly field: string;
  readonly words: string;
}

/** Most fields hold nothing that could be to be filled in. */
function add(field: string, words: string | undefined, to: Written[]): void {
  if (words !== undefined && anyHint.test(words)) to.push({ field, words });
}

function addNames(
  list: string,
  named: readonly { readonly name: string }[] | undefined,
  to: Written[],
): void {
  for (const [index, { name }] of (named ?? []).entries()) add(`${list}.${index}.name`, name, to);
}

function asPassage(field: string, text: string): Passage {
  const nowhere = () => undefined;
  const signs = signsIn(text);
  return { kind: 'field', field, text, signs, marks: [], inside: new Set(), place: nowhere, edit: nowhere };
}

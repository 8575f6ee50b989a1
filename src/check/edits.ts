import type { Edit } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { FieldPlaces } from '../model/release.ts';
import type { Source } from '../model/source.ts';

/**
 * Writes `text` for the words `written` where they stand within a place, and leaves what is around them, such as
 * quotation marks, alone. `undefined` where they do not stand there letter by letter.
 */
export function replaceWithin(source: Source, place: Place, written: string, text: string): Edit | undefined {
  const start = source.text.indexOf(written, place.start.offset);
  const end = start + written.length;
  return start < 0 || end > place.end.offset ? undefined : { start, end, text };
}

/**
 * The place of `key` of an item that reads `written`, and its field. Items that could not be read are left out of a list,
 * so that those after them stand further down in the file than in the list.
 */
export function itemPlace(
  { source, places }: { readonly source: Source; readonly places: FieldPlaces },
  [list, index, key]: readonly [list: string, index: number, key: string],
  written: string,
): { field: string; place?: Place } {
  for (let at = index; places.value(`${list}.${at}`); at++) {
    const field = `${list}.${at}.${key}`;
    // Bare text stands for the one field an item must have.
    const place = places.value(field) ?? places.value(`${list}.${at}`);
    if (place && replaceWithin(source, place, written, written)) return { field, place };
  }
  const place = places.value(`${list}.${index}`);
  return { field: `${list}.${index}.${key}`, ...(place && { place }) };
}

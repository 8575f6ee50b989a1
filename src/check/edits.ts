import type { Edit } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
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

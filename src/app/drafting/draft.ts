import type { Edit } from '../../model/diagnostic.ts';
import type { CompleteRelease } from '../../model/release.ts';
import { stretchesOfWords } from './body-words.ts';
import { placesOfWords } from './language-fields.ts';

/** What becomes of a release in another language, until somebody has read it. */
export interface Draft {
  readonly lang: string;
  /** File name of the release it is made from. */
  readonly from: string;
  readonly translated: 'derived' | 'untranslated';
  /** Writes the words of the one language in the other; absent where only a person can. */
  readonly convert?: (text: string) => string;
}

/** The text of another version: every byte as it was but for the words of the language, and what says that it is a draft. */
export function draftOf(release: CompleteRelease, { lang, from, translated, convert }: Draft): string {
  const { source, places, body } = release;
  const edits: Edit[] = [];
  const missing: string[] = [];
  const fields = { lang, status: 'draft', 'translations-of': quoted(from), translated };
  for (const [field, text] of Object.entries(fields)) {
    const place = places.value(field);
    if (place) edits.push({ start: place.start.offset, end: place.end.offset, text });
    else missing.push(`${field}: ${text}`);
  }
  const end = source.text.includes('\r\n') ? '\r\n' : '\n';
  const afterKey = lineEnd(source.text, places.value('key')?.end.offset ?? 0);
  edits.push({ start: afterKey, end: afterKey, text: missing.map((line) => line + end).join('') });
  // An earlier address was that of one language only.
  const [key, value] = [places.key('aliases'), places.value('aliases')];
  if (key && value) {
    const start = source.text.lastIndexOf('\n', key.start.offset) + 1;
    edits.push({ start, end: lineEnd(source.text, value.end.offset), text: '' });
  }
  if (convert) {
    const places = placesOfWords(release).map(({ start, end }) => ({ start: start.offset, end: end.offset }));
    for (const { start, end } of [...places, ...stretchesOfWords(body, source)])
      edits.push({ start, end, text: convert(source.text.slice(start, end)) });
  }
  return edited(source.text, edits);
}

/** Where the line that holds `offset` is over. A block of text ends with its line already. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  return text.indexOf('\n', offset) + 1;
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let read = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < read) continue;
    result += text.slice(read, edit.start) + edit.text;
    read = edit.end;
  }
  return result + text.slice(read);
}

/** A file name as YAML reads it back. */
function quoted(name: string): string {
  return /^[a-z0-9][\w.-]*$/i.test(name) ? name : JSON.stringify(name);
}

import type { Placer } from '../language/positions.ts';
import type { Fix } from '../model/diagnostic.ts';
import type { Fault } from '../model/fault.ts';
import type { Range } from '../model/place.ts';

/** A syntax fault before its place is worked out. */
export interface Problem {
  readonly reason: string;
  readonly note?: string;
  readonly range: Range;
  readonly fix?: Fix;
}

export function syntaxFault({ range, ...words }: Problem, place: Placer): Fault {
  return { kind: 'syntax', ...words, place: place(range) };
}

/** Words of a file as a sentence can hold them. */
export function shorten(words: string): string {
  const characters = Array.from(words.slice(0, 200));
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : words;
}

/** A value in quotes, whatever it holds; one line. */
export function quote(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

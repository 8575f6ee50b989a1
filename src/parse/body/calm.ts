import type { Root } from 'mdast';
import { walk } from '../../language/walk.ts';

export interface Calm {
  readonly text: string;
  /** Signs and the characters that stand in their place, where any do. */
  readonly hidden: readonly (readonly [sign: string, standIn: RegExp])[];
}

/** Beginnings of addresses and of character references in a paragraph, times its length. */
const budget = 50_000_000;
/** Shorter texts cannot cost more. */
const harmless = 10_000;
const longLine = 5_000;

const costly = /www\.|:\/\/|&/gi;
const paragraph = /(?:.+(?:\r\n?|\n|$))+/g;

/**
 * A text that Sätteri reads within a second. Sätteri goes over the rest of a word for each address that may begin in
 * it, and keeps all of a paragraph for each character reference in it: a hundred thousand of either in one paragraph
 * take minutes or all memory. Where a text is that bad, the signs that begin them are hidden from Sätteri, so that they
 * stay as written.
 */
export function calmed(text: string): Calm {
  if (text.length < harmless || cost(text) <= budget) return { text, hidden: [] };
  const [stop, slash, and] = unused(text);
  const bearable = budget / text.length;
  const calm = text.replace(paragraph, (words) =>
    count(words) <= bearable
      ? words
      : // Of a million, `replaceAll` would make a text of a million parts.
        words
          .replace(/(www)\./gi, `$1${stop}`)
          .replace(/:\/\//g, `:${slash}/`)
          .replace(/&/g, and),
  );
  const hidden = [
    ['.', new RegExp(stop, 'g')],
    ['/', new RegExp(slash, 'g')],
    ['&', new RegExp(and, 'g')],
  ] as const;
  return { text: calm, hidden };
}

/**
 * Whether Sätteri would take seconds over the columns of a line: it counts from the line's beginning for every part of
 * it, unless the line is all ASCII.
 */
export function hasRunawayLine(text: string): boolean {
  if (text.length < harmless) return false;
  let sum = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.length >= longLine && /[^\0-\x7f]/.test(line))
      sum += (line.match(/[*_~[\]<`&\\@|:.!]/g)?.length ?? 0) * line.length;
  }
  return sum > 10 * budget;
}

/** Puts the hidden signs back, wherever in the tree they went. */
export function restored(tree: Root, { hidden }: Calm): Root {
  if (hidden.length === 0) return tree;
  for (const node of walk(tree)) {
    const fields = node as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string') {
        fields[name] = hidden.reduce((words, [sign, standIn]) => words.replace(standIn, sign), value);
      }
    }
  }
  return tree;
}

function cost(text: string): number {
  let sum = 0;
  for (const [words] of text.matchAll(paragraph)) sum += count(words) * words.length;
  return sum;
}

function count(words: string): number {
  let found = 0;
  // A list of a million of them would take longer than to count them.
  while (costly.test(words)) found++;
  return found;
}

/** Three private-use characters that the text does not have. */
function unused(text: string): [string, string, string] {
  const free: string[] = [];
  for (let code = 0xe000; free.length < 3; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) free.push(character);
  }
  return free as [string, string, string];
}

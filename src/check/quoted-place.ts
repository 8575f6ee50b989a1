import { inPattern } from '../language/in-pattern.ts';
import { matches } from '../language/matches.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { placerOf } from './places.ts';

/**
 * The place of a finding about a field as it is shown: the words that the finding quotes, without the marks that YAML has
 * around them.
 */
export function quotedPlace({ place, field, actual, reason }: Finding, source: Source): Place | undefined {
  if (!place || field === undefined) return place;
  const { start, end } = { start: place.start.offset, end: place.end.offset };
  const value = source.text.slice(start, end);
  const quoted = [...(actual ? [actual] : []), ...quotations(reason)];
  if (quoted.includes(value)) return place;
  for (const words of quoted) {
    const [from, to] = within(value, words);
    if (to > from) return placerOf(source)({ start: start + from, end: start + to });
  }
  return place;
}

function quotations(reason: string): string[] {
  return matches(reason, /“([^”]+)”/g).map(([, words = '']) => words);
}

/** Before the words: the field's own name, where the whole entry was meant, and what begins a quoted or a folded text. */
const before = String.raw`(?<name>[\w-]+:[ \t]+)?(?:[>|][-+\d]*\s+|(?<mark>["']))?`;

/** Where `words` stand in a value as YAML has it, if nothing else stands there. */
function within(value: string, words: string): readonly [from: number, to: number] {
  // Nearly every value is the words themselves between two marks, and needs no pattern of its own.
  if (value.length === words.length + 2 && value.startsWith(words, 1) && /^["']/.test(value))
    return value.endsWith(value.charAt(0)) ? [1, value.length - 1] : [0, 0];
  // Lines may be folded elsewhere than in the finding, and marks of quotation doubled or escaped.
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => inPattern(word).replace(/["']/g, "(?:\\\\|')?$&"))
    .join('\\s+');
  const found = new RegExp(`^${before}(?<words>${pattern})`, 'd').exec(value);
  const [from, to] = found?.indices?.groups?.words ?? [0, 0];
  const rest = value.slice(to);
  const { name, mark = '' } = found?.groups ?? {};
  const ended = rest.startsWith(mark) && (/^\s*$/.test(rest.slice(mark.length)) || name !== undefined);
  return ended ? [from, to] : [0, 0];
}

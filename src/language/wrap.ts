import type { Rules } from '@cto.af/linebreak';
import { firstCharacter, hasIdeographs, lastCharacter, seen } from './characters.ts';
import { segments } from './segments.ts';
import { displayWidth } from './width.ts';

/** Columns of a line of wire copy. */
export const wireColumns = 72;
/** Columns that are left for words however far a template indents them. */
const leastColumns = 20;

/** Text on its way to lines: blanks are single, a line feed is a break that must be kept. */
export interface Flow {
  readonly text: string;
  /** Stretches that stay on one line: offsets from, and up to but not including. In order, not overlapping. */
  readonly solid: readonly (readonly [start: number, end: number])[];
}

export interface WrapOptions {
  /** Width of the longest line in columns, indentation included; 72 where absent. */
  readonly columns?: number;
  /** Blanks before the first line. */
  readonly indent?: number;
  /** Blanks before every further line; as many as before the first where absent. */
  readonly hanging?: number;
}

let rules: Rules | undefined;

/**
 * Makes `wrap` ready for `text`. Chinese and Japanese need the line breaking rules of Unicode (UAX 14), which take
 * a while to load; nothing is loaded for any other text. Before that they are broken at blanks only.
 */
export async function prepareWrapping(text: string): Promise<void> {
  if (rules || !hasIdeographs(text)) return;
  const module = await import('@cto.af/linebreak');
  rules ??= new module.Rules();
}

/**
 * `text` in lines of at most `columns`, measured as displayed (a Han character is two wide), joined by line feeds.
 * Runs of blanks become one; line feeds stay. Lines end without blanks. What cannot be broken, such as a long
 * address, stands on a line of its own that is longer.
 */
export function wrap(text: string, options: WrapOptions = {}): string {
  const { columns = wireColumns, indent = 0, hanging = indent } = options;
  const given = seen(text).split('\n').map(singleBlanks).join('\n');
  const flow: Flow = { text: given, solid: loneAddress.test(given) ? [[0, given.length]] : [] };
  return wrapFlow(flow, Math.max(columns - hanging, leastColumns), Math.max(columns - indent, leastColumns))
    .map((line, index) => line && ' '.repeat(index === 0 ? indent : hanging) + line)
    .join('\n');
}

const loneAddress = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i;

function singleBlanks(line: string): string {
  return /[ \t]{2}|\t|^ | $/.test(line) ? line.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '') : line;
}

/** Lines of at most `columns`, the first of at most `first`. */
export function wrapFlow(flow: Flow, columns: number, first = columns): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const part of flow.text.split('\n')) {
    fill(part, start, flow.solid, lines.length === 0 ? first : columns, columns, lines);
    start += part.length + 1;
  }
  return lines;
}

/**
 * `text`, on one line, in pieces that fit into `columns` and joined are the text again: a blank at which it is broken
 * stays at the end of its piece.
 */
export function brokenSoftly(text: string, columns: number): string[] {
  if (displayWidth(text) <= columns) return [text];
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  let from = 0;
  for (const end of [...opportunities(text), text.length]) {
    const next = text.slice(from, end);
    if (piece && width + displayWidth(next.trimEnd()) > columns) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += next;
    width += displayWidth(next);
    from = end;
  }
  return [...pieces, piece];
}

/** Puts as much on each line as fits. `start` is where `text` stands in its flow. */
function fill(
  text: string,
  start: number,
  solid: Flow['solid'],
  first: number,
  rest: number,
  lines: string[],
) {
  if (displayWidth(text) <= first) {
    lines.push(text.trimEnd());
    return;
  }
  let begin = 0;
  let width = 0;
  let room = first;
  let from = 0;
  for (const end of [...allowed(opportunities(text), start, solid), text.length]) {
    const piece = text.slice(from, end);
    const words = piece.trimEnd();
    const wordsWidth = displayWidth(words);
    if (from > begin && width + wordsWidth > room) {
      lines.push(text.slice(begin, from).trimEnd());
      begin = from;
      width = 0;
      room = rest;
    }
    width += wordsWidth + displayWidth(piece.slice(words.length));
    from = end;
  }
  lines.push(text.slice(begin).trimEnd());
}

/** Offsets at which a new line may begin, without those within a solid stretch. */
function allowed(offsets: Iterable<number>, start: number, solid: Flow['solid']): Iterable<number> {
  return solid.length === 0 ? offsets : [...offsets].filter((offset) => !isWithin(start + offset, solid));
}

function isWithin(offset: number, stretches: Flow['solid']): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.[0] ?? offset) < offset;
}

function opportunities(text: string): Iterable<number> {
  if (rules && hasIdeographs(text)) return ideographicOpportunities(text, rules);
  return southEastAsian.test(text) ? wordOpportunities(text) : blankOpportunities(text);
}

// A blank is no place to break before closing punctuation or after opening punctuation: French sets blanks there.
const blanks = /(?<![[({«¿¡]) (?![!?;:%»)\]}]|$)/g;

function blankOpportunities(text: string): readonly number[] {
  const found: number[] = [];
  blanks.lastIndex = 0;
  while (blanks.test(text)) found.push(blanks.lastIndex);
  return found;
}

// Marks that Unicode lets a line begin with and Chinese typesetting does not: the dots within foreign names, the tilde.
const neverFirst = /[·‧•～]/;

/**
 * The rules' opportunities, less those within words of other scripts: the rules would break Latin after each hyphen
 * or slash, so also addresses, and Korean after each syllable.
 */
function* ideographicOpportunities(text: string, lineBreaks: Rules): Generator<number> {
  for (const { position } of lineBreaks.breaks(text)) {
    const before = lastCharacter(text.slice(Math.max(0, position - 2), position));
    const after = firstCharacter(text.slice(position, position + 2));
    if (after === '' || neverFirst.test(after)) continue;
    if (before === ' ' || hasIdeographs(before) || hasIdeographs(after)) yield position;
  }
}

const southEastAsian = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// The marks of repetition and abbreviation stay with the word before them.
const neverFirstInThai = /[\u0e2f\u0e46\u0eaf\u0ec6]/;

/** Between words as a dictionary knows them, in scripts that write no blanks between them. */
function* wordOpportunities(text: string): Generator<number> {
  const atBlanks = new Set(blankOpportunities(text));
  let offset = 0;
  for (const word of segments(text, new Intl.Segmenter('th', { granularity: 'word' }))) {
    const [before = '', after = ''] = text.slice(Math.max(0, offset - 1), offset + 1);
    const within = southEastAsian.test(before) && southEastAsian.test(after) && !neverFirstInThai.test(after);
    if (atBlanks.has(offset) || within) yield offset;
    offset += word.length;
  }
}

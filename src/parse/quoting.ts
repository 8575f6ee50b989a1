import { isLetter } from '../language/plain-words.ts';
import type { Range } from '../model/place.ts';
import type { Problem } from './problem.ts';
import { quote, shorten } from './problem.ts';

export interface LineValue {
  /** The field the line gives, where it gives one. */
  readonly name?: string;
  readonly written: string;
  readonly range: Range;
}

const field = /^([ ]*(?:- +)*)("[^"]*"|'[^']*'|[^\s#:'"[\]{},&*!|>%@`-][^:#]{0,200}?) *:[ \t]+(?=\S)/;
const item = /^ *(?:- +)+(?=\S)/;

/** The value a line gives to a field or as an item; `undefined` where it gives none. */
export function valueIn(text: string, line: Range): LineValue | undefined {
  const words = text.slice(line.start, line.end);
  const found = field.exec(words) ?? item.exec(words);
  if (!found) return undefined;
  const rest = words.slice(found[0].length);
  const note = rest.search(/[ \t]#(?:\s|$)/);
  const written = (note < 0 ? rest : rest.slice(0, note)).trimEnd();
  const start = line.start + found[0].length;
  return { ...(found[2] && { name: found[2] }), written, range: { start, end: start + written.length } };
}

/** Says that a value needs quotation marks, where that is what ails it; `meant` is the value without them. */
export function unquoted({
  name,
  written,
  range,
}: LineValue): { problem: Problem; meant: string } | undefined {
  const why = reasonFor(written);
  if (!why) return undefined;
  const meant = insideOf(written);
  const text = quote(meant);
  const [way, title] = wayOut(written, meant, text);
  const problem = {
    reason: `${name ? `The value of “${shorten(name)}”` : 'This value'} ${why}${way}.`,
    range,
    fix: { title, edits: [{ ...range, text }], safe: true },
  };
  return { problem, meant };
}

function wayOut(written: string, meant: string, text: string): readonly [way: string, title: string] {
  if (meant === written) return [', so the whole of it must stand in quotes', 'put the value in quotes'];
  return text.charAt(0) === written.charAt(0)
    ? ['; each mark inside has to be written twice', 'write the marks inside twice']
    : ['; put the other kind around it', 'put the other kind of quotation marks around it'];
}

/**
 * In `"He said "yes" today"` and `'it's here'` the outer marks enclose the value; in `"A" says "B"` they belong to it.
 */
function insideOf(written: string): string {
  const [, mark = '', inside = ''] = /^(["'])(.*)\1$/.exec(written) ?? [];
  const next = mark === '' ? -1 : inside.indexOf(mark);
  if (next < 0) return written;
  const opens = next === 0 || /\s/.test(inside.charAt(next - 1));
  const apostrophe = isLetter(inside.charAt(next - 1)) && isLetter(inside.charAt(next + 1));
  return opens || apostrophe ? inside : written;
}

function reasonFor(written: string): string | undefined {
  if (/^["']/.test(written)) {
    // A note that touches the closing mark is another trouble.
    if (/^(?:"[^"]*"|'[^']*')#/.test(written)) return undefined;
    return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(written) ? undefined : marksIn(written);
  }
  const bracket = /^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s,\]}#]/.test(written);
  if (bracket || /^[@`%&*!|>?,-]/.test(written)) return `begins with “${written.charAt(0)}”`;
  if (/^[[{]/.test(written)) return undefined;
  return /:(?:[ \t]|$)/.test(written) ? 'has a colon in it' : undefined;
}

function marksIn(written: string): string {
  return insideOf(written) === written
    ? 'begins with a quotation mark'
    : 'has the same quotation marks inside as around it';
}

/** Whether a quotation mark that is not closed in its line has its other half further down. */
export function closedLater(text: string, mark: string): boolean {
  return text.slice(0, 2000).includes(mark);
}

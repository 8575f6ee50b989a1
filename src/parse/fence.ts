import { lineAt } from '../language/positions.ts';
import type { Fix } from '../model/diagnostic.ts';
import type { Range } from '../model/place.ts';
import { type Problem, shorten } from './problem.ts';

/** What stands between the fences, without them and their line ends. `open` and `close` are the fence lines. */
export interface Fenced {
  readonly open: Range;
  readonly block: Range;
  readonly close: Range;
}

const exact = /^---[ \t]*$/;
const begin =
  'A release begins with a line “---”, its title, date, organisers and contact, and another line “---”.';
const hyphens = 'The line before and after the front matter is “---”: three hyphens and nothing else.';

/** Finds the lines that enclose the front matter, or says what is wrong with them. Linear in the length of the text. */
export function findFence(text: string): { found: Fenced } | { problem: Problem } {
  const problem = beforeOpening(text);
  if (problem) return { problem };
  const open = lineAt(text, 0);
  let loose: Range | undefined;
  for (let start = after(text, open); start < text.length; ) {
    const line = lineAt(text, start);
    const words = text.slice(line.start, line.end);
    if (exact.test(words))
      return { found: { open, block: { start: after(text, open), end: start }, close: line } };
    if (words.startsWith('---') || /^\.\.\.[ \t]*$/.test(words)) return { problem: nearClosing(words, line) };
    loose ??= /^[ \t]*[-–—]{2,}[ \t]*$/.test(words) ? line : undefined;
    start = after(text, line);
  }
  return { problem: loose ? nearClosing(text.slice(loose.start, loose.end), loose) : unclosed(text, open) };
}

function beforeOpening(text: string): Problem | undefined {
  const range = lineAt(text, 0);
  const first = text.slice(range.start, range.end);
  if (text.trim() === '') return { reason: 'The file is empty.', note: begin, range: { start: 0, end: 0 } };
  if (/\r(?!\n)/.test(first)) return oldLineEnds(text, first);
  if (exact.test(first)) return undefined;
  const blank = /^[\s\u200b\u200e\u200f\u2060]*/.exec(text)?.[0].length ?? 0;
  if (blank > 0 && exact.test(text.slice(blank, lineAt(text, blank).end))) {
    const gap = { start: 0, end: blank };
    const where = /[\r\n]/.test(text.slice(0, blank)) ? 'an empty line' : 'something that cannot be seen';
    return {
      reason: `Before the opening “---” stands ${where}; the front matter must be the first thing in the file.`,
      note: hyphens,
      range: lineAt(text, blank),
      fix: replace('take out what stands before the “---”', gap, ''),
    };
  }
  return nearOpening(text, first, range) ?? missing(text, blank);
}

function nearOpening(text: string, first: string, range: Range): Problem | undefined {
  const write = replace('write “---”', range, '---');
  const language = /^---[ \t]*[^\s-]/.test(first) ? first.slice(3).trim() : undefined;
  if (language !== undefined) {
    const from = first.indexOf(language);
    return {
      reason: `After the opening “---” stands “${shorten(language)}”; nothing may follow the three hyphens.`,
      note: 'Take it out. Front matter is written in one way only, and nothing in it is ever run.',
      range: { start: from, end: from + language.length },
      ...(/^ya?ml$/i.test(language) && { fix: write }),
    };
  }
  if (!/^[ \t]*(?:[-–—][ \t]*){2,}$/.test(first)) return undefined;
  const closed = /^---[ \t]*$/m.test(text.slice(range.end).replaceAll('\r\n', '\n'));
  return {
    reason: `The first line is “${shorten(first.trim())}”, which does not begin the front matter.`,
    note: hyphens,
    range,
    ...(closed && { fix: write }),
  };
}

function missing(text: string, blank: number): Problem {
  const range = lineAt(text, blank);
  const fields = /^[a-z][\w-]*:(?:[ \t]|\r?\n)[\s\S]*?\n---[ \t]*(?:\r?\n|$)/i.test(text);
  if (!fields) return { reason: 'The file has no front matter.', note: begin, range };
  return {
    reason: 'The line “---” before the front matter is missing.',
    note: begin,
    range,
    fix: replace('put “---” before it', { start: 0, end: 0 }, text.includes('\r\n') ? '---\r\n' : '---\n'),
  };
}

function nearClosing(words: string, range: Range): Problem {
  const dots = words.startsWith('...');
  const bare = dots || /^[ \t]*[-–—]+[ \t]*$/.test(words);
  return {
    reason: `This line is “${shorten(words.trim())}”, which does not end the front matter.`,
    note: hyphens,
    range,
    ...(bare && { fix: replace('write “---”', range, '---') }),
  };
}

function unclosed(text: string, open: Range): Problem {
  const fields = /^(?:[ \t#-][^\r\n]*\r?\n|\w[\w-]*:[^\r\n]*\r?\n)+(?=[ \t]*\r?\n)/.exec(
    text.slice(after(text, open)),
  );
  const end = after(text, open) + (fields?.[0].length ?? 0);
  return {
    reason: 'The front matter that begins here has no end.',
    note: 'Put a line “---” after its last field, before the text of the release.',
    range: open,
    ...(fields && {
      fix: {
        ...replace('put “---” after the fields', { start: end, end }, `---${lineEnd(text)}`),
        safe: false,
      },
    }),
  };
}

function oldLineEnds(text: string, first: string): Problem {
  return {
    reason: 'The lines of this file are ended in an old way that is not read here.',
    note: 'Some spreadsheets still write it so. “pressdesk check --fix” mends it, or save it anew in a text editor.',
    range: { start: 0, end: Math.max(0, first.search(/\r/)) },
    fix: replace('write today’s line ends', { start: 0, end: text.length }, text.replace(/\r(?!\n)/g, '\n')),
  };
}

function replace(title: string, range: Range, text: string): Fix {
  return { title, edits: [{ ...range, text }], safe: true };
}

/** Where the line after this one begins. */
function after(text: string, { end }: Range): number {
  return end + (text[end] === '\r' ? 1 : 0) + (end < text.length ? 1 : 0);
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

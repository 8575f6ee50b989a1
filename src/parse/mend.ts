import { lineAt } from '../language/positions.ts';
import type { Range } from '../model/place.ts';
import { type Problem, shorten } from './problem.ts';
import { closedLater, unquoted, valueIn } from './quoting.ts';
import type { Stumble } from './stumble.ts';
import { explain } from './yaml-words.ts';

/** A stretch that is painted over, at its own length, so that the rest can be read. */
export interface Patch extends Range {
  readonly filler: ' ' | 'x';
  /** What the value was meant to be, where it is known; without it the value is refused. */
  readonly meant?: string;
}

export interface Repair {
  /** Absent where the same thing is told of elsewhere. */
  readonly problem?: Problem;
  readonly patch: Patch;
  /** The line gave a field that is now gone from the tree. */
  readonly lost?: boolean;
  /** What was stumbled over after it is only its echo. */
  readonly echoes?: boolean;
}

/** What one line can be told and painted over for; `undefined` where its trouble reaches further. */
export function repairOf(text: string, stumble: Stumble, anchors: ReadonlySet<string>): Repair | undefined {
  const line = lineAt(text, stumble.start);
  if (line.end - line.start > 2000) return undefined;
  const { start, end, code } = stumble;
  const token = text.slice(start, end);
  if (code === 'TAB_AS_INDENT') return tab(text, line, stumble);
  if (code === 'quote') return openQuote(text, line, start);
  if (code === 'directive' || (code === 'UNEXPECTED_TOKEN' && /^[\]}]/.test(token))) {
    return { problem: explain(text, stumble).problem, patch: { start, end, filler: ' ' }, echoes: true };
  }
  const value = valueIn(text, line);
  const unread =
    (code === 'anchor' && token.length > 1) ||
    (code === 'alias' && (anchors.has(token.slice(1)) || !value)) ||
    (code === 'tag' && (token.startsWith('!!') || value?.range.start !== start));
  const merging = code === 'alias' && /^ *<<[ :]/.test(text.slice(line.start, line.end));
  if (merging) return { patch: { start, end, filler: 'x' } };
  if (code === 'alias' && !value && start === firstOf(text, line) && !isBelowName(text, line)) {
    return stray(text, line, start);
  }
  if (unread) {
    const filler = code === 'alias' ? 'x' : ' ';
    return { problem: explain(text, stumble).problem, patch: { start, end, filler } };
  }
  if (
    code === 'MULTILINE_IMPLICIT_KEY' &&
    text.slice(line.end, end).trim() !== '' &&
    start > firstOf(text, line)
  ) {
    return below(text, lineAt(text, end - 1));
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') {
    const bare = withoutColon(text, line, stumble);
    if (bare) return bare;
  }
  const quoted = value && unquoted(value);
  if (!quoted) return undefined;
  return { problem: quoted.problem, patch: { ...value.range, filler: 'x', meant: quoted.meant } };
}

/** Tabs before the first word of a line, or between a hyphen and its item. */
function tab(text: string, line: Range, { start }: Range): Repair {
  const indent = /^[ \t]*/.exec(text.slice(start, line.end))?.[0] ?? '';
  const leading = text.slice(line.start, start).trim() === '';
  const range = leading
    ? { start: line.start, end: start + indent.length }
    : { start, end: start + indent.length };
  const blanks = text.slice(range.start, range.end);
  const spaces = blanks.replaceAll('\t', leading ? '  ' : ' ');
  return {
    problem: {
      reason: 'This line is indented with a tab; only spaces can be read there.',
      note: 'Two spaces for each level are enough.',
      range,
      fix: { title: 'write two spaces for each tab', edits: [{ ...range, text: spaces }], safe: true },
    },
    patch: { ...range, filler: ' ' },
  };
}

function openQuote(text: string, line: Range, start: number): Repair {
  const value = text.slice(start, line.end).trimEnd();
  const end = start + value.length;
  const mark = value.charAt(0);
  const fix = {
    title: 'close it at the end of the line',
    edits: [{ start: end, end, text: mark }],
    safe: false,
  };
  return {
    problem: {
      reason: `The quotation mark that opens here is not closed.`,
      note: closedLater(text.slice(line.end), mark)
        ? 'Lines that continue a value must be indented further than its name.'
        : `Put ${mark} at the end of the value, or take the first one out.`,
      range: { start, end },
      fix,
    },
    patch: { start, end, filler: 'x', meant: value.slice(1) },
  };
}

/** A field that stands, indented, under a field that has a value of its own. */
function below(text: string, line: Range): Repair {
  const start = firstOf(text, line);
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  return {
    problem: {
      reason: 'This line is indented below a field that already has its value.',
      note: 'Begin it where the other fields begin; if it belongs to the value, put the whole value in quotes.',
      range: { start, end },
    },
    patch: { start, end, filler: ' ' },
    lost: true,
  };
}

/** A line that begins with an asterisk where the name of a field would stand, as text in Markdown may: `**`, `** Note: x`. */
function stray(text: string, line: Range, start: number): Repair {
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  const colon = /:(?=\s|$)/.exec(text.slice(start, end))?.index;
  const words = shorten(text.slice(start, colon === undefined ? end : start + colon));
  const problem = {
    reason:
      colon === undefined
        ? `“${words}” is no field: it has no colon after its name.`
        : `“${words}” cannot be the name of a field: it begins with an asterisk.`,
    note: 'A field is its name, a colon, a space and its value. What belongs to the text stands below the second “---”.',
    range: { start, end: colon === undefined ? end : start + colon },
  };
  return { problem, patch: { start, end, filler: ' ' }, lost: true };
}

/** Whether the line above gives a name whose value this line, further right, may be meant for. */
function isBelowName(text: string, line: Range): boolean {
  const above = text.slice(0, line.start).trimEnd();
  const last = lineAt(text, above.length);
  return above.endsWith(':') && firstOf(text, line) - line.start > firstOf(text, last) - last.start;
}

function firstOf(text: string, line: Range): number {
  return line.start + (/^[ \t]*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
}

function withoutColon(text: string, line: Range, { start, end }: Range): Repair | undefined {
  const words = text.slice(line.start, line.end);
  const first = firstOf(text, line);
  const stop = line.start + words.trimEnd().length;
  if (stop <= first || start !== first || (end > line.end + 2 && text.slice(start, end).trim() === ''))
    return undefined;
  const range = { start: first, end: stop };
  const glued = /^([\w-]+):(?=[^\s:/])/.exec(text.slice(first, stop));
  const item = text.startsWith('-', first);
  if (!glued && !item && /:(?:\s|$)/.test(words)) return undefined;
  const at = first + (glued?.[0].length ?? 0);
  return {
    problem: {
      reason: glued
        ? `There is no space after “${glued[0]}”.`
        : item
          ? 'An item of a list stands here, but the line before it does not begin a list.'
          : `“${shorten(text.slice(first, stop))}” is no field: it has no colon after its name.`,
      note: 'A field is its name, a colon, a space and its value.',
      range,
      ...(glued && {
        fix: { title: 'put a space there', edits: [{ start: at, end: at, text: ' ' }], safe: true },
      }),
    },
    patch: { ...range, filler: ' ' },
    lost: true,
  };
}

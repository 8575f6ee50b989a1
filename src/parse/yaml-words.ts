import { lineAt } from '../language/positions.ts';
import type { Range } from '../model/place.ts';
import { type Problem, shorten } from './problem.ts';
import type { Stumble } from './stumble.ts';

interface Told {
  readonly problem: Problem;
  /** Whether what stands around it cannot be trusted either. */
  readonly harmful: boolean;
}

const field = 'A field is its name, a colon, a space and its value.';
const alone =
  'Fields of one group begin at the same distance from the left, and further right than the name of the group.';

/** Puts into plain words what the YAML reader stumbled over. Its own wording is never shown. */
export function explain(text: string, stumble: Stumble): Told {
  const { code, start, end } = stumble;
  const at = text.slice(start, Math.max(end, start + 1));
  const line = contentOf(text, start);
  const harmful = (reason: string, note: string, range: Range = line): Told => ({
    problem: { reason, note, range },
    harmful: true,
  });
  const one = { start, end: Math.min(start + 1, text.length) };
  switch (code) {
    case 'BAD_DQ_ESCAPE':
      return badEscape(text, start);
    case 'anchor':
      return notRead(
        at,
        'gives a value a name to repeat it by',
        'Leave it out, and write each value where it belongs.',
        stumble,
      );
    case 'alias':
      return notRead(at, 'repeats a value from another place', 'Write the value itself here.', stumble);
    case 'tag':
      return notRead(at, 'tells programs what sort of value follows', 'Leave it out.', stumble);
    case 'bracket':
      return harmful(
        `The “${at.charAt(0)}” that opens here is not closed.`,
        `Put “${at.startsWith('[') ? ']' : '}'}” after the last item; if the list takes several lines, indent them.`,
        one,
      );
    case 'key':
      return harmful('The name of a field must be plain words.', field, { start, end });
    case 'directive':
      return harmful('A line that begins with “%” is not read here.', 'Take it out.');
    case 'second':
      return harmful(
        'Something follows after the end of the fields.',
        'Lines “---” and “...” may stand only before the first field and after the last.',
      );
    case 'KEY_OVER_1024_CHARS':
      return harmful('The name of this field is too long to be one.', field, {
        start,
        end: Math.min(end, start + 40),
      });
    case 'BAD_INDENT':
      return harmful('This line is not indented like the ones it belongs to.', alone);
    case 'MULTILINE_IMPLICIT_KEY': {
      const last = contentOf(text, Math.max(start, end - 1));
      if (last.start !== line.start) {
        return harmful('This line is indented below a field that already has its value.', alone, last);
      }
    }
  }
  if (code === 'MISSING_CHAR' && at.startsWith('#')) {
    const fix = { title: 'put a space there', edits: [{ start, end: start, text: ' ' }], safe: true };
    const reason = 'There is no space before “#”, which begins a note here.';
    return {
      problem: { reason, note: 'Put one there, or take the note out.', range: { start, end }, fix },
      harmful: false,
    };
  }
  if (/^,/.test(at)) {
    return {
      problem: { reason: 'There is nothing before this comma.', note: 'Take it out.', range: one },
      harmful: false,
    };
  }
  if (/^[\]}]/.test(at)) return harmful(`There is a “${at.charAt(0)}” too many here.`, 'Take it out.', one);
  if (code === 'UNEXPECTED_TOKEN') {
    return harmful(
      `“${shorten(text.slice(line.start, line.end))}” does not fit the lines before it.`,
      `${alone}`,
    );
  }
  return harmful(`“${shorten(text.slice(line.start, line.end))}” cannot be read as a field.`, field);
}

function notRead(token: string, does: string, note: string, { start, end }: Range): Told {
  const reason = `“${shorten(token)}” ${does}; that is not read here.`;
  return { problem: { reason, note, range: { start, end } }, harmful: false };
}

function badEscape(text: string, start: number): Told {
  const written =
    /^\\(?:[\ud800-\udbff][\udc00-\udfff]|[^\r\n])?/.exec(text.slice(start, start + 3))?.[0] ?? '\\';
  return {
    problem: {
      reason: `“${written}” means nothing between double quotation marks.`,
      note: 'Write the backslash twice if it is meant to be printed.',
      range: { start, end: start + written.length },
      fix: { title: 'write the backslash twice', edits: [{ start, end: start, text: '\\' }], safe: true },
    },
    harmful: false,
  };
}

/** A line without the blanks around it. */
function contentOf(text: string, offset: number): Range {
  const { start, end } = lineAt(text, offset);
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) };
}

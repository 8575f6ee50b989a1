import { closeHan } from './fold.ts';
import { withoutBlanks } from './plain-value.ts';

/** A line of YAML in which a value, a field or an item stands. */
export interface Line {
  /** Blanks before what stands in it; in a list what follows the hyphen is as far in as it stands. */
  indent: number;
  start: number;
  readonly end: number;
  /** The text of the lines below, where it ends in `>-`, and where the last of them ends. */
  readonly folded?: { readonly text: string; readonly end: number };
}

/** Tabs, characters that are no text, and line ends of other kinds than ours. */
const uncommon = /[\0-\t\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/;

/** Up to the sign for text that is folded, with the hyphens and the name before it. */
const folding = /^((?:- +)*)([A-Za-z_][\w-]{0,99}: +)?>-$/;

/** The lines of YAML without comments; `undefined` where one has more than `plainYaml` reads. */
export function linesOf(text: string): Line[] | undefined {
  if (uncommon.test(text)) return undefined;
  const written = rawLines(text);
  const lines: Line[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const { indent, start, end } = written[at] as Line;
    const words = text.slice(start, end);
    // One that is further in belongs to what stands above it.
    if (words.startsWith('#') && indent === 0) continue;
    if (words.startsWith('#') || words.includes(' #')) return undefined;
    if (!words.endsWith('>-')) {
      lines.push({ indent, start, end });
      continue;
    }
    const [head, hyphens = '', name] = folding.exec(words) ?? [];
    if (head === undefined) return undefined;
    // A text is further in than its name, or than the hyphen of its item.
    const column = indent + (name === undefined ? hyphens.lastIndexOf('-') : hyphens.length);
    const below = foldedBelow(text, written, at, column);
    if (!below) return undefined;
    at += below.length;
    const last = written[at] as Line;
    lines.push({
      indent,
      start,
      end,
      folded: { text: closeHan(below.join(' '), text.slice(end, last.end)), end: last.end },
    });
  }
  return lines;
}

function rawLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: written, index } of text.matchAll(/[^\r\n]+/g)) {
    const indent = written.search(/[^ ]/);
    if (indent >= 0)
      lines.push({ indent, start: index + indent, end: index + withoutBlanks(written).length });
  }
  return lines;
}

/** The lines that make one paragraph below a line; nothing where there is none, or more than one. */
function foldedBelow(text: string, lines: readonly Line[], at: number, column: number): string[] | undefined {
  const below: string[] = [];
  const first = lines[at + 1]?.indent ?? 0;
  if (first <= column) return undefined;
  for (let next = at + 1; ; next += 1) {
    const [line, before] = [lines[next], lines[next - 1]];
    const between = text.slice(before?.end, line ? line.start - line.indent : text.length);
    // Blanks may belong to the text.
    if (between.includes(' ')) return undefined;
    if (!line || line.indent <= column) return below;
    // Another paragraph, or lines that keep their end.
    if (line.indent !== first || !/^\r?\n$/.test(between)) return undefined;
    below.push(text.slice(line.start, line.end));
  }
}

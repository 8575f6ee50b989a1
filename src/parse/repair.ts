import { lineAt } from './positions.ts';
import { type Problem, shorten } from './problem.ts';
import { closedLater, unquoted, valueIn } from './quoting.ts';
import type { Range, Tree } from './tree.ts';
import { parseYaml, type Stumble, type TooDeep } from './yaml.ts';
import { explain } from './yaml-words.ts';

interface Repaired {
  readonly tree: Tree;
  readonly problems: readonly Problem[];
  /** Whether something is left that could not be made out, so that fields may be there without being found. */
  readonly broken: boolean;
}

/** A stretch that is painted over, at its own length, so that the rest can be read. */
interface Patch extends Range {
  readonly filler: ' ' | 'x';
  /** What the value was meant to be, where it is known; without it the value is refused. */
  readonly meant?: string;
}

interface Repair {
  readonly problem: Problem;
  readonly patch?: Patch;
  /** The line gave a field that is now gone from the tree. */
  readonly lost?: boolean;
}

const mostTold = 20;

/**
 * Reads a stretch of YAML. Where one line is at fault and what it means is plain, it is told of, painted over, and the
 * rest is read again, so that one missing pair of quotation marks does not hide what follows. Each line is told of once.
 */
export function repaired(text: string, range: Range, deepest: number): Repaired | { tooDeep: TooDeep } {
  const problems = new Map<number, Problem>();
  const patches: Patch[] = [];
  let lost = false;
  // Reading takes up to half a second at the largest size allowed; small files can have more mistakes mended.
  let rounds = range.end - range.start > 8192 ? 1 : 8;
  for (;;) {
    const reading = parseYaml(painted(text, range, patches), range.start, deepest);
    if ('tooDeep' in reading) return reading;
    const stumbles = reading.stumbles.toSorted((a, b) => a.start - b.start);
    const before = patches.length;
    const left: Stumble[] = [];
    for (const stumble of stumbles) {
      const { start } = lineAt(text, stumble.start);
      if (problems.has(start) && patches.some((patch) => lineAt(text, patch.start).start === start)) continue;
      const repair = rounds > 0 ? repairOf(text, stumble, reading.stumbles) : undefined;
      if (!repair) left.push(stumble);
      else {
        if (!problems.has(start)) problems.set(start, repair.problem);
        if (repair.patch) patches.push(repair.patch);
        lost ||= repair.lost === true;
      }
    }
    rounds -= 1;
    if (patches.length > before) continue;
    const harmful = left.filter((stumble) => {
      const { start } = lineAt(text, stumble.start);
      const told = explain(text, stumble);
      if (!problems.has(start) && problems.size < mostTold) problems.set(start, told.problem);
      return told.harmful;
    });
    const tree = soundPart(meant(reading.tree, patches), harmful);
    return { tree, problems: [...problems.values()], broken: lost || harmful.length > 0 };
  }
}

function repairOf(text: string, stumble: Stumble, all: readonly Stumble[]): Repair | undefined {
  const line = lineAt(text, stumble.start);
  if (line.end - line.start > 2000) return undefined;
  const { start, end, code } = stumble;
  const token = text.slice(start, end);
  if (code === 'TAB_AS_INDENT') return tab(text, line, stumble);
  if (code === 'quote') return openQuote(text, line, start);
  const value = valueIn(text, line);
  const named = all.some(
    (other) => other.code === 'anchor' && text.slice(other.start + 1, other.end) === token.slice(1),
  );
  if (code === 'anchor' && token.length > 1) {
    return {
      problem: {
        ...notRead(token),
        note: 'Leave it out, and write each value where it belongs.',
        range: stumble,
      },
      patch: { start, end, filler: ' ' },
    };
  }
  if (code === 'alias' && (named || !value)) {
    return {
      problem: { ...notRead(token), note: 'Write the value itself here.', range: stumble },
      patch: { start, end, filler: 'x' },
    };
  }
  if (code === 'tag' && (token.startsWith('!!') || !value || value.range.start !== start)) {
    return {
      problem: { ...notRead(token), note: 'Leave it out.', range: stumble },
      patch: { start, end, filler: ' ' },
    };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') {
    const bare = withoutColon(text, line, stumble);
    if (bare) return bare;
  }
  const quoted = value && unquoted(value);
  return quoted && value && { problem: quoted, patch: { ...value.range, filler: 'x', meant: quoted.meant } };
}

function notRead(token: string) {
  return { reason: `“${shorten(token)}” has a meaning of its own in YAML that is not read here.` };
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

function withoutColon(text: string, line: Range, { start, end }: Range): Repair | undefined {
  const words = text.slice(line.start, line.end);
  const first = line.start + (/^[ \t]*/.exec(words)?.[0].length ?? 0);
  const stop = line.start + words.trimEnd().length;
  if (start !== first || (end > line.end + 2 && text.slice(start, end).trim() === '')) return undefined;
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

function painted(text: string, range: Range, patches: readonly Patch[]): string {
  let result = text.slice(range.start, range.end);
  for (const { start, end, filler } of patches) {
    const [from, to] = [start - range.start, end - range.start];
    result = result.slice(0, from) + filler.repeat(to - from) + result.slice(to);
  }
  return result;
}

/** Puts back what was painted over. */
function meant(tree: Tree, patches: readonly Patch[]): Tree {
  if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => meant(item, patches)) };
  if (tree.kind === 'fields') {
    return {
      ...tree,
      fields: tree.fields.map((field) => ({ ...field, value: meant(field.value, patches) })),
    };
  }
  const patch = patches.find(({ start, filler }) => filler === 'x' && start === tree.range.start);
  if (!patch || tree.kind !== 'text') return tree;
  if (patch.meant === undefined) return { kind: 'refused', range: tree.range };
  return { ...tree, text: patch.meant, style: 'quoted' };
}

/** The fields at the top that end before anything that could not be made out, the indentation of the next included. */
function soundPart(tree: Tree, harmful: readonly Range[]): Tree {
  if (harmful.length === 0 || tree.kind !== 'fields') return tree;
  const first = Math.min(...harmful.map(({ start }) => start));
  const fields = tree.fields.filter((_, index) => {
    const next = tree.fields[index + 1];
    return next !== undefined && next.keyRange.end <= first;
  });
  return { ...tree, fields };
}

import { findHidden, type Hidden } from '../language/hidden.ts';
import { lineAt } from '../language/positions.ts';
import type { Range } from '../model/place.ts';
import { type Problem, quote, shorten } from './problem.ts';
import type { Tree, TreeField } from './tree.ts';

/**
 * What YAML allows and a release does not: a field twice, merged fields, names that are empty, text lost to a comment,
 * characters that cannot be seen. Gives the tree without what is refused.
 */
export function refuse(
  tree: Tree,
  text: string,
  lineOf: (offset: number) => number,
): { tree: Tree; problems: Problem[] } {
  const problems: Problem[] = [];
  const visit = (at: Tree, name: string): Tree => {
    if (at.kind === 'list') return { ...at, items: at.items.map((item) => visit(item, name)) };
    if (at.kind === 'fields') return { ...at, fields: fieldsOf(at.fields) };
    if (at.kind === 'refused') return at;
    const lost = lostComment(at, text, name);
    if (lost) problems.push(lost);
    if (at.kind === 'empty') return lost ? { kind: 'refused', range: at.range } : at;
    const hidden = findHidden(at.text);
    if (hidden) problems.push(hiddenIn(text, at.range, hidden, name));
    return hidden ? { kind: 'refused', range: at.range } : at;
  };
  const fieldsOf = (fields: readonly TreeField[]): TreeField[] => {
    const seen = new Map<string, TreeField>();
    for (const field of fields) {
      const { key, keyRange } = field;
      const first = seen.get(key);
      const problem = first ? twice(field, lineOf(first.keyRange.start)) : badKey(field, text);
      if (problem) problems.push(problem);
      else seen.set(key, { key, keyRange, value: visit(field.value, key) });
    }
    return [...seen.values()];
  };
  return { tree: visit(tree, ''), problems };
}

function twice({ key, keyRange }: TreeField, line: number): Problem {
  return {
    reason: `“${shorten(key)}” stands here a second time; the first is in line ${line}.`,
    note: 'Keep one of the two.',
    range: keyRange,
  };
}

function badKey({ key, keyRange }: TreeField, text: string): Problem | undefined {
  if (key === '<<') {
    return {
      reason: '“<<” takes over the fields of another group; that is not read here.',
      note: 'Write the fields out.',
      range: keyRange,
    };
  }
  if (key.trim() === '') {
    const start =
      text.startsWith(':', keyRange.start) || keyRange.end > keyRange.start
        ? keyRange.start
        : keyRange.start - 1;
    return {
      reason: 'A value stands here without the name of its field.',
      note: 'Put a name before the colon.',
      range: { start, end: Math.max(keyRange.end, start + 1) },
    };
  }
  const hidden = findHidden(key);
  return hidden && hiddenIn(text, keyRange, hidden, '');
}

/** `title: We are #1`, `end: ###`: after a blank, `#` begins a comment, and the rest of the value is gone. */
function lostComment(at: Tree & { kind: 'text' | 'empty' }, text: string, name: string): Problem | undefined {
  if (at.kind === 'text' && at.style !== 'plain') return undefined;
  const note =
    at.kind === 'empty' ? /^([ \t:-]*)(?:#+[^\s#]|#{2,}[ \t]*(?:[\r\n]|$))/ : /^([ \t:-]*)#+[^\s#]/;
  const [begun, gap = ''] = note.exec(text.slice(at.range.end, at.range.end + 100)) ?? [];
  if (begun === undefined) return undefined;
  const from = at.range.end + gap.length;
  const { end } = lineAt(text, from);
  const start = at.kind === 'text' ? at.range.start : from;
  const whole = text.slice(start, end).trimEnd();
  const stop = start + whole.length;
  const dated = at.kind === 'text' && /^\d{4}-\d\d-\d\d\S*$/.test(at.text);
  const oneLine = !whole.includes('\n');
  return {
    reason: `${name ? `The value of “${shorten(name)}”` : 'This value'} ends before “${shorten(text.slice(from, stop))}”: after a space, “#” begins a note that is not published.`,
    note: dated
      ? 'Put a space after “#” if a note is meant.'
      : 'Put the value in quotes, or a space after “#” if a note is meant.',
    range: { start: from, end: stop },
    ...(oneLine && {
      fix: dated
        ? { title: 'put a space after “#”', edits: [{ start: from, end: from + 1, text: '# ' }], safe: true }
        : { title: 'put the value in quotes', edits: [{ start, end: stop, text: quote(whole) }], safe: true },
    }),
  };
}

/** The character itself where it stands in the file, else the escape that stands for it. */
function hiddenIn(text: string, range: Range, { character, words }: Hidden, name: string): Problem {
  const written = text.slice(range.start, range.end);
  const all = occurrences(written, character, range.start);
  const escaped = all.length === 0 ? escapeOf(written, character) : undefined;
  const start = all[0]?.start ?? range.start + (escaped?.index ?? 0);
  const length = all.length > 0 ? character.length : (escaped?.[0].length ?? written.length);
  return {
    reason: `${name ? `The value of “${shorten(name)}”` : 'This text'} has ${words} in it, which nobody can see.`,
    note: 'Such characters come along when text is copied, and can make a reader see something else than is written.',
    range: { start, end: start + length },
    ...(all.length > 0 && { fix: { title: 'take it out', edits: all, safe: true } }),
  };
}

function occurrences(written: string, character: string, base: number) {
  const edits = [];
  for (let index = written.indexOf(character); index >= 0; index = written.indexOf(character, index + 1)) {
    // A carriage return that belongs to a line end stays.
    if (!(character === '\r' && written[index + 1] === '\n')) {
      edits.push({ start: base + index, end: base + index + character.length, text: '' });
    }
  }
  return edits;
}

// YAML 1.2.2, 5.7 Escaped characters, as far as they stand for what is hidden.
const letters: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
  r: '\r',
  N: '\x85',
  L: '\u2028',
  P: '\u2029',
};

function escapeOf(written: string, character: string): RegExpExecArray | undefined {
  for (const found of written.matchAll(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[\s\S])/g,
  )) {
    const digits = found[1] ?? found[2] ?? found[3];
    const stands = digits === undefined ? letters[found[0].slice(1)] : Number.parseInt(digits, 16);
    if (stands === character || stands === character.codePointAt(0)) return found;
  }
  return undefined;
}

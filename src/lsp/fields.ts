import type { FieldForm } from '../model/field-form.ts';
import { linesOf } from './places.ts';
import type { Position } from './protocol.ts';

/** A line of front matter, read as loosely as it is written while somebody types. */
interface Line {
  /** Where its hyphen stands, if it begins an item. */
  readonly hyphen?: number;
  /** Where its key or value begins. */
  readonly column: number;
  readonly key?: string;
  readonly value: string;
  /** Where the value begins. */
  readonly valueColumn: number;
}

/** What stands, or will stand, at a place of the front matter. */
export interface FieldSpot {
  /** The fields above, without numbers of items: `['organisers']`. */
  readonly above: readonly string[];
  /** The key of the line, where it has one. */
  readonly key?: string;
  readonly on: 'key' | 'value' | 'item';
  /** What is written of the key or value, and where it stands in its line. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
  /** Whether a blank has to come before a value: after a colon right before it. */
  readonly tight: boolean;
  /** Keys that stand beside it. */
  readonly beside: readonly string[];
}

/** Lines by number, from the first up to but not including the last. */
export interface Bounds {
  readonly first: number;
  readonly end: number;
}

const fence = /^\ufeff?---[ \t]*$/;

/** The lines between the fences; without an opening one, none. */
export function frontMatterLines(lines: readonly string[]): Bounds | undefined {
  if (!fence.test(lines[0] ?? '')) return undefined;
  const close = lines.findIndex((line, index) => index > 0 && fence.test(line));
  return { first: 1, end: close < 0 ? lines.length : close };
}

/** The field at a position; `undefined` where there is none, such as in the text or within a long value. */
export function fieldAt(
  text: string,
  { line: number, character }: Position,
  whole = false,
): FieldSpot | undefined {
  const lines = linesOf(text);
  const bounds = whole ? { first: 0, end: lines.length } : frontMatterLines(lines);
  if (!bounds || number < bounds.first || number >= bounds.end) return undefined;
  const line = read(lines[number] ?? '');
  if (!line || character < line.column) return undefined;
  const above = pathTo(lines, number, bounds);
  if (!above) return undefined;
  const onKey = line.key !== undefined && character <= line.column + line.key.length;
  const spot = {
    above,
    beside: besides(lines, number, line, bounds),
    ...(line.key !== undefined && { key: line.key }),
  };
  if (onKey) {
    const to = line.column + (line.key?.length ?? 0);
    return { ...spot, on: 'key', written: line.key ?? '', from: line.column, to, tight: false };
  }
  const [from, to] = [line.valueColumn, line.valueColumn + line.value.length];
  if (character < from) return undefined;
  const on = line.key !== undefined ? 'value' : line.hyphen !== undefined ? 'item' : 'key';
  const tight = on === 'value' && from === line.column + (line.key?.length ?? 0) + 1;
  return { ...spot, on, written: line.value, from, to, tight };
}

function read(text: string): Line | undefined {
  const [, margin = '', hyphens = '', rest = ''] = /^(\ufeff? *)((?:- +)*)(.*)$/s.exec(text) ?? [];
  if (rest.startsWith('#') || /^[\t{[]/.test(rest)) return undefined;
  const bare = /^-$/.test(rest);
  // After a hyphen comes a space before anything can stand there.
  const column = margin.length + hyphens.length + (bare ? 2 : 0);
  const hyphen = hyphens || bare ? { hyphen: margin.length } : {};
  const [whole, key, gap = ''] = /^([\w-]+):(?=\s|$)([ \t]*)/.exec(rest) ?? [];
  if (whole === undefined || key === undefined)
    return { ...hyphen, column, value: bare ? '' : rest.trimEnd(), valueColumn: column };
  const valueColumn = column + key.length + 1 + gap.length;
  return { ...hyphen, column, key, value: rest.slice(whole.length).trimEnd(), valueColumn };
}

function pathTo(lines: readonly string[], number: number, { first }: Bounds): readonly string[] | undefined {
  for (const one of placed(lines, { first, end: number + 1 })) if (one.number === number) return one.above;
  return undefined;
}

/** The keys above each line that is one; absent where it belongs to a long value, in which nothing is a field. */
function* placed(
  lines: readonly string[],
  { first, end }: Bounds,
): Generator<{ number: number; line: Line; above?: readonly string[] }> {
  let stack: { key: string; column: number; isOpen: boolean }[] = [];
  for (let number = first; number < end; number++) {
    const line = read(lines[number] ?? '');
    if (!line) continue;
    const { key, value, hyphen, column } = line;
    // What stands further left than this is above. A hyphen may stand right below its list's key.
    const limit = hyphen !== undefined ? hyphen + 0.5 : column;
    const over = stack.filter((one) => one.column < limit);
    const above = over.every(({ isOpen }) => isOpen) && { above: over.map((one) => one.key) };
    yield { number, line, ...above };
    if (key === undefined && hyphen === undefined) continue;
    stack = over;
    if (key !== undefined) stack.push({ key, column, isOpen: value === '' || value.startsWith('#') });
  }
}

/** The keys of the same group as a line, its own left out. */
function besides(
  lines: readonly string[],
  number: number,
  { column, hyphen }: Line,
  { first, end }: Bounds,
): string[] {
  const found: string[] = [];
  const take = (index: number): { stop: boolean; item: boolean } => {
    const other = read(lines[index] ?? '');
    if (!other || isEmpty(other)) return { stop: false, item: false };
    const item = other.hyphen !== undefined && other.hyphen < column;
    const left = Math.min(other.column, other.hyphen ?? other.column);
    if (other.column === column && other.key !== undefined) return { stop: false, item };
    return { stop: left < column, item };
  };
  const keep = (index: number): void => {
    const other = read(lines[index] ?? '');
    if (other?.column === column && other.key !== undefined) found.push(other.key);
  };
  for (let index = number - 1; hyphen === undefined && index >= first; index--) {
    const { stop, item } = take(index);
    if (stop) break;
    keep(index);
    if (item) break;
  }
  for (let index = number + 1; index < end; index++) {
    const { stop, item } = take(index);
    if (stop || item) break;
    keep(index);
  }
  return found;
}

function isEmpty({ key, value, hyphen }: Line): boolean {
  return key === undefined && value === '' && hyphen === undefined;
}

/** The form of a field, or of a group by its path; items of lists have no step of their own. */
export function formAt(form: FieldForm, path: readonly string[]): FieldForm | undefined {
  return path.reduce<FieldForm | undefined>(
    (at, key) => (at?.fields && Object.hasOwn(at.fields, key) ? at.fields[key] : undefined),
    form,
  );
}

/** What a text says in the fields that are wanted, by their path. */
export function valuesOf(text: string, wanted: (path: string) => boolean): { path: string; value: string }[] {
  const lines = linesOf(text);
  const bounds = frontMatterLines(lines);
  const found: { path: string; value: string }[] = [];
  for (const { line, above } of bounds ? placed(lines, bounds) : []) {
    const { key, value, hyphen } = line;
    if (!above || value === '' || (key === undefined && hyphen === undefined)) continue;
    const path = [...above, ...(key !== undefined ? [key] : [])].join('.');
    if (wanted(path)) found.push({ path, value: unquoted(value) });
  }
  return found;
}

function unquoted(value: string): string {
  const [, quote, inner] = /^(["'])(.*)\1$/.exec(value) ?? [];
  if (quote === undefined || inner === undefined) return value.replace(/[ \t]+#.*$/, '');
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, '$1');
}

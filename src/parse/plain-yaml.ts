import type { Range } from '../model/place.ts';
import { type Line, linesOf } from './plain-lines.ts';
import { valueAt } from './plain-value.ts';
import type { Tree, TreeField } from './tree.ts';

/**
 * Reads YAML as nearly every front matter has it: fields one below the other, each with its value on its line, plain or
 * in quotation marks, or as one paragraph in the lines below; lists; groups by their indentation; comments in lines of
 * their own. It gives the same tree as `parseYaml`, in a tenth of the time.
 * @returns `undefined` for anything else, and wherever there may be something to tell: then `parseYaml` is asked.
 */
export function plainYaml(text: string, base: number): Tree | undefined {
  const lines = linesOf(text);
  if (lines?.[0]?.indent !== 0) return undefined;
  const reader = new Reader(text, base, lines);
  const tree = reader.group(0, 0);
  return reader.isDone && tree?.kind === 'fields' ? tree : undefined;
}

/** Levels of groups that releases have, and more than that. */
const deepest = 8;

const field = /([A-Za-z_][\w-]{0,99}):(?: +|$)/y;
class Reader {
  readonly #text: string;
  readonly #base: number;
  readonly #lines: Line[];
  #at = 0;

  constructor(text: string, base: number, lines: Line[]) {
    this.#text = text;
    this.#base = base;
    this.#lines = lines;
  }

  get isDone(): boolean {
    return this.#at === this.#lines.length;
  }

  /** The fields or the list that begin in this line, `indent` far in. */
  group(indent: number, depth: number): Tree | undefined {
    const line = this.#lines[this.#at];
    if (!line || depth > deepest) return undefined;
    return this.#isItem(line) ? this.#list(indent, depth) : this.#fields(indent, depth);
  }

  #fields(indent: number, depth: number): Tree | undefined {
    const fields: TreeField[] = [];
    for (let line = this.#lines[this.#at]; line && line.indent === indent; line = this.#lines[this.#at]) {
      field.lastIndex = line.start;
      const [head, key] = field.exec(this.#text.slice(0, line.end)) ?? [];
      if (head === undefined || key === undefined) return undefined;
      this.#at += 1;
      const from = line.start + head.length;
      const value = from < line.end ? this.#value(line, from) : this.#below(indent, depth);
      if (!value) return undefined;
      fields.push({ key, keyRange: this.#range(line.start, line.start + key.length), value });
    }
    return this.#closed({ kind: 'fields', fields }, indent);
  }

  /** What stands under a name: further in, or a list that begins where the name does. */
  #below(indent: number, depth: number): Tree | undefined {
    const next = this.#lines[this.#at];
    if (!next || next.indent < indent || (next.indent === indent && !this.#isItem(next))) return undefined;
    return this.group(next.indent, depth + 1);
  }

  #list(indent: number, depth: number): Tree | undefined {
    const items: Tree[] = [];
    const start = this.#lines[this.#at]?.start ?? 0;
    for (let line = this.#lines[this.#at]; line && line.indent === indent; line = this.#lines[this.#at]) {
      // Fields may go on after a list that is as far in as they are.
      if (!this.#isItem(line)) break;
      const step = /^- */.exec(this.#text.slice(line.start, line.end))?.[0].length ?? 0;
      line.indent += step;
      line.start += step;
      const item = this.#item(line, depth);
      if (!item) return undefined;
      items.push(item);
    }
    return this.#closed({ kind: 'list', items, start }, indent);
  }

  #item(line: Line, depth: number): Tree | undefined {
    if (line.start === line.end) return undefined;
    if (this.#isItem(line) || this.#isField(line)) return this.group(line.indent, depth + 1);
    this.#at += 1;
    return this.#value(line, line.start);
  }

  #value({ end, folded }: Line, from: number): Tree | undefined {
    if (folded)
      return { kind: 'text', range: this.#range(from, folded.end), style: 'folded', text: folded.text };
    return valueAt(this.#text, this.#base, from, end);
  }

  /** A group as far as it reaches; nothing where a line follows that is further in than it may be. */
  #closed(
    group: { kind: 'fields'; fields: TreeField[] } | { kind: 'list'; items: Tree[]; start: number },
    indent: number,
  ): Tree | undefined {
    const next = this.#lines[this.#at];
    if (next && next.indent > indent) return undefined;
    if (group.kind === 'fields') {
      const { fields } = group;
      const [first, last] = [fields[0]?.keyRange.start ?? 0, fields.at(-1)?.value.range.end ?? 0];
      return { kind: 'fields', range: { start: first, end: last }, fields };
    }
    const { items, start } = group;
    const end = items.at(-1)?.range.end ?? 0;
    return { kind: 'list', range: { start: start + this.#base, end }, items };
  }

  #isItem({ start, end }: Line): boolean {
    return this.#text[start] === '-' && (start + 1 === end || this.#text[start + 1] === ' ');
  }

  #isField({ start, end }: Line): boolean {
    field.lastIndex = start;
    return field.test(this.#text.slice(0, end));
  }

  #range(start: number, end: number): Range {
    return { start: start + this.#base, end: end + this.#base };
  }
}

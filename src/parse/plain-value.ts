import type { Tree } from './tree.ts';

const quoted = /"([^"\\]*)"|'([^']*)'/y;
// Nothing that YAML gives a meaning at the beginning, and nowhere a colon that could end a name.
const bare = /^(?![-?:,[\]{}#&*!|>'"%@`])(?!(?:~|null|Null|NULL)$)(?:[^:]|:(?=[^\s,[\]{}]))+$/;
const bareItem = /[^,[\]{}]*/y;

/** A value on one line of YAML: plain, in quotation marks, or a list in brackets; `undefined` where it is anything else. */
export function valueAt(text: string, base: number, start: number, end: number): Tree | undefined {
  return text[start] === '[' ? rowAt(text, base, start, end) : textAt(text, base, start, end);
}

function textAt(text: string, base: number, start: number, end: number): Tree | undefined {
  const range = { start: start + base, end: end + base };
  quoted.lastIndex = start;
  const found = quoted.exec(text);
  if (found && quoted.lastIndex === end) {
    return { kind: 'text', range, style: 'quoted', text: found[1] ?? found[2] ?? '' };
  }
  const written = text.slice(start, end);
  return bare.test(written) ? { kind: 'text', range, style: 'plain', text: written } : undefined;
}

/** `[one, two]` */
function rowAt(text: string, base: number, start: number, end: number): Tree | undefined {
  const items: Tree[] = [];
  let at = start;
  do {
    at = afterBlanks(text, at + 1);
    const stop = endOfItem(text, at);
    const item = textAt(text, base, at, at + withoutBlanks(text.slice(at, stop)).length);
    if (!item) return undefined;
    items.push(item);
    at = afterBlanks(text, stop);
  } while (text[at] === ',');
  if (text[at] !== ']' || at + 1 !== end) return undefined;
  return { kind: 'list', range: { start: start + base, end: end + base }, items };
}

function endOfItem(text: string, at: number): number {
  for (const stretch of [quoted, bareItem]) {
    stretch.lastIndex = at;
    if (stretch.test(text)) return stretch.lastIndex;
  }
  return at;
}

function afterBlanks(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next += 1;
  return next;
}

/** A text without the blanks behind it. Other white space belongs to the value. */
export function withoutBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

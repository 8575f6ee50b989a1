import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, stringify } from 'yaml';
import { isObject } from '../language/objects.ts';

/** What a place in YAML may get: further keys of a mapping, or one more item of a list. */
export type Addition = { readonly keys: Record<string, unknown> } | { readonly item: unknown };

/** Whether there is anything at a place of a YAML text: `['pre-commit', 'jobs']`. */
export function yamlHas(text: string, place: readonly string[]): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && document.getIn(place) != null;
}

/**
 * A YAML text with something added at the end of a list or mapping, which is made where it is not there; every other
 * byte stays, comments too. `undefined` where that cannot be done without writing something anew: the text has faults,
 * or the place is in brackets, or of another kind.
 */
export function addToYaml(text: string, place: readonly string[], addition: Addition): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  let node: ParsedNode | null = document.contents;
  const missing = [...place];
  let blank: ParsedNode | undefined;
  while (isMap(node) && missing.length > 0) {
    const inner = node.get(missing[0] ?? '', true) as ParsedNode | undefined;
    if (!inner) break;
    missing.shift();
    if (isBlank(inner)) {
      blank = inner;
      break;
    }
    node = inner;
  }
  const whole = missing.reduceRight<unknown>(
    (inside, key) => ({ [key]: inside }),
    'item' in addition ? [addition.item] : addition.keys,
  );
  const made = blank && node ? filled(text, node, blank, whole) : inserted(text, node, whole);
  if (made === undefined) return undefined;
  // Whatever surprises YAML holds: what comes out has to be what went in, and the addition.
  const expected = document.toJS();
  const after = parseDocument(made);
  const same =
    after.errors.length === 0 && isDeepStrictEqual(after.toJS(), joined(expected, place, addition));
  return same ? made : undefined;
}

function inserted(text: string, node: ParsedNode | null, value: unknown): string | undefined {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = stringify(value).trimEnd().split('\n');
  if (node === null) return `${ended(text, end)}${lines.join(end)}${end}`;
  if (!(isMap(node) || isSeq(node)) || node.flow || node.items.length === 0) return undefined;
  if (isSeq(node) !== Array.isArray(value)) return undefined;
  const [, until] = node.range;
  const column = columnOf(text, node);
  const lineEnd = text[until - 1] === '\n' ? until : text.indexOf('\n', until) + 1 || text.length;
  const block = lines.map((line) => `${' '.repeat(column)}${line}${end}`).join('');
  return `${ended(text.slice(0, lineEnd), end)}${block}${text.slice(lineEnd)}`;
}

/** Whether somebody has left a place open: `repos:`, `repos: []`, `repos: null`. */
function isBlank(node: ParsedNode): boolean {
  return isMap(node) || isSeq(node) ? Boolean(node.flow) && node.items.length === 0 : isNull(node);
}

function isNull(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null;
}

/** What was left open below a key of `around` is given a value, on the lines below it. */
function filled(text: string, around: ParsedNode, blank: ParsedNode, value: unknown): string | undefined {
  if (!isNull(blank) && isSeq(blank) !== Array.isArray(value)) return undefined;
  const [start, until] = blank.range;
  const after = text.indexOf('\n', until) + 1 || text.length;
  const words = text.slice(until, after).trim();
  const kept = `${text.slice(0, start).trimEnd()}${words && ` ${words}`}`;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(columnOf(text, around) + 2);
  const lines = stringify(value).trimEnd().split('\n');
  return `${kept}${end}${lines.map((line) => `${indent}${line}${end}`).join('')}${text.slice(after)}`;
}

function columnOf(text: string, { range: [start] }: ParsedNode): number {
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

function ended(text: string, end: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}${end}`;
}

function joined(data: unknown, [key, ...inner]: readonly string[], addition: Addition): unknown {
  if (key !== undefined) {
    const object: Record<string, unknown> = isObject(data) ? data : {};
    return { ...object, [key]: joined(object[key], inner, addition) };
  }
  if ('item' in addition) return [...(Array.isArray(data) ? data : []), addition.item];
  return { ...(isObject(data) ? data : {}), ...addition.keys };
}

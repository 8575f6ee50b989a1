import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
} from 'yaml';
import type { Range, TextStyle, Tree, TreeField } from './tree.ts';

/** Something the YAML reader stumbled over; `code` is its own or one of ours in small letters. */
export interface Stumble extends Range {
  readonly code: string;
  readonly message: string;
}

export interface Reading {
  readonly tree: Tree;
  readonly stumbles: readonly Stumble[];
}

export interface TooDeep {
  readonly depth: number;
  readonly range: Range;
}

/**
 * Reads YAML 1.2 with every value as the text it was written as. Offsets are those of `text` plus `base`.
 * Depth is measured before anything is composed: what is nested deeper than `deepest` is not read.
 */
export function parseYaml(text: string, base: number, deepest: number): Reading | { tooDeep: TooDeep } {
  const tokens = [...new Parser().parse(text)];
  const walk = inspect(tokens, base);
  if (walk.deepest.depth > deepest) return { tooDeep: walk.deepest };
  const stumbles = [...walk.stumbles];
  const options = { schema: 'failsafe', version: '1.2', uniqueKeys: false, merge: false } as const;
  const documents: Document.Parsed[] = [...new Composer(options).compose(tokens, true, text.length)];
  for (const { errors } of documents) {
    for (const { code, message, pos } of errors) {
      stumbles.push(named({ code, message, start: pos[0] + base, end: pos[1] + base }, walk));
    }
  }
  const [first, second] = documents;
  const extra = second?.range[0];
  if (extra !== undefined)
    stumbles.push({ code: 'second', message: '', start: extra + base, end: extra + base });
  return { tree: treeOf(first?.contents ?? null, base, stumbles), stumbles };
}

interface Walk {
  readonly stumbles: Stumble[];
  deepest: TooDeep;
  /** Where quoted values and bracketed lists begin and end. */
  readonly quotes: Range[];
  readonly open: Range[];
}

/** Goes through the tokens without recursion, so that no depth can overflow it. */
function inspect(tokens: readonly CST.Token[], base: number): Walk {
  const none = { start: base, end: base };
  const walk: Walk = { stumbles: [], deepest: { depth: 0, range: none }, quotes: [], open: [] };
  const stack: [token: CST.Token, depth: number][] = [...tokens].reverse().map((token) => [token, 0]);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [token, above] = next;
    const start = token.offset + base;
    const end = start + ('source' in token ? token.source.length : 1);
    const collection = 'items' in token;
    const depth = collection ? above + 1 : above;
    if (depth > walk.deepest.depth) walk.deepest = { depth, range: { start, end } };
    if (token.type === 'anchor' || token.type === 'tag' || token.type === 'alias') {
      walk.stumbles.push({ code: token.type, message: '', start, end });
    }
    if (token.type === 'directive') walk.stumbles.push({ code: 'directive', message: '', start, end });
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar')
      walk.quotes.push({ start, end });
    if (
      token.type === 'flow-collection' &&
      !token.end.some(({ type }) => /^flow-(?:map|seq)-end$/.test(type))
    ) {
      walk.open.push({ start, end: start + 1 });
    }
    for (const child of childrenOf(token).reverse()) stack.push([child, depth]);
  }
  return walk;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document')
    return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
  if (token.type === 'block-scalar') return [...token.props];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [
    ...item.start,
    ...(item.key ? [item.key] : []),
    ...(item.sep ?? []),
    ...(item.value ? [item.value] : []),
  ]);
}

/** Gives the errors that speak of an end the place of the beginning. */
function named(stumble: Stumble, { quotes, open }: Walk): Stumble {
  if (/^Missing closing/.test(stumble.message)) {
    const opened = quotes.findLast(({ start }) => start < stumble.start);
    if (opened) return { ...stumble, ...opened, code: 'quote' };
  }
  if (/^(?:Flow|Explicit flow)|must end with a/.test(stumble.message)) {
    const opened = open.findLast(({ start }) => start < stumble.start);
    if (opened) return { ...stumble, ...opened, code: 'bracket' };
  }
  return stumble;
}

const styles: Readonly<Record<string, TextStyle>> = {
  PLAIN: 'plain',
  QUOTE_DOUBLE: 'quoted',
  QUOTE_SINGLE: 'quoted',
  BLOCK_FOLDED: 'folded',
  BLOCK_LITERAL: 'literal',
};

function treeOf(node: ParsedNode | null, base: number, stumbles: Stumble[], at = base): Tree {
  if (!node) return { kind: 'empty', range: { start: at, end: at } };
  const range = { start: node.range[0] + base, end: node.range[1] + base };
  if (isAlias(node)) return { kind: 'refused', range };
  if (isSeq(node)) {
    const items = node.items.map((item) => treeOf(item as ParsedNode | null, base, stumbles, range.start));
    return { kind: 'list', range, items };
  }
  if (isMap(node)) {
    const fields: TreeField[] = [];
    for (const pair of node.items) {
      const key = pair.key as ParsedNode;
      const keyRange = { start: key.range[0] + base, end: key.range[1] + base };
      if (!isScalar(key)) stumbles.push({ code: 'key', message: '', ...keyRange });
      else {
        const value = treeOf(pair.value as ParsedNode | null, base, stumbles, keyRange.end);
        fields.push({ key: String(key.value ?? ''), keyRange, value });
      }
    }
    return { kind: 'fields', range, fields };
  }
  const style = styles[node.type ?? ''] ?? 'plain';
  const text = String(node.value ?? '');
  const empty = style === 'plain' && /^(?:|~|null|Null|NULL)$/.test(text);
  return empty ? { kind: 'empty', range } : { kind: 'text', range, text, style };
}

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
import type { Range } from '../model/place.ts';
import { closeHan } from './fold.ts';
import type { Reading, Stumble, TooDeep } from './stumble.ts';
import type { TextStyle, Tree, TreeField } from './tree.ts';

/**
 * Reads YAML 1.2 with every value as the text it was written as. Offsets are those of `text` plus `base`.
 * Depth is measured before anything is composed: what is nested deeper than `deepest` is not read.
 */
export function parseYaml(text: string, base: number, deepest: number): Reading | { tooDeep: TooDeep } {
  const tokens = [...new Parser().parse(text)];
  const walk = inspect(tokens, base);
  if (walk.deepest.depth > deepest) return { tooDeep: walk.deepest };
  const stumbles = [...walk.stumbles];
  const documents = compose(tokens, text.length);
  for (const { errors } of documents) {
    for (const { code, message, pos } of errors) {
      // The tokens themselves are among the stumbles already.
      if (code === 'BAD_ALIAS' || code === 'TAG_RESOLVE_FAILED') continue;
      stumbles.push(named({ code, message, start: pos[0] + base, end: pos[1] + base }, walk));
    }
  }
  const [first, second] = documents;
  const extra = second?.range[0];
  if (extra !== undefined)
    stumbles.push({ code: 'second', message: '', start: extra + base, end: extra + base });
  return { tree: new Trees(text, base, stumbles).of(first?.contents ?? null, 0), stumbles };
}

/** Errors are kept as values, tens of thousands in the worst text; nobody reads their stack, which costs most of it. */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const composer = new Composer({ schema: 'failsafe', version: '1.2', uniqueKeys: false, merge: false });
    return [...composer.compose(tokens, true, length)];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
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
    const children = childrenOf(token);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child && !plain.has(child.type)) stack.push([child, depth]);
    }
  }
  return walk;
}

// Most tokens, with nothing in them that is looked for.
const plain: ReadonlySet<string> = new Set([
  'space',
  'newline',
  'comment',
  'scalar',
  'map-value-ind',
  'seq-item-ind',
  'comma',
]);

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document')
    return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
  if (token.type === 'block-scalar') return [...token.props];
  if (!('items' in token)) return [];
  const children: CST.Token[] = [];
  for (const { start, key, sep, value } of token.items) {
    children.push(...start);
    if (key) children.push(key);
    if (sep) children.push(...sep);
    if (value) children.push(value);
  }
  return children;
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

/** Turns nodes into our tree. */
class Trees {
  readonly #text: string;
  readonly #base: number;
  readonly #stumbles: Stumble[];

  constructor(text: string, base: number, stumbles: Stumble[]) {
    this.#text = text;
    this.#base = base;
    this.#stumbles = stumbles;
  }

  /** `at` is where a value would stand that is not there at all. */
  of(node: ParsedNode | null, at: number): Tree {
    if (!node) return { kind: 'empty', range: this.#range(at, at) };
    const range = this.#range(node.range[0], node.range[1]);
    if (isAlias(node)) return { kind: 'refused', range };
    if (isSeq(node))
      return {
        kind: 'list',
        range,
        items: node.items.map((item) => this.#item(item as ParsedNode, node.range[0])),
      };
    if (isMap(node)) {
      const pairs = node.items as { key: ParsedNode; value: ParsedNode | null }[];
      return { kind: 'fields', range, fields: pairs.flatMap(({ key, value }) => this.#field(key, value)) };
    }
    const style = styles[node.type ?? ''] ?? 'plain';
    const text = String(node.value ?? '');
    if (style === 'plain' && /^(?:|~|null|Null|NULL)$/.test(text)) return { kind: 'empty', range };
    const written = this.#text.slice(node.range[0], node.range[1]);
    return { kind: 'text', range, style, text: style === 'literal' ? text : closeHan(text, written) };
  }

  #item(node: ParsedNode, at: number): Tree {
    const tree = this.of(node, at);
    const { start, end } = tree.range;
    // An item with nothing in it is its hyphen.
    const hyphen = tree.kind === 'empty' && this.#text[start - this.#base - 1] === '-';
    return hyphen ? { ...tree, range: { start: start - 1, end } } : tree;
  }

  #field(key: ParsedNode, value: ParsedNode | null): TreeField[] {
    const keyRange = this.#range(key.range[0], key.range[1]);
    if (isScalar(key))
      return [{ key: String(key.value ?? ''), keyRange, value: this.of(value, key.range[1]) }];
    this.#stumbles.push({ code: 'key', message: '', ...keyRange });
    return [];
  }

  #range(start: number, stop: number): Range {
    let end = stop;
    while (end > start && ' \t\r\n'.includes(this.#text.charAt(end - 1))) end -= 1;
    return { start: start + this.#base, end: end + this.#base };
  }
}

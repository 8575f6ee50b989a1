import { below, type Tree } from './tree.ts';

export type Plain = string | Plain[] | { [key: string]: Plain };

interface Plainly {
  readonly data: Plain;
  /** Paths of values that were refused; what is missing there has been reported. */
  readonly refused: ReadonlySet<string>;
}

/**
 * The values of a tree without their places. Empty values are left out, as are empty lists; `fill` gives values for
 * top-level fields that are silent, and for the fields of groups that are.
 */
export function plainOf(tree: Tree, fill: Readonly<Record<string, unknown>> = {}): Plainly {
  const refused = new Set<string>();
  const data = convert(tree, '', refused) ?? record();
  if (isRecord(data)) complete(data, fill, refused, '');
  return { data, refused };
}

function convert(tree: Tree, path: string, refused: Set<string>): Plain | undefined {
  if (tree.kind === 'text') return tree.text.trim() || undefined;
  if (tree.kind === 'refused') refused.add(path);
  if (tree.kind === 'list') {
    if (tree.items.length === 0) return undefined;
    return tree.items.map((item, index) => convert(item, below(path, index), refused) ?? '');
  }
  if (tree.kind !== 'fields') return undefined;
  const data = record();
  for (const { key, value } of tree.fields) {
    const converted = convert(value, below(path, key), refused);
    if (converted !== undefined) data[key] = converted;
  }
  return data;
}

function complete(
  data: { [key: string]: Plain },
  fill: object,
  refused: ReadonlySet<string>,
  path: string,
): void {
  for (const [key, value] of Object.entries(fill)) {
    const field = below(path, key);
    const own = data[key];
    if (value === undefined || refused.has(field)) continue;
    if (typeof value === 'object' && value !== null) {
      if (own === undefined) data[key] = record();
      const group = data[key];
      if (isRecord(group)) complete(group, value, refused, field);
    } else if (own === undefined) data[key] = String(value);
  }
}

/** Without a prototype, so that `__proto__` and `constructor` are keys like any other. */
function record(): { [key: string]: Plain } {
  return Object.create(null);
}

function isRecord(data: Plain | undefined): data is { [key: string]: Plain } {
  return typeof data === 'object' && !Array.isArray(data);
}

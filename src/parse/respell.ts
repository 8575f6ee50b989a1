import type * as v from 'valibot';
import { nearest } from '../language/nearest.ts';
import { formOf } from './form.ts';
import { below, type Tree, type TreeField } from './tree.ts';

export interface Respelt {
  readonly tree: Tree;
  /** A path as the file has it; `undefined` where no key on the way was misspelt. */
  written(path: string): string | undefined;
}

/**
 * The tree with misspelt keys as they were probably meant, where the right one is free; below a key that was put right
 * nothing is looked at. `undefined` where no key is misspelt.
 */
export function respelt(schema: v.GenericSchema, tree: Tree): Respelt | undefined {
  const names = new Map<string, string>();
  const right = rename(schema, tree, '', names);
  return names.size > 0 ? { tree: right, written: (path) => writtenAs(path, names) } : undefined;
}

function writtenAs(path: string, names: ReadonlyMap<string, string>): string | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const name = names.get(path.slice(0, end));
    if (name !== undefined) return name + path.slice(end);
  }
  return undefined;
}

function rename(
  schema: v.GenericSchema | undefined,
  tree: Tree,
  path: string,
  /** Paths as the file has them, by the paths that were meant. */
  names: Map<string, string>,
): Tree {
  const { entries, item, value } = schema ? formOf(schema) : {};
  if (tree.kind === 'list') {
    return {
      ...tree,
      items: tree.items.map((one, index) => rename(item, one, below(path, index), names)),
    };
  }
  if (tree.kind !== 'fields') return tree;
  const present = new Set(tree.fields.map(({ key }) => key));
  const fields = tree.fields.map((field): TreeField => {
    const { key } = field;
    if (!entries || Object.hasOwn(entries, key)) {
      const child = rename(entries ? entries[key] : value, field.value, below(path, key), names);
      return { ...field, value: child };
    }
    const meant = nearest(key, Object.keys(entries));
    if (meant === undefined || present.has(meant)) return field;
    present.add(meant);
    names.set(below(path, meant), below(path, key));
    return { ...field, key: meant };
  });
  return { ...tree, fields };
}

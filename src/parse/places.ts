import type { Placer } from '../language/positions.ts';
import type { Range } from '../model/place.ts';
import type { FieldPlaces } from '../model/release.ts';
import { below, type Tree } from './tree.ts';

interface Stretch {
  readonly key: Range;
  readonly value: Range;
}

/** Where the fields of a tree stand; the key of an item is its first field's, or the item itself. */
export function placesOf(tree: Tree, place: Placer): FieldPlaces {
  let stretches: Map<string, Stretch> | undefined;
  const all = () => {
    stretches ??= collect(tree, '', new Map());
    return stretches;
  };
  const at = (range: Range | undefined) => range && place(range);
  return {
    key: (field) => at(all().get(field)?.key),
    value: (field) => at(all().get(field)?.value),
    fields: () => all().keys(),
  };
}

function collect(tree: Tree, path: string, into: Map<string, Stretch>): Map<string, Stretch> {
  if (tree.kind === 'fields') {
    for (const { key, keyRange, value } of tree.fields) {
      const field = below(path, key);
      if (!into.has(field)) into.set(field, { key: keyRange, value: value.range });
      collect(value, field, into);
    }
  }
  if (tree.kind === 'list') {
    for (const [index, item] of tree.items.entries()) {
      const field = below(path, index);
      if (!into.has(field))
        into.set(field, {
          key: item.kind === 'fields' ? (item.fields[0]?.keyRange ?? item.range) : item.range,
          value: item.range,
        });
      collect(item, field, into);
    }
  }
  return into;
}

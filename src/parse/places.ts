import type { Placer } from '../language/positions.ts';
import type { Place, Range } from '../model/place.ts';
import type { FieldPlaces } from '../model/release.ts';
import { below, type Tree } from './tree.ts';

interface Stretch {
  readonly key: Range;
  readonly value: Range;
  /** Where they are, once it has been asked for: rule after rule asks for the same few. */
  keyPlace: Place | undefined;
  valuePlace: Place | undefined;
}

function stretchOf(key: Range, value: Range): Stretch {
  return { key, value, keyPlace: undefined, valuePlace: undefined };
}

/** Where the fields of a tree stand; the key of an item is its first field's, or the item itself. */
export function placesOf(tree: Tree, place: Placer): FieldPlaces {
  let stretches: Map<string, Stretch> | undefined;
  const all = () => {
    stretches ??= collect(tree, '', new Map());
    return stretches;
  };
  const key = (of: Stretch) => {
    of.keyPlace ??= place(of.key);
    return of.keyPlace;
  };
  const value = (of: Stretch) => {
    of.valuePlace ??= place(of.value);
    return of.valuePlace;
  };
  const read = (field: string, placeOf: (of: Stretch) => Place) => {
    const found = all().get(field);
    return found && placeOf(found);
  };
  return {
    key: (field) => read(field, key),
    value: (field) => read(field, value),
    fields: () => all().keys(),
  };
}

function collect(tree: Tree, path: string, into: Map<string, Stretch>): Map<string, Stretch> {
  if (tree.kind === 'fields') {
    for (const { key, keyRange, value } of tree.fields) {
      const field = below(path, key);
      if (!into.has(field)) into.set(field, stretchOf(keyRange, value.range));
      collect(value, field, into);
    }
  }
  if (tree.kind === 'list') {
    for (const [index, item] of tree.items.entries()) {
      const field = below(path, index);
      if (!into.has(field))
        into.set(
          field,
          stretchOf(
            item.kind === 'fields' ? (item.fields[0]?.keyRange ?? item.range) : item.range,
            item.range,
          ),
        );
      collect(item, field, into);
    }
  }
  return into;
}

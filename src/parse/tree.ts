import type { Range } from '../model/place.ts';

/** What YAML says, before the form is held against it. Every value of a single kind is its text. */
export type Tree =
  | { readonly kind: 'fields'; readonly range: Range; readonly fields: readonly TreeField[] }
  | { readonly kind: 'list'; readonly range: Range; readonly items: readonly Tree[] }
  | { readonly kind: 'text'; readonly range: Range; readonly text: string; readonly style: TextStyle }
  | { readonly kind: 'empty'; readonly range: Range }
  /** Something that was refused and already reported. */
  | { readonly kind: 'refused'; readonly range: Range };

export type TextStyle = 'plain' | 'quoted' | 'folded' | 'literal';

export interface TreeField {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Tree;
}

/** The path of what stands under `key` at `parent`. */
export function below(parent: string, key: string | number): string {
  return parent === '' ? String(key) : `${parent}.${key}`;
}

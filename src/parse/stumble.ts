import type { Range } from '../model/place.ts';
import type { Tree } from './tree.ts';

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

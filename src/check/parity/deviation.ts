import type { Passage } from '../prose/passage.ts';
import type { Block } from './block.ts';
import type { Pair } from './pair.ts';

/** Words of a passage. */
export interface Words {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Something of the source that the target has otherwise, or not at all. */
export type Deviation = Changed | Lost | Gap;

export interface Changed {
  readonly kind: 'changed';
  readonly what: 'number' | 'year' | 'date' | 'address';
  readonly there: Words;
  readonly here: Words;
  /** Of both, as they compare: a value, a day, an address. */
  readonly wanted: string;
  readonly found: string;
  /** Whether it is a slip on the face of it; else other versions must speak for it. */
  readonly sure: boolean;
  readonly pair: Pair;
}

export interface Lost {
  readonly kind: 'lost';
  readonly what: 'number' | 'date' | 'link';
  readonly there: Words;
  /** Of a link, as written. */
  readonly address?: string;
  /** Whether the target has the same elsewhere, so that only this mention of it is missing. */
  readonly elsewhere: boolean;
  /** Worth telling only where nothing else is otherwise: it may be a translator's way. */
  readonly minor?: true;
  readonly wanted: string;
  readonly pair: Pair;
}

/** Blocks of the source without counterpart, one after another. */
export interface Gap {
  readonly kind: 'gap';
  readonly blocks: readonly [Block, ...Block[]];
  /** The last block of the target before the gap. */
  readonly before?: Block;
}

export function textOf({ passage, start, end }: Words): string {
  return passage.text.slice(start, end);
}

import { placer } from '../language/positions.ts';
import type { Source } from '../model/source.ts';
import { once } from './prose/once.ts';

/** Turns offsets of a file into places. */
export const placerOf = once((source: Source) => placer(source.text));

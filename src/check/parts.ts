import { partsIn } from '../language/walk.ts';
import type { Release } from '../model/release.ts';
import { once } from './prose/once.ts';

/** A release's body and every part of it, in the order of the text; gathered once for all rules. */
export const partsOf = once(({ body }: Release) => partsIn(body));

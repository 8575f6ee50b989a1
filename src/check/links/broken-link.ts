import type { Edit } from '../../model/diagnostic.ts';
import type { Malformation } from '../address/malformation.ts';
import type { Range } from '../prose/passage.ts';

/** What is wrong with a link, and the change that mends it. */
export interface BrokenLink extends Malformation {
  readonly edit?: Edit | undefined;
}

/** Something in plain words that was meant to be a link or an address. */
export interface BrokenWords extends Range, BrokenLink {}

import { council } from './council.js';
import { ministry } from './ministry.js';
import { product } from './product.js';
import { seminar } from './seminar.js';
import { seminarZh } from './seminar-zh.js';

const count = 40;

/** Small releases made for the bench: nothing is wrong with them. */
export function ownReleases() {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return numbers.flatMap((number) => [
    seminar(number),
    seminarZh(number),
    ministry(number),
    council(number),
    ...(number < 15 ? product(number) : []),
  ]);
}

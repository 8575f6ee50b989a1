import { council } from './council.js';
import { fair } from './fair.js';
import { ministry } from './ministry.js';
import { product } from './product.js';
import { seminar } from './seminar.js';
import { seminarZh } from './seminar-zh.js';

/** Small releases made for the bench: nothing is wrong with them. */
export function ownReleases() {
  const many = (count, write) => Array.from({ length: count }, (_, number) => write(number)).flat();
  return [
    ...many(60, (number) => [seminar(number), seminarZh(number), ministry(number), council(number)]),
    ...many(18, product),
    ...many(16, fair),
  ];
}

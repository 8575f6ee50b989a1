import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/check/parity/tables.ts';

const tableOf = tablesOf((length) => new Float64Array(length));

test('the next pair of texts gets the table of the last, filled anew', () => {
  const first = tableOf(4, 1);
  first[2] = 7;
  const second = tableOf(3, 0);
  expect(second).toBe(first);
  expect([...second.subarray(0, 3)]).toEqual([0, 0, 0]);
});

test('a table that is larger than most is not kept', () => {
  const large = tableOf(200_000, 5);
  expect(large).toHaveLength(200_000);
  expect(large[199_999]).toBe(5);
  expect(tableOf(200_000, 5)).not.toBe(large);
});

import { expect, test } from 'vitest';
import { forget, once } from '../../../src/check/prose/once.ts';

let made = 0;
const numberOf = once((_: object) => ++made);

test('what is made of an object is made once, whatever is asked in between', () => {
  const [one, other] = [{}, {}];
  const first = numberOf(one);
  const second = numberOf(other);
  expect([numberOf(one), numberOf(other), numberOf(one)]).toEqual([first, second, first]);
});

test('what has been let go of is made again', () => {
  const [one, other] = [{}, {}];
  const [first, second] = [numberOf(one), numberOf(other)];
  forget(other);
  expect(numberOf(other)).not.toBe(second);
  expect(numberOf(one)).toBe(first);
  forget(one);
  expect(numberOf(one)).not.toBe(first);
});

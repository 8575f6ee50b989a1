import { expect, test } from 'vitest';
import { addressKey } from '../../../src/check/parity/address-key.ts';
import { windowOf } from '../../../src/check/parity/window.ts';

test('looks for counterparts between sure ones, and past anchors that are out of order', () => {
  const { from, to } = windowOf(
    [
      [8, 8],
      [10, 10],
      [20, 3],
      [30, 32],
    ],
    50,
    60,
  );
  expect([from[5], to[5]]).toEqual([0, 11]);
  expect([from[20], to[20]]).toEqual([8, 35]);
  expect([from[50], to[50]]).toEqual([30, 60]);
});

test('without anchors looks everywhere', () => {
  const { from, to } = windowOf([], 2, 3);
  expect([[...from], [...to]]).toEqual([
    [0, 0, 0],
    [3, 3, 3],
  ]);
});

test.each([
  ['https://www.example.org/en/news/', 'http://example.org/zh-hk/news'],
  ['https://en.example.org/a', 'https://de.example.org/a'],
  ['https://example.org/report_en.pdf', 'https://example.org/report_tc.pdf'],
  ['https://example.org/?lang=en', 'https://example.org'],
  ['(https://example.org/a)', 'https://example.org/a'],
])('%s and %s are one address', (a, b) => {
  expect(addressKey(a).exact).toBe(addressKey(b).exact);
});

test('versions of a document differ, and are alike where that is asked', () => {
  const [a, b] = ['12', 'current'].map((version) =>
    addressKey(`https://example.org/docs/${version}/x.html#y`),
  );
  expect(a?.exact).not.toBe(b?.exact);
  expect(a?.loose).toBe(b?.loose);
});

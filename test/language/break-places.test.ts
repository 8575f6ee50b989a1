import { expect, test } from 'vitest';
import { breakableParts } from '../../src/language/break-places.ts';

test.each([
  ['https://a.example.org/press/today', 'https://a.example.org/·press/·today'],
  ['https://library.example.org/', 'https://library.example.org/'],
  [
    'see /files/annual-report-of-the-harbour-trust-2024.pdf now',
    'see /files/·annual-report-of-the-harbour-·trust-2024.pdf now',
  ],
  ['A sentence of short words only, with commas.', 'A sentence of short words only, with commas.'],
  ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfschifffahrtsgesellschaftskapitän'],
  [
    '这是一篇没有空格的长长长长长长长长长长长长长长长长文章/文章',
    '这是一篇没有空格的长长长长长长长长长长长长长长长长文章/文章',
  ],
  ['kept\u00a0together', 'kept\u00a0together'],
  [
    'all\u00a0words\u00a0of\u00a0this\u00a0sentence\u00a0together',
    'all\u00a0words\u00a0of\u00a0this\u00a0sentence\u00a0·together',
  ],
  [`${'_'.repeat(40)}`, `${'_'.repeat(30)}·${'_'.repeat(10)}`],
  ['', ''],
])('a line may end within %j', (text, marked) => {
  expect(breakableParts(text).join('·')).toBe(marked);
});

test('the shorter the line, the more places', () => {
  expect(breakableParts('raw/Harbour/31Jan2005Harbour12.txt', 16)).toEqual([
    'raw/',
    'Harbour/',
    '31Jan2005',
    'Harbour12.txt',
  ]);
});

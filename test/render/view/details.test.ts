import { expect, test } from 'vitest';
import { detailsOf } from '../../../src/render/view/details.ts';

const words = (name: string, bytes: number, lang = 'en') =>
  detailsOf({ file: '', name, bytes, mediaType: '', smaller: [] }, lang).replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  ['en', 'PDF, 2.3 MB'],
  ['de', 'PDF, 2,3 MB'],
  ['fr', 'PDF, 2,3 Mo'],
  ['pt', 'PDF, 2,3 MB'],
  ['ko', 'PDF, 2.3MB'],
  ['zh-Hant-HK', 'PDF，2.3 MB'],
  ['ja', 'PDF、2.3 MB'],
  ['ar', 'PDF\u200f، 2.3 م.ب'],
])('kind and size in %s', (lang, expected) => {
  expect(words('a.pdf', 2_345_678, lang)).toBe(expected);
});

test.each([
  ['a.csv', 0, 'CSV, 0 byte'],
  ['a.csv', 999, 'CSV, 999 byte'],
  ['a.csv', 1000, 'CSV, 1 kB'],
  ['a.csv', 999_499, 'CSV, 999 kB'],
  ['a.csv', 999_500, 'CSV, 1 MB'],
  ['a.csv', 52_428_800, 'CSV, 52.4 MB'],
  ['photo.jpg', 1000, 'JPEG, 1 kB'],
  ['README', 1000, '1 kB'],
  ['a.tar.gz', 1000, 'GZ, 1 kB'],
])('%s of %i bytes is %s', (name, bytes, expected) => {
  expect(words(name, bytes)).toBe(expected);
});

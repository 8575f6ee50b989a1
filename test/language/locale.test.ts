import { expect, test } from 'vitest';
import { canonicalTag, isTimeZone, languageOfCountry, timeZones } from '../../src/language/locale.ts';

test.each([
  ['zh-hant-hk', 'zh-Hant-HK'],
  ['EN-gb', 'en-GB'],
  ['de-1996', 'de-1996'],
  ['haw', 'haw'],
  ['sr-Latn-ME', 'sr-Latn-ME'],
  ['es-419', 'es-419'],
  ['qaa-Qaaa-QM', 'qaa-Qaaa-QM'],
  ['en-x-press', 'en-x-press'],
  ['iw', 'he'],
  ['cn', undefined],
  ['jp', undefined],
  ['zzz', undefined],
  ['en-YY', undefined],
  ['zh-Hanx', undefined],
  ['de-1997', undefined],
  ['zh_HK', undefined],
  ['not a tag', undefined],
  ['', undefined],
])('canonicalTag of %j is %s, however often it is asked', (tag, canonical) => {
  expect(canonicalTag(tag)).toBe(canonical);
  expect(canonicalTag(tag)).toBe(canonical);
});

test.each([
  ['cn', 'zh'],
  ['JP', 'ja'],
  ['hk', 'zh-Hant'],
  ['cz', 'cs'],
  ['yy', undefined],
  ['zh_HK', undefined],
])('who writes %j as a language may mean %s', (written, meant) => {
  expect(languageOfCountry(written)).toBe(meant);
});

test.each([
  ['Asia/Hong_Kong', true],
  ['UTC', true],
  ['Asia/Hongkongg', false],
  ['+08:00', false],
  ['', false],
])('isTimeZone of %j is %s, however often it is asked', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
  expect(isTimeZone(name)).toBe(is);
});

test('every zone that is suggested is one', () => {
  expect(timeZones().filter((name) => !isTimeZone(name))).toEqual([]);
  expect(timeZones()).toContain('UTC');
});

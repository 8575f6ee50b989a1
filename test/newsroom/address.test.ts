import { expect, test } from 'vitest';
import { addressOf } from '../../src/newsroom/address.ts';
import { aConfig, aRelease, day } from './a-release.ts';

test('is made of the day as written and the slug', () => {
  const evening = day(2024, 9, 5, { hour: 23, minute: 30, second: 0, offset: -600 });
  expect(addressOf(aRelease(), aConfig())).toBe('2024/09/05/seminar/');
  expect(addressOf(aRelease({ date: evening }), aConfig())).toBe('2024/09/05/seminar/');
  expect(addressOf(aRelease({ date: day(987, 1, 2) }), aConfig())).toBe('0987/01/02/seminar/');
});

test('begins with the language where that is not the newsroom’s', () => {
  const release = aRelease({ lang: 'zh-Hant-HK', slug: 'seminar' });
  expect(addressOf(release, aConfig())).toBe('zh-hant-hk/2024/09/05/seminar/');
  expect(addressOf(release, aConfig({ lang: 'zh-hant-hk' }))).toBe('2024/09/05/seminar/');
  expect(addressOf(aRelease({ lang: 'en-HK' }), aConfig())).toBe('en-hk/2024/09/05/seminar/');
});

test('is absent where day, language or slug cannot be told', () => {
  expect(addressOf(aRelease({ date: undefined }), aConfig())).toBeUndefined();
  expect(addressOf(aRelease({ date: day(2024, 4, 31) }), aConfig())).toBeUndefined();
  expect(addressOf(aRelease({ date: day(2024, 13, 1) }), aConfig())).toBeUndefined();
  expect(addressOf(aRelease({ lang: undefined }), aConfig())).toBeUndefined();
  expect(addressOf(aRelease({ lang: '../en' }), aConfig())).toBeUndefined();
  expect(addressOf(aRelease({ slug: 'Not A Slug' }), aConfig())).toBeUndefined();
});

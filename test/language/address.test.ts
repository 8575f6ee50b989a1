import { expect, test } from 'vitest';
import { completeAddress, isEmail, isWebAddress } from '../../src/language/address.ts';

test.each([
  ['https://www.ipd.gov.hk', true],
  ['HTTP://example.org:8080/a?b#c', true],
  ['https://知識產權.香港/新聞', true],
  ['www.ipd.gov.hk', false],
  ['https://', false],
  ['https:///a', false],
  ['https://a b', false],
  ['https://\\example.org', false],
  ['https://[', false],
  ['javascript:alert(1)//https://example.org', false],
])('isWebAddress of %s is %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is);
});

test.each([
  ['www.ipd.gov.hk', 'https://www.ipd.gov.hk'],
  ['//www.ipd.gov.hk/a?b', 'https://www.ipd.gov.hk/a?b'],
  ['知識產權.香港', 'https://知識產權.香港'],
  ['https://www.ipd.gov.hk', undefined],
  ['press@example.org', undefined],
  ['intranet', undefined],
  ['1.2', undefined],
  ['javascript:alert(1)', undefined],
])('completeAddress of %s is %s', (text, complete) => {
  expect(completeAddress(text)).toBe(complete);
});

test.each([
  ['press@example.org', true],
  ['first.last+news@mail.example.org', true],
  ['press', false],
  ['press@example', false],
  ['Press <press@example.org>', false],
  ['a@example.org, b@example.org', false],
  ['a@b@example.org', false],
  ['press@example.org\nBcc: all@example.org', false],
])('isEmail of %j is %s', (text, is) => {
  expect(isEmail(text)).toBe(is);
});

import { describe, expect, test } from 'vitest';
import { isSafeImage, isSafeLink, plainAddress, schemeOf } from '../../src/language/safe-address.ts';

const dangerous = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://example.org/a',
];

describe('isSafeLink', () => {
  test.each(dangerous)('refuses %j', (address) => {
    expect(isSafeLink(address)).toBe(false);
  });

  test.each([
    'https://example.org',
    'HTTP://example.org',
    'mailto:press@example.org',
    'programme.pdf',
    '../a/b.html#c:d',
    '/a?b=c:d',
    '#fn-1',
    '//example.org',
    '',
  ])('lets %j through', (address) => {
    expect(isSafeLink(address)).toBe(true);
  });
});

describe('isSafeImage', () => {
  test.each([...dangerous, 'mailto:press@example.org', 'data:image/svg+xml,x'])('refuses %j', (address) => {
    expect(isSafeImage(address)).toBe(false);
  });

  test.each(['https://example.org/a.jpg', 'http://example.org/a.jpg', 'photos/a.jpg'])(
    'shows %j',
    (address) => {
      expect(isSafeImage(address)).toBe(true);
    },
  );
});

test('plainAddress leaves out what browsers ignore', () => {
  expect(plainAddress(' HTTPS://Example.org/\nA b ')).toBe('https://Example.org/A b');
});

test('schemeOf tells a scheme from a colon further on', () => {
  expect(schemeOf('MailTo:a@b.c')).toBe('mailto');
  expect(schemeOf('a/b:c')).toBeUndefined();
  expect(schemeOf('1a:b')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { foldName, isDeviceName, isHidden } from '../../src/language/file-names.ts';

test.each(['con', 'NUL.txt', 'lpt1', 'lpt¹.tar.gz', 'Com9'])('%s is a device of Windows', (name) => {
  expect(isDeviceName(name)).toBe(true);
});

test.each(['confetti', 'com', 'com10', 'my con', ''])('%j is none', (name) => {
  expect(isDeviceName(name)).toBe(false);
});

test('a dot hides a file; the folder itself and the one above are not hidden', () => {
  expect(['.htaccess', '..a', 'a.b', '.', '..'].map(isHidden)).toEqual([true, true, false, false, false]);
});

test('names are compared without case and composition', () => {
  expect(foldName('Cafe\u0301/A.JPG')).toBe(foldName('CAF\u00c9/a.jpg'));
});

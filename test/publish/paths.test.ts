import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInAddress, isWithin, pathProblem } from '../../src/publish/paths.ts';

test.each([
  ['2024/09/05/ip-seminar/index.html', undefined],
  ['photos/Signing day (2).jpg', undefined],
  ['照片/簽署.jpg', undefined],
  ['می‌خواهم.jpg', undefined],
  ['a..b.jpg', undefined],
  ['confetti.jpg', undefined],
  [`${'x'.repeat(100)}`, undefined],
  ['..', 'outside'],
  ['../a.jpg', 'outside'],
  ['a/../../b.jpg', 'outside'],
  ['/etc/passwd', 'outside'],
  ['//server/share', 'outside'],
  ['C:/a.jpg', 'outside'],
  ['c:a.jpg', 'outside'],
  ['', 'bad-name'],
  ['.', 'bad-name'],
  ['a//b.jpg', 'bad-name'],
  ['a/', 'bad-name'],
  ['a/./b.jpg', 'bad-name'],
  ['.git/config', 'reserved'],
  ['a\\b.jpg', 'bad-name'],
  ['a.jpg\0.html', 'bad-name'],
  ['a\n.jpg', 'bad-name'],
  ['gpj\u202e.exe', 'bad-name'],
  ['\ud800.jpg', 'bad-name'],
  ['a.jpg:stream', 'bad-name'],
  ['what?.jpg', 'bad-name'],
  ['CON', 'reserved'],
  ['photos/nul.jpg', 'reserved'],
  ['lpt¹.txt', 'reserved'],
  ['a.jpg.', 'bad-name'],
  ['a /b.jpg', 'bad-name'],
  ['x'.repeat(101), 'bad-name'],
  ['新'.repeat(34), 'bad-name'],
] as const)('%j: %s', (file, problem) => {
  expect(pathProblem(file)).toBe(problem);
});

test('no path without a problem leaves its folder', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', 'c:', '\\', 'a', 'nul'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const file = parts.join('/');
      if (pathProblem(file)) return;
      expect(path.posix.join('/out', file).startsWith('/out/')).toBe(true);
      expect(path.win32.join('C:\\out', file).startsWith('C:\\out\\')).toBe(true);
      expect(path.win32.isAbsolute(file)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('a folder is not above one whose name begins the same', () => {
  expect(isWithin('/a/out', '/a/out/x')).toBe(true);
  expect(isWithin('/a/out', '/a/out')).toBe(true);
  expect(isWithin('/a/out', '/a/out/..x')).toBe(true);
  expect(isWithin('/a/out', '/a/outer/x')).toBe(false);
  expect(isWithin('/a/out', '/a')).toBe(false);
});

test('knows a release’s own folder', () => {
  expect(isInAddress('2024/09/05/fair/photos/a.jpg')).toBe(true);
  expect(isInAddress('zh-hant-hk/2024/09/05/fair/index.html')).toBe(true);
  expect(isInAddress('2024/09/05/index.html')).toBe(false);
  expect(isInAddress('index.html')).toBe(false);
});

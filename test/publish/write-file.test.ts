import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createFile, replaceFile } from '../../src/publish/write-file.ts';
import { aFolder } from '../app/child.ts';

test('a file is replaced with its permissions, and nothing lies beside it', () => {
  const folder = aFolder();
  const file = path.join(folder, 'a.md');
  writeFileSync(file, 'old');
  chmodSync(file, 0o640);
  replaceFile(file, Buffer.from('new'));
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test.runIf(process.platform !== 'win32')('a link stays one, and what it leads to is replaced', () => {
  const folder = aFolder();
  mkdirSync(path.join(folder, 'shared'));
  writeFileSync(path.join(folder, 'shared/a.md'), 'old');
  symlinkSync('shared/a.md', path.join(folder, 'a.md'));
  replaceFile(path.join(folder, 'a.md'), Buffer.from('new'));
  expect(lstatSync(path.join(folder, 'a.md')).isSymbolicLink()).toBe(true);
  expect(readFileSync(path.join(folder, 'shared/a.md'), 'utf8')).toBe('new');
});

test('what cannot be replaced is named', () => {
  const file = path.join(aFolder(), 'gone.md');
  expect(() => replaceFile(file, Buffer.from('new'))).toThrow(`Cannot write to ${file}`);
});

test('a new file takes nobody’s place', () => {
  const file = path.join(aFolder(), 'a.md');
  createFile(file, Buffer.from('first'));
  expect(() => createFile(file, Buffer.from('second'))).toThrow(`${file} is there already.`);
  expect(readFileSync(file, 'utf8')).toBe('first');
  expect(() => createFile(path.join(file, 'b.md'), Buffer.from('x'))).toThrow(
    `Cannot write to ${file}: a file stands where a folder is needed.`,
  );
});

test('a new file brings its folders', () => {
  const file = path.join(aFolder(), 'releases/2024/a.md');
  createFile(file, Buffer.from('first'));
  expect(readFileSync(file, 'utf8')).toBe('first');
});

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { nodeIo } from '../../src/app/node-io.ts';
import { PressdeskError } from '../../src/model/error.ts';
import { aFolder, aProgram, shell } from './child.ts';

const io = nodeIo(process, pathToFileURL('/opt/press desk/'));
const unix = process.platform !== 'win32';

describe('looking at folders', () => {
  test('lists by code unit, with the kinds of what links lead to', () => {
    const folder = aFolder();
    for (const name of ['b.md', 'B.md', 'a10.md', 'a9.md', 'é.md', 'Ａ.md', '🎉.md'])
      writeFileSync(path.join(folder, name), '');
    mkdirSync(path.join(folder, 'sub'));
    symlinkSync('.', path.join(folder, 'self'));
    symlinkSync('b.md', path.join(folder, 'to-b'));
    symlinkSync('ring', path.join(folder, 'ring'));
    symlinkSync('gone', path.join(folder, 'to-nothing'));
    expect(io.list(folder).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'B.md file',
      'a10.md file',
      'a9.md file',
      'b.md file',
      'ring other',
      'self directory',
      'sub directory',
      'to-b file',
      'to-nothing other',
      'é.md file',
      '🎉.md file',
      'Ａ.md file',
    ]);
    expect(io.realPath(path.join(folder, 'self', 'self', 'sub'))).toBe(io.realPath(path.join(folder, 'sub')));
    expect(io.realPath(path.join(folder, 'ring'))).toBeUndefined();
    expect(io.realPath(path.join(folder, 'to-nothing'))).toBeUndefined();
    expect(io.kindOf(path.join(folder, 'ring'))).toBeUndefined();
    expect(io.kindOf(path.join(folder, 'sub'))).toBe('directory');
  });

  test('says why a folder cannot be listed', () => {
    const file = path.join(aFolder(), 'a.md');
    writeFileSync(file, '');
    expect(() => io.list(file)).toThrow(PressdeskError);
    expect(() => io.list(file)).toThrow(`Cannot read the folder ${file}: it is not a folder.`);
    expect(() => io.list(`${file}-not`)).toThrow('it does not exist');
  });
});

test('knows where it is installed and where it stands', () => {
  expect(io.packageRoot).toBe(path.normalize('/opt/press desk/'));
  expect(io.cwd).toBe(process.cwd());
  expect(Math.abs(io.now().getTime() - Date.now())).toBeLessThan(5000);
});

test.runIf(unix)('says so when the working folder is gone', () => {
  const folder = aFolder();
  const program = aProgram(`
    import { nodeIo } from '../../src/app/node-io.ts';
    const io = nodeIo(process, new URL(import.meta.url));
    try { console.log(io.cwd); } catch (error) { console.log(error.name, error.message); }
  `);
  const { stdout } = shell(program, 'mkdir gone && cd gone && rmdir ../gone && "$node" "$program"', {
    cwd: folder,
  });
  expect(stdout).toBe('PressdeskError The folder you are in no longer exists.\n');
});

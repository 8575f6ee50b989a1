import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../app/child.ts';
import { build, page, treeOf } from './an-artifact.ts';

const unix = process.platform !== 'win32';
const [a, b] = [page('a'), page('b')];
const output = () => path.join(aFolder(), 'public');

describe('files that are not ours', () => {
  const top = { ...a, path: 'index.html' };

  test('stop the build before anything is written', async () => {
    const out = output();
    mkdirSync(out);
    writeFileSync(path.join(out, 'index.html'), 'mine');
    await expect(build(out, [b, top])).rejects.toThrow(
      `Cannot write index.html in ${out}: it is not from pressdesk.`,
    );
    expect(treeOf(out)).toEqual({ 'index.html': 'mine' });
  });

  test('also in the folder of a release, where a whole manifest does not name them', async () => {
    const out = output();
    await build(out, [a]);
    mkdirSync(path.join(out, '2024/09/05/b'));
    writeFileSync(path.join(out, b.path), 'mine');
    await expect(build(out, [a, b])).rejects.toThrow('is not from pressdesk');
    expect(readFileSync(path.join(out, b.path), 'utf8')).toBe('mine');
  });

  test('become ours where they have the very bytes', async () => {
    const out = output();
    mkdirSync(out);
    writeFileSync(path.join(out, 'index.html'), '<p>a</p>\n');
    expect(await build(out, [top])).toMatchObject({ written: [], unchanged: ['index.html'] });
  });

  test('a folder in the place of a file stops it too', async () => {
    const out = output();
    mkdirSync(path.join(out, a.path), { recursive: true });
    await expect(build(out, [a])).rejects.toThrow('it is a folder');
  });

  test('a file in the place of a folder stops it too', async () => {
    const out = output();
    mkdirSync(out);
    writeFileSync(path.join(out, '2024'), 'mine');
    await expect(build(out, [a])).rejects.toThrow('2024 is a file where a folder is needed');
    expect(treeOf(out)).toEqual({ '2024': 'mine' });
  });

  test('somebody’s own manifest.json stops it too', async () => {
    const out = output();
    mkdirSync(out);
    writeFileSync(path.join(out, 'manifest.json'), '{"name":"Our app"}');
    await expect(build(out, [a])).rejects.toThrow('pressdesk did not write');
  });
});

describe.runIf(unix)('links', () => {
  test('that lead out of the output are never written through, nor removed through', async () => {
    const out = output();
    const outside = aFolder();
    await build(out, [a]);
    mkdirSync(path.join(outside, '09/05/a'), { recursive: true });
    writeFileSync(path.join(outside, '09/05/a/index.html'), 'theirs');
    rmSync(path.join(out, '2024'), { recursive: true });
    symlinkSync(outside, path.join(out, '2024'));
    const before = treeOf(outside);
    await expect(build(out, [page('a', 'new')])).rejects.toThrow('behind a link that leads out of there');
    const done = await build(out, []);
    expect(done.removed).toEqual([]);
    expect(done.notes).toEqual([`${a.path} should go, but is a folder or lies behind a link. It stays.`]);
    expect(treeOf(outside)).toEqual(before);
  });

  test('in the place of one of our files are replaced, not followed', async () => {
    const out = output();
    const theirs = path.join(aFolder(), 'theirs.html');
    writeFileSync(theirs, 'theirs');
    await build(out, [a]);
    rmSync(path.join(out, a.path));
    symlinkSync(theirs, path.join(out, a.path));
    await build(out, [a]);
    expect(readFileSync(theirs, 'utf8')).toBe('theirs');
    expect(treeOf(out)[a.path]).toBe(a.content);
  });

  test('and pipes are not waited for', async () => {
    const out = output();
    const empty = page('a', '', 'empty.txt');
    await build(out, [empty]);
    rmSync(path.join(out, empty.path));
    execFileSync('mkfifo', [path.join(out, empty.path)]);
    expect(await build(out, [empty])).toMatchObject({ written: [empty.path] });
    expect(treeOf(out)[empty.path]).toBe('');
  });

  test('the output folder itself may be one', async () => {
    const real = aFolder();
    const out = path.join(aFolder(), 'public');
    symlinkSync(real, out);
    await build(out, [a]);
    expect(treeOf(real)[a.path]).toBe(a.content);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../app/child.ts';
import { build, page, treeOf } from './an-artifact.ts';

const [a, b] = [page('a'), page('b')];
const output = () => path.join(aFolder(), 'public');

describe('an ordinary build', () => {
  test('writes what is planned, and the manifest', async () => {
    const out = output();
    const photo = path.join(aFolder(), 'photo.jpg');
    writeFileSync(photo, Buffer.from([0xff, 0xd8, 0]));
    const copied = page('a', { file: photo }, 'photos/signing day.jpg');
    const bytes = page('b', new Uint8Array([1, 2]), 'b.bin');
    const done = await build(out, [a, b, copied, bytes]);
    expect(Object.keys(treeOf(out)).sort()).toEqual([
      '2024/09/05/a/index.html',
      '2024/09/05/a/photos/signing day.jpg',
      '2024/09/05/b/b.bin',
      '2024/09/05/b/index.html',
      'manifest.json',
    ]);
    expect(readFileSync(path.join(out, copied.path))).toEqual(readFileSync(photo));
    expect(done).toMatchObject({ unchanged: [], removed: [], notes: [] });
    expect(done.written).toHaveLength(4);
    const { files } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));
    expect(files[0]).toEqual({
      path: '2024/09/05/a/index.html',
      sha256: execFileSync('sha256sum', [path.join(out, a.path)], { encoding: 'utf8' }).slice(0, 64),
      source: 'releases/a.md',
      format: 'html',
    });
  });

  test('leaves alone what has the same bytes, and sees what somebody changed', async () => {
    const out = output();
    await build(out, [a, b]);
    const long = new Date('2001-01-01');
    for (const file of [a.path, b.path, 'manifest.json']) utimesSync(path.join(out, file), long, long);
    expect(await build(out, [a, b])).toMatchObject({ written: [], unchanged: [a.path, b.path] });
    expect(statSync(path.join(out, 'manifest.json')).mtime).toEqual(long);

    writeFileSync(path.join(out, a.path), '<p>A</p>\n');
    expect(await build(out, [a, b])).toMatchObject({ written: [a.path], unchanged: [b.path] });
    expect(readFileSync(path.join(out, a.path), 'utf8')).toBe(a.content);
    expect(statSync(path.join(out, b.path)).mtime).toEqual(long);
  });

  test('removes what has no source any more, and folders that are empty then, but nobody else’s files', async () => {
    const out = output();
    await build(out, [a, b, page('c')]);
    writeFileSync(path.join(out, '2024/09/05/b/notes.txt'), 'mine');
    writeFileSync(path.join(out, 'CNAME'), 'press.example.org');
    const done = await build(out, [a]);
    expect(done.removed).toEqual([b.path, page('c').path]);
    expect(treeOf(out)).toEqual({
      '2024/09/05/a/index.html': a.content,
      '2024/09/05/b/notes.txt': 'mine',
      CNAME: 'press.example.org',
      'manifest.json': expect.any(String),
    });
    await build(out, []);
    expect(Object.keys(treeOf(out)).sort()).toEqual(['2024/09/05/b/notes.txt', 'CNAME', 'manifest.json']);
  });

  test('of nothing makes no folder', async () => {
    const out = output();
    await build(out, []);
    expect(existsSync(out)).toBe(false);
  });

  test('gives the same bytes in whatever order', async () => {
    const [one, other] = [output(), output()];
    await build(one, [a, b]);
    await build(other, [b]);
    await build(other, [a, b]);
    expect(treeOf(other)).toEqual(treeOf(one));
  });

  test('tells how far it is', async () => {
    const steps: string[] = [];
    const out = output();
    await build(out, [page('c')]);
    await build(out, [a, b], {}, { progress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
  });
});

test('a damaged manifest heals, though every page changed meanwhile', async () => {
  const out = output();
  await build(out, [a, b]);
  writeFileSync(path.join(out, 'manifest.json'), '{\n  "version": 2,\n  "files": [');
  const done = await build(out, [page('a', 'new'), page('b', 'new')]);
  expect(done.written).toHaveLength(2);
  expect(done.notes).toHaveLength(1);
  expect(await build(out, [page('a', 'new')])).toMatchObject({ removed: [b.path], notes: [] });
});

test('without any manifest nothing is written over: it may be anybody’s folder', async () => {
  const out = output();
  await build(out, [a, b]);
  rmSync(path.join(out, 'manifest.json'));
  const before = treeOf(out);
  await expect(build(out, [page('a', 'new'), b])).rejects.toThrow('it is not from pressdesk');
  expect(treeOf(out)).toEqual(before);
  // The very bytes are ours, whoever put them there.
  expect((await build(out, [a, b])).unchanged).toHaveLength(2);
});

test('a photo that changes while the build runs is not passed off as the one that was read', async () => {
  const photo = path.join(aFolder(), 'photo.jpg');
  writeFileSync(photo, 'one');
  const out = output();
  const progress = () => writeFileSync(photo, 'two');
  await expect(build(out, [a, page('b', { file: photo }, 'b.jpg')], {}, { progress })).rejects.toThrow(
    `Cannot copy ${photo}: it changed during the build.`,
  );
  expect(existsSync(out)).toBe(false);
});

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aFolder, aProgram, isRoot, nobody, shell } from '../app/child.ts';
import { build, page, treeOf } from './an-artifact.ts';

const unix = process.platform !== 'win32';
const [a, b] = [page('a'), page('b')];
const output = () => path.join(aFolder(), 'public');

/** A disk of its own, or a skipped test that says so where mounting is not allowed. */
function aDisk(skip: (why: string) => void, options: string): string {
  const folder = aFolder();
  const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
  if (!mounted) skip('needs the right to mount a disk');
  else {
    onTestFinished(() => {
      execFileSync('umount', [folder]);
    });
  }
  return folder;
}

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

describe('a manifest that is lost', () => {
  test.each([
    ['gone', undefined],
    ['cut short', '{\n  "version": 1,\n  "files": ['],
  ])('(%s) heals, though every page changed meanwhile', async (_, left) => {
    const out = output();
    await build(out, [a, b]);
    if (left === undefined) rmSync(path.join(out, 'manifest.json'));
    else writeFileSync(path.join(out, 'manifest.json'), left);
    const done = await build(out, [page('a', 'new'), page('b', 'new')]);
    expect(done.written).toHaveLength(2);
    expect(done.notes).toHaveLength(left === undefined ? 0 : 1);
    expect(await build(out, [page('a', 'new')])).toMatchObject({ removed: [b.path], notes: [] });
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

  test('the output folder itself may be one', async () => {
    const real = aFolder();
    const out = path.join(aFolder(), 'public');
    symlinkSync(real, out);
    await build(out, [a]);
    expect(treeOf(real)[a.path]).toBe(a.content);
  });
});

describe('an output folder that cannot be written', () => {
  test('because it is a file', async () => {
    const out = output();
    writeFileSync(out, 'mine');
    await expect(build(out, [a])).rejects.toMatchObject({
      name: 'PressdeskError',
      message: `Cannot write to ${out}: it is a file, not a folder.`,
    });
    await expect(build(out, [a], {}, { shown: 'public' })).rejects.toThrow(
      'Cannot write to public: it is a file',
    );
  });

  test('because there is nothing to make it in', async () => {
    const out = path.join(aFolder(), 'no', 'public');
    await expect(build(out, [a])).rejects.toThrow(`there is no folder ${path.dirname(out)} to make it in`);
  });

  test.runIf(unix)('because its links lead round in a circle', async () => {
    const out = output();
    symlinkSync('public', out);
    await expect(build(out, [a])).rejects.toMatchObject({ name: 'PressdeskError' });
  });

  test.runIf(unix)('because one may not', () => {
    const folder = aFolder();
    mkdirSync(path.join(folder, 'public'));
    chmodSync(path.join(folder, 'public'), 0o555);
    const program = aProgram(`
      import { build, page } from '../publish/an-artifact.ts';
      await build(process.argv[2], [page('a')]).catch(({ name, message, hint }) => console.log(name, message, hint));
    `);
    const out = path.join(folder, 'public');
    const { stdout } = shell(program, `"$node" "$program" '${out}'`, nobody);
    expect(stdout).toBe(
      `PressdeskError Cannot write to ${out}: you may not write there. Change its permissions, or name another output folder.\n`,
    );
    expect(treeOf(out)).toEqual({});
  });

  test('because the disk can only be read; what is up to date needs no writing', async ({ skip }) => {
    const disk = aDisk(skip, 'size=1m');
    await build(disk, [a]);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await expect(build(disk, [a, b])).rejects.toThrow(
      `Cannot write to ${disk}: it is on a disk that can only be read.`,
    );
    await expect(build(disk, [])).rejects.toThrow('can only be read');
    expect(await build(disk, [a])).toMatchObject({ written: [], unchanged: [a.path] });
  });

  test('because the disk is full: every old file is whole and nothing half done is left', async ({
    skip,
  }) => {
    const disk = aDisk(skip, 'size=256k');
    const pages = Array.from({ length: 20 }, (_, index) => page(`p${index}`, 'old\n'.repeat(1000)));
    await build(disk, pages);
    const before = treeOf(disk);
    const larger = [
      ...pages,
      ...Array.from({ length: 60 }, (_, index) => page(`q${index}`, 'new\n'.repeat(1000))),
    ];
    await expect(build(disk, larger)).rejects.toMatchObject({
      name: 'PressdeskError',
      message: `Cannot write to ${disk}: the disk is full.`,
    });
    expect(treeOf(disk)).toEqual(before);
  });
});

describe('what must not be public any more', () => {
  test('goes even where the rest cannot be written', async ({ skip }) => {
    const disk = aDisk(skip, 'size=128k');
    await build(disk, [a, b]);
    const parts = { heldBack: new Set([a.source]) };
    await expect(build(disk, [b, page('c', 'x'.repeat(200_000))], parts)).rejects.toThrow('the disk is full');
    expect(Object.keys(treeOf(disk)).sort()).toEqual([b.path, 'manifest.json']);
  });
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

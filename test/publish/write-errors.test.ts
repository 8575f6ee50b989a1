import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
    const pages = (content: string) =>
      Array.from({ length: 20 }, (_, index) => page(`p${index}`, `${content}\n`.repeat(1000)));
    const more = Array.from({ length: 60 }, (_, index) => page(`q${index}`, 'new\n'.repeat(1000)));
    await build(disk, pages('old'));
    const before = treeOf(disk);
    await expect(build(disk, [...pages('new'), ...more])).rejects.toMatchObject({
      name: 'PressdeskError',
      message: `Cannot write to ${disk}: the disk is full.`,
    });
    const tree = treeOf(disk);
    expect(Object.keys(tree)).toEqual(Object.keys(before));
    for (const [index, { path: file, content }] of pages('new').entries()) {
      expect([pages('old')[index]?.content, content]).toContain(tree[file]);
    }
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

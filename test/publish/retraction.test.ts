import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../app/child.ts';
import { build, page, treeOf } from './an-artifact.ts';

const [a, b, c] = [page('a'), page('b'), page('c')];
const sealed = 'f'.repeat(64);
const held = {
  heldBack: new Set([b.source]),
  built: new Set([a.source, c.source]),
  record: { pressdesk: '', addresses: [{ address: '2024/09/05/a/', source: a.source }], hidden: [sealed] },
};

/** An output with `a` and `b`, and somebody's file where `c` is to come. */
async function obstructed(): Promise<string> {
  const out = path.join(aFolder(), 'public');
  await build(out, [a, b, page('b', 'JPEG', 'boat.jpg')]);
  mkdirSync(path.dirname(path.join(out, c.path)), { recursive: true });
  writeFileSync(path.join(out, c.path), 'mine');
  return out;
}

test('where something is in the way, what is held back goes all the same, and nothing else is touched', async () => {
  const out = await obstructed();
  const changed = page('a', '<p>new</p>');
  await expect(build(out, [changed, c], held)).rejects.toThrow(
    'it is not from pressdesk. Nothing was changed, but that 2 files of what is held back were taken away.',
  );
  expect(treeOf(out)).toMatchObject({ [a.path]: '<p>a</p>\n', [c.path]: 'mine' });
  expect(Object.keys(treeOf(out)).sort()).toEqual([a.path, c.path, 'manifest.json']);
  const manifest = readFileSync(path.join(out, 'manifest.json'), 'utf8');
  expect(manifest).not.toMatch(/\/b[./]/);
  expect(manifest).toContain(sealed);
  // And again there is nothing to take away.
  await expect(build(out, [changed, c], held)).rejects.toThrow('Nothing was changed.');
});

test('the next build that gets through is as if it had been the first', async () => {
  const [out, other] = [await obstructed(), await obstructed()];
  await expect(build(out, [a, c], held)).rejects.toThrow('Nothing was changed, but');
  for (const one of [out, other]) {
    writeFileSync(path.join(one, c.path), String(c.content));
    await build(one, [a, c], held);
  }
  expect(treeOf(out)).toEqual(treeOf(other));
});

test('where nothing is held back nothing is changed at all', async () => {
  const out = await obstructed();
  const before = treeOf(out);
  await expect(build(out, [a, c])).rejects.toThrow('Nothing was changed.');
  expect(treeOf(out)).toEqual(before);
});

const notice = page('b', '<p>withdrawn</p>');
const withdrawn = { ...held, built: new Set([a.source, b.source, c.source]) };

test('where something is in the way, a withdrawn release gives way to its notice all the same', async () => {
  const out = await obstructed();
  await expect(build(out, [page('a', '<p>new</p>'), notice, c], withdrawn)).rejects.toThrow(
    'Nothing was changed, but that 1 file of what is held back was taken away, and 1 file of what is withdrawn or held back was written over.',
  );
  expect(treeOf(out)).toMatchObject({
    [a.path]: '<p>a</p>\n',
    [b.path]: '<p>withdrawn</p>',
    [c.path]: 'mine',
  });
  expect(Object.keys(treeOf(out)).sort()).toEqual([a.path, b.path, c.path, 'manifest.json']);
  // The manifest tells of the notice, and there is nothing left to do.
  await expect(build(out, [a, notice, c], withdrawn)).rejects.toThrow('Nothing was changed.');
  expect(readFileSync(path.join(out, 'manifest.json'), 'utf8')).toContain(
    createHash('sha256').update('<p>withdrawn</p>').digest('hex'),
  );
});

test('so does what is held back to the release that has its address now', async () => {
  const out = await obstructed();
  const heir = { ...b, content: '<p>heir</p>', source: 'releases/heir.md' };
  await expect(build(out, [a, heir, c], { ...held, built: new Set([heir.source]) })).rejects.toThrow(
    'written over',
  );
  expect(treeOf(out)[b.path]).toBe('<p>heir</p>');
});

test('a place that cannot be written over keeps nothing else public', async () => {
  const out = await obstructed();
  rmSync(path.join(out, b.path));
  mkdirSync(path.join(out, b.path));
  await expect(build(out, [a, notice, c], withdrawn)).rejects.toThrow(
    '1 file of what is held back was taken',
  );
  expect(treeOf(out)).not.toHaveProperty(page('b', '', 'boat.jpg').path);
});

test('what is held back behind a link that leads out is told of, and goes once it can be reached', async () => {
  const out = path.join(aFolder(), 'public');
  await build(out, [a, b]);
  const [folder, elsewhere] = [path.join(out, path.dirname(b.path)), path.join(aFolder(), 'elsewhere')];
  renameSync(folder, elsewhere);
  symlinkSync(elsewhere, folder);
  for (const _again of [1, 2])
    await expect(build(out, [a], held)).rejects.toThrow(
      `${b.path} must not be public, but cannot be taken away`,
    );
  rmSync(folder);
  renameSync(elsewhere, folder);
  await build(out, [a], held);
  expect(Object.keys(treeOf(out)).sort()).toEqual([a.path, 'manifest.json']);
});

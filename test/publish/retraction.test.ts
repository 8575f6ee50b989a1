import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/publish/hash.ts';
import { aFolder } from '../app/child.ts';
import { build, page, treeOf } from './an-artifact.ts';

const [a, b] = [page('a'), page('b')];
const output = () => path.join(aFolder(), 'public');

/** Writes a file, and adds it to the manifest by hand, with its hash or another. */
function slipIn(out: string, name: string, content: string, hash = sha256(Buffer.from(content))): void {
  mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
  writeFileSync(path.join(out, name), content);
  edit(out, (text) =>
    text.replace(
      '"files": [',
      `"files": [\n    ${JSON.stringify({ path: name, sha256: hash, source: 'releases/gone.md', format: 'html' })},`,
    ),
  );
}

function edit(out: string, change: (text: string) => string): void {
  const file = path.join(out, 'manifest.json');
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

describe('by an edited manifest', () => {
  test.each([
    ['in the root, with the right hash', 'mine.html', undefined],
    ['in the root, with another', 'mine.html', 'f'.repeat(64)],
    ['in the folder of a release, with another', '2024/09/05/b/mine.html', 'f'.repeat(64)],
  ])('a file %s stays, is told of, and is not taken for ours later', async (_, name, hash) => {
    const out = output();
    await build(out, [a]);
    slipIn(out, name, 'mine', hash);
    const done = await build(out, [a]);
    expect(done.removed).toEqual([]);
    expect(done.notes).toEqual([
      expect.stringContaining('was changed by somebody else'),
      `${name} stays: it is not what manifest.json tells of it. Remove it if it is yours.`,
    ]);
    expect((await build(out, [a])).notes).toEqual([]);
    await build(out, []);
    expect(treeOf(out)).toMatchObject({ [name]: 'mine' });
  });

  test('nor does a build of some releases make it ours', async () => {
    const out = output();
    await build(out, [a]);
    slipIn(out, 'mine.html', 'mine');
    await build(out, [a], { complete: false });
    await build(out, [a]);
    expect(treeOf(out)).toMatchObject({ 'mine.html': 'mine' });
  });

  test('what it wants to write over is not ours either, outside a release’s folder', async () => {
    const out = output();
    await build(out, [a]);
    slipIn(out, 'index.html', 'mine', 'f'.repeat(64));
    await expect(build(out, [a, { ...b, path: 'index.html' }])).rejects.toThrow('it is not from pressdesk');
    expect(treeOf(out)['index.html']).toBe('mine');
  });

  test('our pages still go when their release does, told by their bytes', async () => {
    const out = output();
    await build(out, [a, b]);
    edit(out, (text) => text.replace('"pressdesk": ""', '"pressdesk": "9.9.9"'));
    expect((await build(out, [a])).removed).toEqual([b.path]);
  });

  test('what must not be public goes, whatever it says of it', async () => {
    const out = output();
    await build(out, [a, b]);
    edit(out, (text) =>
      text.replace(/"sha256":"\w+","source":"releases\/b.md"/, '"sha256":"","source":"releases/b.md"'),
    );
    const parts = { heldBack: new Set([b.source]), mustBeEmpty: [{ ...b, sha256: '' }] };
    expect((await build(out, [a], parts)).removed).toEqual([b.path]);
    expect(existsSync(path.join(out, b.path))).toBe(false);
  });
});

test('by one that was cut short, what must not be public goes, though it names it no more', async () => {
  const out = output();
  await build(out, [a, b]);
  writeFileSync(path.join(out, 'manifest.json'), '{');
  const parts = { heldBack: new Set([b.source]), mustBeEmpty: [{ ...b, sha256: '' }] };
  const done = await build(out, [a], parts);
  expect(done.removed).toEqual([b.path]);
  expect(Object.keys(treeOf(out)).sort()).toEqual([a.path, 'manifest.json']);
});

test('without a manifest what stands where a held-back release would is told of, and stays', async () => {
  const out = output();
  mkdirSync(path.dirname(path.join(out, b.path)), { recursive: true });
  writeFileSync(path.join(out, b.path), 'somebody’s');
  const parts = { heldBack: new Set([b.source]), mustBeEmpty: [{ ...b, sha256: '' }] };
  expect((await build(out, [a], parts)).notes).toEqual([
    `${b.path} stands where a release that is held back would. No build is known to have written it.`,
  ]);
  expect(treeOf(out)[b.path]).toBe('somebody’s');
});

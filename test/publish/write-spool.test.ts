import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashed } from '../../src/publish/hash.ts';
import { plan } from '../../src/publish/plan.ts';
import { writePlan } from '../../src/publish/write.ts';
import { Spool } from '../../src/publish/write-spool.ts';
import { build, io, nothingBefore, page, treeOf, whole } from './an-artifact.ts';

const { TMPDIR } = process.env;
let folder: string;
let temporary: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressdesk-spool-'));
  temporary = mkdtempSync(path.join(folder, 'tmp-'));
  process.env.TMPDIR = temporary;
});
afterEach(() => {
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  rmSync(folder, { recursive: true, force: true });
});

const words = ['', 'a', 'Zhongshan 中山', 'x'.repeat(200_000)];
const pages = words.map((text, index) => page(`release-${index}`, text));

test.each([
  ['none', 0],
  ['the first', 20],
])('what %s stays in memory of is written as it was made', async (_, most) => {
  const spool = new Spool(most);
  const made = hashed(pages, io, spool.keep);
  expect(made.filter(({ content }) => 'read' in Object(content)).length).toBeGreaterThan(0);
  expect(readdirSync(temporary)).toEqual([]);
  await writePlan(plan(made, nothingBefore, whole(made)), path.join(folder, 'spooled'), { io });
  spool.close();
  await build(path.join(folder, 'plain'), pages);
  expect(treeOf(path.join(folder, 'spooled'))).toEqual(treeOf(path.join(folder, 'plain')));
});

test('where no temporary file can be made, everything stays in memory', () => {
  process.env.TMPDIR = path.join(folder, 'nowhere');
  const spool = new Spool(0);
  expect(spool.keep(Buffer.from('a'))).toEqual(Buffer.from('a'));
  spool.close();
});

test('what waits in the file is in memory no more', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const spool = new Spool(0);
  collect();
  const before = process.memoryUsage().arrayBuffers;
  const waiting = Array.from({ length: 40 }, (_, index) => spool.keep(Buffer.alloc(1_000_000, index)));
  collect();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  expect(waiting.map((one) => ('read' in one ? one.read()[0] : undefined))).toEqual([...waiting.keys()]);
  spool.close();
});

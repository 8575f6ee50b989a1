import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashed } from '../../src/publish/hash.ts';
import { plan } from '../../src/publish/plan.ts';
import { writePlan } from '../../src/publish/write.ts';
import { readPrevious } from '../../src/publish/write-leftovers.ts';
import { aFolder } from '../app/child.ts';
import { build, io, page, treeOf, whole } from './an-artifact.ts';

const [a, b] = [page('a'), page('b')];

test('a build is refused while another is writing, and changes nothing', async () => {
  const out = path.join(aFolder(), 'public');
  await build(out, [a]);
  const before = treeOf(out);
  // The parent of this process is running for certain.
  const journal = path.join(out, `.pressdesk-${process.ppid}-abc.list.tmp`);
  writeFileSync(journal, JSON.stringify({ version: 1, files: [] }));
  await expect(build(out, [b])).rejects.toMatchObject({
    name: 'PressdeskError',
    message: `Cannot write to ${out}: another build is writing there.`,
    hint: expect.stringContaining(path.basename(journal)),
  });
  expect(existsSync(journal)).toBe(true);
  rmSync(journal);
  expect(treeOf(out)).toEqual(before);
  expect((await build(out, [b])).written).toEqual([b.path]);
});

test('so is one whose plan is older than what another has written since', async () => {
  const out = path.join(aFolder(), 'public');
  const late = plan(hashed([a], io), readPrevious(out), whole([a]));
  await build(out, [b]);
  const before = treeOf(out);
  await expect(writePlan(late, out, { io })).rejects.toThrow('another build wrote there meanwhile');
  expect(treeOf(out)).toEqual(before);
});

test('a folder that another build has made this moment is no obstacle', async () => {
  const out = path.join(aFolder(), 'public');
  const planned = plan(hashed([a], io), readPrevious(out), whole([a]));
  mkdirSync(out);
  expect((await writePlan(planned, out, { io })).written).toEqual([a.path]);
  expect(JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')).files).toHaveLength(1);
});

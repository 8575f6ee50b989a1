import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeIo } from '../../src/app/node-io.ts';
import { checkPublicFolder } from '../../src/app/public-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pressdesk-public-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);
const io = nodeIo(process, new URL('../..', import.meta.url));

for (const name of ['room/releases/2026', 'room/public', 'site/for/press', 'linked', 'shown/2026', 'else'])
  mkdirSync(at(name), { recursive: true });
mkdirSync(at('shown/sub'));
for (const name of ['shown', 'site/for/press']) writeFileSync(at(`${name}/NOT-PUBLIC.txt`), '');
writeFileSync(at('else/a.md'), '');
mkdirSync(at('named/NOT-PUBLIC.txt'), { recursive: true });
symlinkSync(at('room'), at('around'));
symlinkSync(at('shown'), at('linked/way'));

const sources = [at('room/releases'), at('else/a.md')];

test.each(['room', 'room/releases', '.', 'around', 'around/releases', 'else'])(
  '%s holds releases and cannot be published',
  (name) => {
    expect(() => checkPublicFolder(io, at(name), sources)).toThrow(/the releases themselves lie in it/);
  },
);

test.each([
  ['shown', 'holds a preview'],
  ['shown/sub', 'lies in a preview'],
  ['shown/not/there', 'lies in a preview'],
  ['site', 'has in it a preview'],
  ['linked', 'has in it a preview'],
])('%s %s and cannot be published', (name, words) => {
  expect(() => checkPublicFolder(io, at(name), sources)).toThrow(words);
});

test.each(['room/public', 'room/releases/2026/public', 'web', 'room/other', 'else/b', 'named'])(
  '%s can',
  (name) => {
    checkPublicFolder(io, at(name), sources);
  },
);

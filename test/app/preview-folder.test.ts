import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeIo } from '../../src/app/node-io.ts';
import { checkPreviewFolder } from '../../src/app/preview-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pressdesk-preview-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);
const io = nodeIo(process, new URL('../..', import.meta.url));

const manifest = '{"version":1,"files":[{"path":"a","sha256":"0","source":"a.md","format":"html"}]}';
for (const name of ['room/public', 'site/news', 'others', 'old']) mkdirSync(at(name), { recursive: true });
writeFileSync(at('site/news/manifest.json'), manifest);
writeFileSync(at('others/manifest.json'), '{"name":"An app"}');
writeFileSync(at('old/manifest.json'), manifest);
writeFileSync(at('old/NOT-PUBLIC.txt'), '');
for (const name of ['empty', 'begun']) mkdirSync(at(name));
writeFileSync(at('begun/.pressdesk-1-a.list.tmp'), '');
symlinkSync(at('room/public'), at('link'));
symlinkSync(at('room'), at('around'));
symlinkSync(at('preview'), at('room/public/way-out'));

const outputs = [at('room/public'), at('web')];

test.each([
  'room/public',
  'room/public/preview',
  'room/PUBLIC/preview',
  'room',
  '.',
  'link',
  'link/not/there',
  'around',
  'web',
  'web/x',
  'site/news',
  'site/news/deep/preview',
  'others',
])('%s cannot hold a preview', (name) => {
  expect(() => checkPreviewFolder(io, at(name), outputs)).toThrow(/cannot hold a preview: /);
});

test.each([
  'preview',
  'room/preview',
  'room/public-preview',
  'webs',
  'empty',
  'begun',
  'others/x',
  'site/preview',
  'old',
])('%s can', (name) => {
  checkPreviewFolder(io, at(name), outputs);
});

test('an output that is a link into the folder counts where it leads', () => {
  symlinkSync(at('elsewhere/deep'), at('out'));
  mkdirSync(at('elsewhere/deep'), { recursive: true });
  expect(() => checkPreviewFolder(io, at('elsewhere'), [at('out')])).toThrow(/lies in it/);
});

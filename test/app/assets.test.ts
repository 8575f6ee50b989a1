import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { namesOfFormats } from '../../src/app/asset-place.ts';
import { findAsset } from '../../src/app/assets.ts';
import { nodeIo } from '../../src/app/node-io.ts';
import { limits } from '../../src/model/limits.ts';
import { formats } from '../../src/render/formats/index.ts';
import { aFolder } from './child.ts';

const io = nodeIo(process, pathToFileURL('/'));
const taken = await namesOfFormats();

function aNewsroom() {
  const outer = aFolder();
  const newsroom = path.join(outer, 'newsroom');
  const releases = path.join(newsroom, 'releases');
  mkdirSync(path.join(releases, 'photos'), { recursive: true });
  writeFileSync(path.join(outer, 'secret.jpg'), 'secret');
  writeFileSync(path.join(newsroom, 'elsewhere.jpg'), 'elsewhere');
  for (const name of ['a.jpg', 'photos/my photo.jpg', '100%.jpg', 'empty.jpg', 'index.html', '.htaccess']) {
    writeFileSync(path.join(releases, name), name === 'empty.jpg' ? '' : 'picture');
  }
  const link = (target: string, name: string) => symlinkSync(target, path.join(releases, name));
  link('../elsewhere.jpg', 'inside.jpg');
  link('../../secret.jpg', 'outside.jpg');
  link('../..', 'up');
  link('loop.jpg', 'loop.jpg');
  writeFileSync(path.join(releases, 'huge.jpg'), '');
  truncateSync(path.join(releases, 'huge.jpg'), limits.assetBytes + 1);
  execFileSync('mkfifo', [path.join(releases, 'pipe.jpg')]);
  return { outer, newsroom, releases };
}

test.runIf(process.platform !== 'win32')('a file is published only where it may be', () => {
  const { outer, newsroom, releases } = aNewsroom();
  const states = Object.fromEntries(
    [
      'a.jpg',
      './a.jpg',
      'photos/my photo.jpg',
      'photos/my%20photo.jpg',
      'a.jpg?width=300#top',
      '100%.jpg',
      'empty.jpg',
      'inside.jpg',
      'nothing.jpg',
      'A%2Ejpg',
      'loop.jpg',
      'photos',
      'pipe.jpg',
      'huge.jpg',
      'outside.jpg',
      'up/secret.jpg',
      '../../secret.jpg',
      path.join(outer, 'secret.jpg'),
      '..%2f..%2fsecret.jpg',
      '../elsewhere.jpg',
      'photos/../a.jpg',
      'a.jpg\0',
      'photos\\a.jpg',
      'C:/a.jpg',
      'nul.jpg',
      'index.html',
      'INDEX.html',
      '.htaccess',
      '',
    ].map((file) => [
      file,
      findAsset(io, { newsroomDir: newsroom, releaseDir: releases, taken }, file).state,
    ]),
  );
  expect(states).toEqual({
    'a.jpg': 'ok',
    './a.jpg': 'ok',
    'photos/my photo.jpg': 'ok',
    'photos/my%20photo.jpg': 'ok',
    'a.jpg?width=300#top': 'ok',
    '100%.jpg': 'ok',
    'empty.jpg': 'ok',
    'inside.jpg': 'ok',
    'nothing.jpg': 'missing',
    'A%2Ejpg': 'missing',
    'loop.jpg': 'missing',
    photos: 'not-a-file',
    'pipe.jpg': 'not-a-file',
    'huge.jpg': 'too-large',
    'outside.jpg': 'outside',
    'up/secret.jpg': 'outside',
    '../../secret.jpg': 'outside',
    [path.join(outer, 'secret.jpg')]: 'outside',
    '..%2f..%2fsecret.jpg': 'outside',
    '../elsewhere.jpg': 'bad-name',
    'photos/../a.jpg': 'bad-name',
    'a.jpg\0': 'bad-name',
    'photos\\a.jpg': 'bad-name',
    'C:/a.jpg': 'bad-name',
    'nul.jpg': 'reserved',
    'index.html': 'taken',
    'INDEX.html': 'taken',
    '.htaccess': 'reserved',
    '': 'bad-name',
  });
});

test.each(formats.map(({ file }) => file))('%s is what a format writes, and no attachment', (file) => {
  const { newsroom, releases } = aNewsroom();
  writeFileSync(path.join(releases, file), 'mine');
  const place = { newsroomDir: newsroom, releaseDir: releases, taken };
  expect(findAsset(io, place, file)).toEqual({ state: 'taken' });
  expect(findAsset(io, place, `./${file.toUpperCase()}`)).toEqual({ state: 'taken' });
  expect(findAsset(io, place, `more/${file}`).state).toBe('missing');
});

test.runIf(process.platform !== 'win32')('tells where it is and where it will be', () => {
  const { newsroom, releases } = aNewsroom();
  expect(
    findAsset(io, { newsroomDir: newsroom, releaseDir: releases, taken }, './photos/my%20photo.jpg'),
  ).toEqual({
    state: 'ok',
    file: io.realPath(path.join(releases, 'photos/my photo.jpg')),
    name: 'photos/my photo.jpg',
    bytes: 7,
  });
  expect(findAsset(io, { newsroomDir: newsroom, releaseDir: releases, taken }, 'inside.jpg')).toEqual({
    state: 'ok',
    file: io.realPath(path.join(newsroom, 'elsewhere.jpg')),
    name: 'inside.jpg',
    bytes: 9,
  });
});

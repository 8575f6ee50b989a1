import { expect, test } from 'vitest';
import { pictureSize } from '../../src/parse/picture-size.ts';
import { aPicture } from '../a-picture.ts';

test.each(['jpeg', 'png', 'webp', 'gif'] as const)('tells the size of a %s', async (format) => {
  expect(pictureSize(await aPicture({ width: 30, height: 20, format }))).toEqual({ width: 30, height: 20 });
});

test.each([
  [1, { width: 30, height: 20 }],
  [3, { width: 30, height: 20 }],
  [6, { width: 20, height: 30 }],
  [8, { width: 20, height: 30 }],
])('turns a photo as the camera was held: %i', async (orientation, size) => {
  expect(pictureSize(await aPicture({ width: 30, height: 20, orientation }))).toEqual(size);
});

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>', { width: 30, height: 20 }],
  ['<svg viewBox="0 0 30 20"></svg>', { width: 30, height: 20 }],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
])('tells the size of %s', (text, size) => {
  expect(pictureSize(Buffer.from(text))).toEqual(size);
});

test('believes the first bytes of a file that claims a size, and unpacks none', async () => {
  const png = await aPicture({ width: 30, height: 20, format: 'png' });
  png.writeUInt32BE(40_000, 16);
  expect(pictureSize(png.subarray(0, 64))).toEqual({ width: 40_000, height: 20 });
});

test('no beginning of a file, and no file of another kind, takes the program down', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'gif'] as const) {
    const whole = await aPicture({
      width: 30,
      height: 20,
      format,
      ...(format === 'jpeg' && { orientation: 6 }),
    });
    for (let length = 0; length < Math.min(whole.length, 700); length++)
      pictureSize(whole.subarray(0, length));
    // Each byte once with all its bits set: lengths that lead astray.
    for (let at = 0; at < Math.min(whole.length, 700); at++) {
      const wrong = Buffer.from(whole);
      wrong[at] = 0xff;
      pictureSize(wrong);
    }
  }
  expect(pictureSize(Buffer.from('%PDF-1.7'))).toBeUndefined();
  expect(pictureSize(Buffer.from('BM'.padEnd(60, '\x01')))).toBeUndefined();
  expect(pictureSize(new Uint8Array())).toBeUndefined();
});

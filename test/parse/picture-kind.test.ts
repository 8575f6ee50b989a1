import sharp from 'sharp';
import { expect, test } from 'vitest';
import { beginsAsPicture } from '../../src/parse/picture-kind.ts';
import { aPicture } from '../a-picture.ts';

const small = { width: 30, height: 20 };

test.each(['jpeg', 'png', 'webp', 'gif'] as const)('browsers show a %s', async (format) => {
  expect(beginsAsPicture(await aPicture({ ...small, format }))).toBe(true);
});

test('browsers show an AVIF', async () => {
  expect(
    beginsAsPicture(
      await sharp(await aPicture(small))
        .avif()
        .toBuffer(),
    ),
  ).toBe(true);
});

test('browsers show what begins as a photo, also where nothing more can be read of it', async () => {
  expect(beginsAsPicture((await aPicture(small)).subarray(0, 16))).toBe(true);
});

test('browsers show no TIFF, no photo of a telephone as it is saved there, and nothing that is no picture', async () => {
  expect(
    beginsAsPicture(
      await sharp(await aPicture(small))
        .tiff()
        .toBuffer(),
    ),
  ).toBe(false);
  expect(beginsAsPicture(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'))).toBe(false);
  expect(beginsAsPicture(Buffer.from('%PDF-1.7'))).toBe(false);
  expect(beginsAsPicture(new Uint8Array())).toBe(false);
});

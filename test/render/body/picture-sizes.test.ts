import { expect, test } from 'vitest';
import type { PublishedAsset } from '../../../src/model/asset.ts';
import { parseBody } from '../../../src/parse/body.ts';
import { htmlBody } from '../../../src/render/body/html.ts';

const quay: PublishedAsset = {
  file: '/newsroom/releases/photos/a quay.jpg',
  name: 'photos/a quay.jpg',
  mediaType: 'image/jpeg',
  bytes: 1,
  size: { width: 1600, height: 900 },
  smaller: [{ name: 'photos/a quay-640.jpg', width: 640, content: new Uint8Array() }],
};

async function image(markdown: string, asset = quay): Promise<string | undefined> {
  const html = await htmlBody(await parseBody(markdown), {
    lang: 'en',
    page: null,
    imageLabel: 'Image',
    footnoteLabel: 'Footnotes',
    footnoteBackLabel: 'Back',
    assets: new Map([['photos/a quay.jpg', asset]]),
  });
  return /<img[^>]*>/.exec(html)?.[0];
}

const choice =
  'srcset="photos/a%20quay-640.jpg 640w, photos/a%20quay.jpg 1600w" sizes="(min-width: 45rem) 40rem, 100vw"';

test.each([
  '![A](photos/a%20quay.jpg)',
  '![A](<./photos/a quay.jpg>)',
  '<img src="photos/a%20quay.jpg" alt="A">',
])('gives %s its size, and smaller ones to choose from', async (markdown) => {
  expect(await image(markdown)).toMatch(/ width="1600" height="900"/);
  expect(await image(markdown)).toContain(choice);
});

test('keeps a width or height that its author set, and its shape', async () => {
  expect(await image('<img src="photos/a%20quay.jpg" alt="" width="320">')).toContain(
    'width="320" height="180"',
  );
  expect(await image('<img src="photos/a%20quay.jpg" alt="" height="90">')).toMatch(
    /height="90".* width="160"/,
  );
  expect(await image('<img src="photos/a%20quay.jpg" alt="" width="1" height="2">')).toContain(
    'width="1" height="2"',
  );
});

test('does not offer a large file where a screen needs none', async () => {
  const large = { name: 'photos/a quay-1280.jpg', width: 1280, content: new Uint8Array() };
  expect(await image('![A](photos/a%20quay.jpg)', { ...quay, smaller: [...quay.smaller, large] })).toContain(
    'srcset="photos/a%20quay-640.jpg 640w, photos/a%20quay-1280.jpg 1280w"',
  );
});

test('leaves alone what is not known', async () => {
  const { size: _, ...unknown } = quay;
  expect(await image('![A](photos/a%20quay.jpg)', { ...unknown, smaller: [] })).not.toMatch(/width|srcset/);
  expect(await image('![A](other.jpg)')).toBe('<img src="other.jpg" alt="A">');
});

import { expect, test } from 'vitest';
import { assetsOf } from '../../src/newsroom/assets.ts';
import { parseBody } from '../../src/parse/body.ts';
import { aRelease } from './a-release.ts';

test('names photos, attachments and pictures of the texts, each once and as written', async () => {
  const text = `
![Signing](photos/signing%20day.jpg) ![Again](photos/signing.jpg) ![Far](https://example.org/far.jpg)

> ![By name][hall]

<figure><img alt="x" src="raw.png"></figure>

![Root](/logo.svg) ![Data](data:image/png;base64,AAAA) ![Protocol](//example.org/a.png)

[hall]: hall.jpg
`;
  const body = await parseBody(text);
  const notes = await parseBody('![Map](map.png)');
  const release = aRelease(
    {
      photos: [
        { file: 'photos/signing.jpg', alt: 'Signing' },
        { file: 'b.jpg', alt: 'B' },
      ],
      attachments: [{ file: 'speech.pdf' }],
      notes: '![Map](map.png)',
    },
    { text, body, notes },
  );
  expect(assetsOf(release)).toEqual([
    'photos/signing.jpg',
    'b.jpg',
    'speech.pdf',
    'photos/signing%20day.jpg',
    'hall.jpg',
    'raw.png',
    'map.png',
  ]);
});

test('names nothing where there is nothing', () => {
  expect(assetsOf(aRelease())).toEqual([]);
});

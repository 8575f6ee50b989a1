import { describe, expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

describe('image-file', () => {
  const fields = `${complete}photos:\n  - file: a.jpg\n    alt: A\n    credit: B\nattachments:\n  - file: b.pdf\n`;
  const body = 'Tea ![c](c.png), ![d](/d.png).\n';

  test('looks at photos, attachments and pictures in the text, each at its place', async () => {
    expect(await said(release(fields, body), { asset: () => 'missing' })).toEqual([
      '8:11 image-file The photo “a.jpg” is not there.',
      '12:11 image-file The attachment “b.pdf” is not there.',
      '15:5 image-file The picture “c.png” is not there.',
    ]);
    expect(await said(release(fields, body))).toEqual([]);
  });

  test('looks at pictures in notes and boilerplate', async () => {
    const text = release(`${fields}notes: See ![e](e.png).\n`);
    expect(await said(text, { asset: (file) => (file === 'e.png' ? 'outside' : 'ok') })).toEqual([
      '13:8 image-file The picture “e.png” lies outside the newsroom.',
    ]);
  });

  test('finds the place of a photo behind one that cannot be read, and of a bare name', async () => {
    const text = release(
      `${complete}photos:\n  - alt: Nothing\n  - file: b.jpg\n    alt: B\nattachments:\n  - {}\n  - c.pdf\n`,
    );
    const found = await said(text, { asset: () => 'missing' });
    expect(found.filter((line) => line.includes('image-file'))).toEqual([
      '9:11 image-file The photo “b.jpg” is not there.',
      '13:5 image-file The attachment “c.pdf” is not there.',
    ]);
  });
});

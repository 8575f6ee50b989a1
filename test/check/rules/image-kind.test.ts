import { describe, expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

describe('image-kind', () => {
  const text = release(
    `${complete}photos:\n  - file: a.heic\n    alt: A\n    credit: B\nattachments:\n  - file: b.tif\n`,
    'Tea ![c](c.png).\n',
  );

  test('looks at what the page shows, not at what it only has to offer', async () => {
    expect(await said(text, { picture: () => ({ hazards: [], unshown: true }) })).toEqual([
      '8:11 image-kind The photo “a.heic” is no picture that browsers show.',
      '15:5 image-kind The picture “c.png” is no picture that browsers show.',
    ]);
  });

  test('says nothing of pictures, and of files that nobody could read', async () => {
    expect(await said(text, { picture: () => ({ hazards: [], size: { width: 1, height: 1 } }) })).toEqual([]);
    expect(await said(text, { picture: () => ({ hazards: [] }) })).toEqual([]);
  });
});

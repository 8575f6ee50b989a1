import { describe, expect, test } from 'vitest';
import { contextWith } from '../a-context.ts';
import { complete, release, said } from '../checking.ts';

describe('image-pixels', () => {
  const text = release(
    `${complete}photos:\n  - file: a.jpg\n    alt: A\n    credit: B\nattachments:\n  - file: b.jpg\n`,
    'Tea ![c](c.png).\n',
  );
  const found = async (width: number, height: number, max?: number) =>
    said(text, {
      picture: () => ({ hazards: [], size: { width, height } }),
      ...(max !== undefined && { config: contextWith({ options: { 'image-pixels': { max } } }).config }),
    });

  test('looks at what the page shows, not at what it only has to offer', async () => {
    expect(await found(40_000, 300)).toEqual([
      '8:11 image-pixels The photo “a.jpg” is 40,000 pixels wide and 300 high.',
      '15:5 image-pixels The picture “c.png” is 40,000 pixels wide and 300 high.',
    ]);
    expect(await found(300, 12_001)).toHaveLength(2);
    expect(await found(12_000, 12_000)).toEqual([]);
  });

  test('lets a newsroom set its own bound', async () => {
    expect(await found(3000, 2000, 2000)).toHaveLength(2);
    expect(await found(20_000, 2000, 20_000)).toEqual([]);
  });

  test('says nothing of a picture whose size cannot be told', async () => {
    expect(await said(text, { picture: () => ({ hazards: [] }) })).toEqual([]);
  });
});

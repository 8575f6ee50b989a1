import { describe, expect, test } from 'vitest';
import type { DrawingHazard } from '../../../src/model/asset.ts';
import { complete, release, said } from '../checking.ts';

describe('image-drawing', () => {
  const text = release(
    `${complete}photos:\n  - file: a.svg\n    alt: A\n    credit: B\nattachments:\n  - file: b.svg\n`,
    'Tea ![c](c.svg).\n',
  );

  test('looks at photos, attachments and pictures in the text', async () => {
    const found = await said(text, { picture: () => ({ hazards: [{ kind: 'script', name: '<script>' }] }) });
    expect(found).toEqual([
      '8:11 image-drawing The drawing “a.svg” has a script in it (“<script>”).',
      '12:11 image-drawing The drawing “b.svg” has a script in it (“<script>”).',
      '15:5 image-drawing The drawing “c.svg” has a script in it (“<script>”).',
    ]);
  });

  test.each<[DrawingHazard, string]>([
    [{ kind: 'handler', name: 'onload' }, 'runs a script when something happens (“onload”)'],
    [{ kind: 'foreign', name: '<foreignObject>' }, 'has a piece of a web page in it (“<foreignObject>”)'],
    [
      { kind: 'external', name: 'https://e.example' },
      'fetches something from elsewhere (“https://e.example”)',
    ],
    [{ kind: 'entities' }, 'declares entities, which can hide anything'],
    [{ kind: 'unreadable' }, 'cannot be read as one'],
  ])('%j is told in words', async (hazard, words) => {
    const picture = (file: string) => ({ hazards: file === 'c.svg' ? [hazard, hazard] : [] });
    expect(await said(text, { picture })).toEqual([`15:5 image-drawing The drawing “c.svg” ${words}.`]);
  });
});

import { describe, expect, test } from 'vitest';
import { findings } from '../one-rule.ts';

const id = 'image-credit';

async function told(fields: string): Promise<string[]> {
  const found = await findings(id, 'Tea.\n', { fields });
  return found.map(({ place, field, reason }) => `${place?.start.line} ${field} ${reason}`);
}

describe(id, () => {
  const photo = (file: string, rest = '') => `  - file: ${file}\n    alt: A pot\n${rest}`;

  test('tells of a photo without a credit, at its file', async () => {
    const fields = `photos:\n${photo('a.jpg', '    credit: Ines\n')}${photo('b.jpg')}`;
    expect(await told(fields)).toEqual([
      '11 photos.1.file The photo “b.jpg” does not say whose picture it is.',
    ]);
    expect(await told(`photos:\n${photo('a.jpg')}`)).toEqual([
      '8 photos.0.file The photo “a.jpg” does not say whose picture it is.',
    ]);
  });

  test('tells once of an office that credits none', async () => {
    expect(await told(`photos:\n${photo('a.jpg')}${photo('b.jpg')}`)).toEqual([
      '7 photos None of the 2 photos says whose picture it is.',
    ]);
  });

  test.each([
    photo('a.jpg', '    credit: Tea Board\n'),
    photo('a.jpg', '    caption: "The pot. Photo: Ines Tarn"\n'),
    photo('a.jpg', '    caption: The pot (© Tea Board)\n'),
    photo('a.jpg', '    caption: The pot, photographed by Ines Tarn\n'),
    photo('a.jpg', '    caption: 茶壺（攝影：陳一）\n'),
  ])('is content with %j', async (photos) => {
    expect(await told(`photos:\n${photos}`)).toEqual([]);
  });

  test('says nothing where there are no photos', async () => {
    expect(await told('')).toEqual([]);
    expect(await findings(id, '![A pot](https://tea.example.org/a.jpg)\n')).toEqual([]);
  });
});

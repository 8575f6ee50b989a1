import { describe, expect, test } from 'vitest';
import { isRelative, picturesOf } from '../../src/language/pictures.ts';
import { parseBody } from '../../src/parse/body.ts';

describe('picturesOf', () => {
  test('finds pictures written in every way, where they stand', async () => {
    const tree = await parseBody(
      [
        'One ![a](one.jpg "title") and ![b][two] and ![c].',
        '',
        '> <figure><img alt="d" src=\'three.png\'></figure>',
        '',
        '[two]: two.jpg',
        '[two]: other.jpg',
        '[c]: c.webp',
      ].join('\n'),
    );
    const found = picturesOf(tree);
    expect(found.map(({ address }) => address)).toEqual(['one.jpg', 'two.jpg', 'c.webp', 'three.png']);
    expect(found[0]?.place?.start).toEqual({ line: 1, column: 5, offset: 4 });
    expect(found[3]?.place?.start.line).toBe(3);
  });

  test('finds none in code, comments or links', async () => {
    expect(picturesOf(await parseBody('`![a](b.jpg)` [a](b.jpg) <!-- ![a](b.jpg) -->'))).toEqual([]);
  });
});

describe('isRelative', () => {
  test.each(['signing.jpg', 'photos/signing.jpg', '../signing.jpg', 'a%20b.jpg', '新聞.jpg'])(
    '%s',
    (address) => {
      expect(isRelative(address)).toBe(true);
    },
  );
  test.each([
    '',
    'https://example.org/a.jpg',
    '//example.org/a.jpg',
    '/a.jpg',
    '#a',
    '?a',
    'data:image/png,x',
  ])('not %s', (address) => {
    expect(isRelative(address)).toBe(false);
  });
});

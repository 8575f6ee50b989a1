import { expect, test } from 'vitest';
import { publicationOf } from '../../src/newsroom/publication.ts';
import { aConfig, aRelease } from './a-release.ts';

test('entries come in order of address, then path, those without an address last', async () => {
  const releases = [
    aRelease({ date: undefined }, { path: 'a.md' }),
    aRelease({ slug: 'b' }, { path: 'z.md' }),
    aRelease({ slug: 'b' }, { path: 'y.md' }),
    aRelease({ slug: 'a' }, { path: 'x.md' }),
    aRelease({ slug: 'a', lang: 'fr' }, { path: 'w.md' }),
    aRelease({ slug: '..' }, { path: '0.md' }),
    aRelease({ slug: 'c' }, { path: 'v.md' }),
  ];
  const publication = publicationOf(releases, aConfig(), new Date('2024-10-01T00:00Z'));
  expect(publication.now).toBe('2024-10-01T00:00:00.000Z');
  expect(publication.entries.map(({ release, address }) => [release.source.path, address])).toEqual([
    ['x.md', '2024/09/05/a/'],
    ['y.md', '2024/09/05/b/'],
    ['z.md', '2024/09/05/b/'],
    ['v.md', '2024/09/05/c/'],
    ['w.md', 'fr/2024/09/05/a/'],
    ['0.md', undefined],
    ['a.md', undefined],
  ]);
});

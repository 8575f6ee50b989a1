import { expect, test } from 'vitest';
import { claimantsOf, claims } from '../../src/newsroom/claims.ts';
import { aConfig, aRelease, day } from './a-release.ts';

test('names every release that wants an address, in order', () => {
  const releases = [
    aRelease({ slug: 'fair' }, { path: 'releases/b.md' }),
    aRelease({ slug: 'fair', status: 'draft' }, { path: 'releases/a.md' }),
    aRelease({ slug: 'fair', date: day(2024, 9, 6) }, { path: 'releases/c.md' }),
  ];
  const claimed = claims(releases, aConfig());
  expect([...claimed]).toEqual([
    ['2024/09/05/fair/', ['releases/a.md', 'releases/b.md']],
    ['2024/09/06/fair/', ['releases/c.md']],
  ]);
  expect(releases.map((release) => claimantsOf(release, aConfig(), claimed))).toEqual([
    ['releases/a.md'],
    ['releases/b.md'],
    [],
  ]);
});

test.each([
  '2024/09/05/fair',
  '/2024/09/05/fair/',
  '/2024/09/05/FAIR/index.html',
  'https://press.example.org/news/2024/09/05/fair/',
  '/2024/09/05/%66air/',
])('a former address claims as well, written as %s', (alias) => {
  const config = aConfig({ site: 'https://press.example.org/news/' });
  const fair = aRelease({ slug: 'fair' }, { path: 'releases/fair.md' });
  const moved = aRelease({ slug: 'moved', aliases: [alias] }, { path: 'releases/moved.md' });
  expect(claimantsOf(fair, config, claims([fair, moved], config))).toEqual(['releases/moved.md']);
  expect(claimantsOf(moved, config, claims([fair, moved], config))).toEqual(['releases/fair.md']);
});

test('a release does not clash with itself', () => {
  const release = aRelease({ slug: 'fair', aliases: ['/2024/09/05/fair/', '/2024/09/05/Fair'] });
  const claimed = claims([release], aConfig());
  expect(claimed.size).toBe(1);
  expect(claimantsOf(release, aConfig(), claimed)).toEqual([]);
});

test('what has no address claims none, and nothing is thrown', () => {
  const releases = [
    aRelease({ date: undefined, aliases: undefined }, { path: 'a.md', unread: true }),
    aRelease(
      { slug: '..', aliases: ['', '/', 'https://elsewhere.example.org/x', '%E0%A4%A'] },
      { path: 'b.md' },
    ),
  ];
  expect([...claims(releases, aConfig()).keys()]).toEqual(['%e0%a4%a/']);
});

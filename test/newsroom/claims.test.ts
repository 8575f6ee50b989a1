import { expect, test } from 'vitest';
import { claimantsOf, claims, mayBePublishedAmong } from '../../src/newsroom/claims.ts';
import { parseRelease } from '../../src/parse/release.ts';
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

test('of every file that wants the address of a release it is told before it is parsed', async () => {
  const config = aConfig();
  const wanting = new Set<string>();
  const [dates, folders] = [
    ['', '2024-09-05-', '2024-09-05_', '2024-09-06-'],
    ['', '2024-09-05/', 'a.b/'],
  ];
  const names = [
    'fair',
    'Fair',
    'Fäir',
    'fair-2',
    'a fair',
    'fair--',
    '2024-09-05',
    'fair.en',
    'fair-zh_Hant',
    'fair.EN',
  ];
  const heads = [
    '',
    'lang: en\n',
    'lang: zh-Hant\n',
    'slug: fair\n',
    '"slug": \'fair\'\n',
    '"sl\\u0075g": "\\x66air"\n',
    'slug: >\n  fair\n',
  ];
  const ours = ['fair', 'fair-2', 'a-fair', '2024-09-05', 'fair-en'].flatMap((slug) =>
    ['en', 'zh-Hant'].map((lang) => aRelease({ slug, lang }, { path: `releases/own-${slug}.md` })),
  );
  const tells = ours.map((one) => mayBePublishedAmong([one], config));
  for (const date of dates)
    for (const folder of folders)
      for (const name of names)
        for (const head of heads) {
          const path = `releases/${folder}${date}${name}.md`;
          const front = `---\ndate: 2024-09-05\n${head}`;
          const release = await parseRelease(Buffer.from(`${front}---\n\nWords.\n`), path, config);
          for (const [at, own] of ours.entries()) {
            if (claimantsOf(own, config, claims([own, release], config)).length === 0) continue;
            wanting.add(path + head);
            expect(tells[at]?.(path, front), path + head).toBe(true);
          }
        }
  expect(wanting.size).toBeGreaterThan(300);
});

test('a file of the same day that wants another address need not be parsed', () => {
  const tells = mayBePublishedAmong([aRelease({ slug: 'fair' })], aConfig());
  const head = '---\ndate: 2024-09-05\n';
  expect(tells('releases/2024-09-05-tea.md', head)).toBe(false);
  expect(tells('releases/2024-09-05-fairs.md', head)).toBe(false);
  expect(tells('releases/2024-09-05-tea.md', `${head}slug: teas\n`)).toBe(false);
  expect(tells('releases/fair.md', head.replace('05', '06'))).toBe(false);
});

import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deskOfReleases, now, release } from './run.ts';

test('an output folder that holds somebody’s files keeps them, also where a release wants their place', () => {
  const theirs = {
    CNAME: 'press.example.org',
    'about/index.html': 'mine',
    '2024/09/05/a/index.html': 'mine',
  };
  const desk = deskOfReleases({
    'releases/2024-09-05-a.md': release(),
    'releases/2024-09-05-b.md': release(),
  });
  for (const [file, text] of Object.entries(theirs)) desk.write(`public/${file}`, text);
  const before = desk.tree('public');
  const refused = desk.run(['build', '--now', now]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain(
    'error: Cannot write 2024/09/05/a/index.html in public: it is not from pressdesk. Nothing was changed.',
  );
  expect(desk.tree('public')).toEqual(before);

  desk.remove('public/2024/09/05/a/index.html');
  expect(desk.run(['build', '--now', now]).code).toBe(0);
  desk.remove('releases/2024-09-05-a.md');
  desk.remove('releases/2024-09-05-b.md');
  desk.run(['build', '--now', now]);
  expect(desk.files('public')).toEqual(['CNAME', 'about/index.html', 'manifest.json']);
});

test('two releases with one address in one language are both named, and neither is published', () => {
  const desk = deskOfReleases({
    'releases/2024-09-05-a.md': release({ more: 'slug: fair\n' }),
    'releases/2024-09-05-b.md': release({ more: 'slug: fair\n' }),
    'releases/2024-09-05-c.md': release({ more: 'slug: fair\nlang: fr\n' }),
  });
  const { code, stderr } = desk.run(['build', '--now', now]);
  expect(code).toBe(1);
  expect(stderr).toContain('refused    releases/2024-09-05-a.md');
  expect(stderr).toContain('refused    releases/2024-09-05-b.md');
  expect(desk.files('public').filter((file) => file.endsWith('index.html'))).toEqual([
    'fr/2024/09/05/fair/index.html',
  ]);
});

test('the output folder may be a link, and a manifest that was cut short heals and is told of', () => {
  const desk = deskOfReleases({
    'releases/2024-09-05-a.md': release(),
    'releases/2024-09-05-b.md': release(),
  });
  mkdirSync(desk.path('elsewhere'));
  symlinkSync('elsewhere', desk.path('public'));
  desk.run(['build', '--now', now]);
  const whole = desk.read('elsewhere/manifest.json');
  desk.write('elsewhere/manifest.json', whole.slice(0, whole.length / 2));
  const { code, stderr } = desk.run(['build', '--now', now]);
  expect(code).toBe(0);
  expect(stderr).toContain('note: manifest.json in the output folder was damaged. It is written anew.');
  expect(desk.read('elsewhere/manifest.json')).toBe(whole);
  desk.write('elsewhere/manifest.json', whole.slice(0, whole.length / 2));
  desk.write('releases/2024-09-05-b.md', release({ more: 'status: draft\n' }));
  desk.run(['build', '--now', now]);
  expect(desk.files('elsewhere').filter((file) => file.includes('/b/'))).toEqual([]);
});

test('a file in the way of one release does not keep another public that is under embargo again', () => {
  const desk = deskOfReleases({
    'releases/2024-09-05-canary.md': release({ title: 'Kestrel', more: 'aliases: [osprey]\n' }),
  });
  desk.run(['build', '--now', now]);
  expect(desk.files('public')).toHaveLength(6);
  desk.write('releases/2024-09-05-canary.md', release({ title: 'Kestrel', more: 'embargo: 2031-01-01\n' }));
  desk.write('releases/2024-09-06-b.md', release());
  desk.write('public/2024/09/05/b/index.html', 'mine');
  const { code, stderr } = desk.run(['build', '--now', now]);
  expect(code).toBe(2);
  expect(stderr).toContain('Nothing was changed, but that 5 files of what is held back were taken away.');
  expect(desk.files('public')).toEqual(['2024/09/05/b/index.html', 'manifest.json']);
  expect(desk.read('public/manifest.json') + stderr).not.toMatch(/canary|kestrel|osprey/i);
  desk.write('releases/2024-09-05-canary.md', release({ title: 'Kestrel', more: 'slug: kestrel\n' }));
  desk.remove('public/2024');
  expect(desk.run(['build', '--now', now]).code).toBe(0);
  expect(desk.read('public/2024/09/05/canary/index.html')).toContain('refresh');
});

test('a file in the way of one release does not keep the original of another that is withdrawn', () => {
  const desk = deskOfReleases({
    'releases/2024-09-05-a.md': release({ body: 'Kestrels nest here, we said.' }),
  });
  desk.run(['build', '--now', now]);
  const more = 'status: withdrawn\nwithdrawal: { reason: The figures were wrong. }\n';
  desk.write('releases/2024-09-05-a.md', release({ body: 'Kestrels nest here, we said.', more }));
  desk.write('releases/2024-09-06-b.md', release());
  desk.write('public/2024/09/05/b/index.html', 'mine');
  const { code, stderr } = desk.run(['build', '--now', now]);
  expect(code).toBe(2);
  expect(stderr).toContain('4 files of what is withdrawn or held back were written over.');
  for (const file of desk.files('public')) expect(desk.read(`public/${file}`)).not.toContain('Kestrels');
  expect(desk.read('public/2024/09/05/a/index.html')).toContain('The figures were wrong.');
  expect(desk.run(['verify']).stdout).not.toContain('changed');
  expect(desk.run(['verify', '--strict']).code).toBe(1);
});

test('a release goes whose new embargo has an offset that no clocks have', () => {
  const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release() });
  desk.run(['build', '--now', now]);
  desk.write('releases/2024-09-05-a.md', release({ more: 'embargo: 2031-01-01T09:00+99:00\n' }));
  desk.run(['build', '--now', '2031-01-01']);
  expect(desk.files('public')).toEqual(['manifest.json']);
});

test('a release that was renamed and held back leaves its address also where it alone is built', () => {
  const more = 'slug: kestrel\n';
  const desk = deskOfReleases({
    'releases/2024-09-05-a.md': release({ more }),
    'releases/2024-09-05-c.md': release(),
  });
  desk.run(['build', '--now', now]);
  desk.remove('releases/2024-09-05-a.md');
  desk.write('releases/2024-09-05-b.md', release({ more: `${more}embargo: 2031-01-01\n` }));
  expect(desk.run(['build', 'releases/2024-09-05-b.md', '--now', now]).code).toBe(0);
  const left = desk.files('public');
  expect(left.filter((file) => file.includes('kestrel'))).toEqual([]);
  expect(left).toContain('2024/09/05/c/index.html');
  expect(desk.read('public/manifest.json')).not.toContain('kestrel');
});

test('a release that was renamed, has another slug and is held back leaves its old address also where it alone is built', () => {
  const desk = deskOfReleases({
    'releases/2024-09-05-kestrel.md': release(),
    'releases/2024-09-05-c.md': release(),
  });
  desk.run(['build', '--now', now]);
  desk.remove('releases/2024-09-05-kestrel.md');
  desk.write('releases/2024-09-05-b.md', release({ more: 'slug: other\nembargo: 2031-01-01\n' }));
  expect(desk.run(['build', 'releases/2024-09-05-b.md', '--now', now]).code).toBe(0);
  expect(desk.files('public').filter((file) => file.includes('kestrel'))).toEqual([]);
  expect(desk.files('public')).toContain('2024/09/05/c/index.html');
});

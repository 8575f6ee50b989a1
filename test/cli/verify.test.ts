import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Desk, deskOfReleases, now, release } from './run.ts';

function built(): Desk {
  const desk = deskOfReleases({
    'releases/2024-09-05-a.md': release(),
    'releases/2024-09-05-b.md': release(),
    'pressdesk.yaml': '',
  });
  desk.run(['build', '--now', now]);
  return desk;
}

test('an output as it was written is so, from wherever it is looked at', () => {
  const desk = built();
  const { code, stdout, stderr } = desk.run(['verify']);
  expect(stdout).toBe('8 files in public are as pressdesk 0.1.0 wrote them.\n');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(desk.run(['verify', '../public'], { within: 'releases' }).code).toBe(0);
});

test('what was changed or lost is named, and is an error', () => {
  const desk = built();
  desk.write('public/2024/09/05/a/index.html', 'changed');
  desk.remove('public/2024/09/05/a/release.txt');
  desk.remove('public/2024/09/05/b/release.txt');
  mkdirSync(desk.path('public/2024/09/05/b/release.txt'));
  desk.remove('public/2024/09/05/b/index.html');
  desk.write('copy.html', release());
  symlinkSync(desk.path('copy.html'), desk.path('public/2024/09/05/b/index.html'));
  const { code, stdout } = desk.run(['verify']);
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    'changed     2024/09/05/a/index.html (releases/2024-09-05-a.md)',
    'changed     2024/09/05/b/index.html (releases/2024-09-05-b.md)',
    'changed     2024/09/05/b/release.txt (releases/2024-09-05-b.md)',
    'lost        2024/09/05/a/release.txt (releases/2024-09-05-a.md)',
  ]);
  expect(code).toBe(1);
});

test('what was added is told, and is an error only where somebody asks for that', () => {
  const desk = built();
  for (const file of ['CNAME', 'up/deep/x.txt', '2024/09/05/a/notes.txt', '.pressdesk-999999999-a.tmp'])
    desk.write(`public/${file}`, '');
  symlinkSync('..', desk.path('public/round'));
  const { code, stdout } = desk.run(['verify', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    manifest: 'whole',
    pressdesk: '0.1.0',
    summary: { same: 8, changed: 0, lost: 0, added: 4, leftovers: 1 },
    added: ['2024/09/05/a/notes.txt', 'CNAME', 'round', 'up/'],
    leftovers: ['.pressdesk-999999999-a.tmp'],
  });
  expect(code).toBe(0);
  expect(desk.run(['verify', '--strict']).code).toBe(1);
});

test.each([
  ['changed', (text: string) => text.replace('2024-09-05-a.md', '2024-09-05-x.md'), 'was changed since'],
  ['cut short', (text: string) => text.slice(0, -40), 'was cut short or damaged'],
])('a manifest that was %s is an error', (_, change, words) => {
  const desk = built();
  desk.write('public/manifest.json', change(desk.read('public/manifest.json')));
  const { code, stdout } = desk.run(['verify']);
  expect(stdout).toContain(words);
  expect(code).toBe(1);
});

test('without a manifest, or without a folder, it cannot run', () => {
  const desk = built();
  rmSync(desk.path('public/manifest.json'));
  expect(desk.run(['verify'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no manifest.json in public'),
  });
  expect(desk.run(['verify', 'nowhere']).code).toBe(2);
  writeFileSync(desk.path('public/manifest.json'), '{"name":"Our app"}');
  expect(desk.run(['verify']).code).toBe(2);
});

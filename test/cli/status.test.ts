import { expect, test } from 'vitest';
import { Desk, deskOfReleases, now, release } from './run.ts';

test('status tells what the next build would change, writes nothing, and the next build does it', () => {
  const desk = deskOfReleases({
    'pressdesk.yaml': 'timezone: Asia/Hong_Kong\n',
    'releases/2024-09-05-same.md': release(),
    'releases/2024-09-05-edited.md': release(),
    'releases/2024-09-05-taken.md': release(),
    'releases/2024-09-05-gone.md': release(),
  });
  desk.run(['build', '--now', now]);
  desk.write('releases/2024-09-05-edited.md', release({ title: 'Library closes' }));
  desk.write('releases/2024-09-05-taken.md', release({ more: 'status: draft\n' }));
  desk.remove('releases/2024-09-05-gone.md');
  desk.write('releases/2024-09-05-fresh.md', release());
  desk.write('releases/2024-09-06-later.md', release({ date: '2031-09-06' }));
  const before = desk.tree('public');

  const { stdout, code } = desk.run(['status', '--now', now]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    [
      '',
      'TO BECOME PUBLIC',
      '6 September 2031, 00:00 (Asia/Hong_Kong) = 2031-09-05T16:00Z  releases/2024-09-06-later.md, by its date: it has no embargo',
      '',
      'THE NEXT BUILD, in public',
      'changed     releases/2024-09-05-edited.md (4 files)',
      'new         releases/2024-09-05-fresh.md (4 files)',
      'going away  releases/2024-09-05-gone.md (4 files)',
      'going away  releases/2024-09-05-taken.md (4 files)',
      '',
    ].join('\n'),
  );
  const { nextBuild, releases } = JSON.parse(desk.run(['status', '--now', now, '--json']).stdout);
  expect(releases[0]).toMatchObject({
    until: '2031-09-05T16:00:00.000Z',
    untilLocal: '2031-09-06T00:00:00+08:00',
    byDate: true,
  });
  expect(desk.tree('public')).toEqual(before);

  const done = JSON.parse(desk.run(['build', '--now', now, '--json']).stdout);
  const foreseen = [...nextBuild.new, ...nextBuild.changed, ...nextBuild.going];
  const files = (of: 'written' | 'removed') => foreseen.flatMap((one) => one[of]).sort();
  expect([files('written'), files('removed')]).toEqual([done.written, done.removed]);
  expect(desk.run(['status', '--now', now]).stdout).toContain('The next build changes nothing in public.');
});

test('status shows how releases stand where a build would not get through, and why', () => {
  const desk = new Desk({
    'releases/2024-09-05-a.md': release(),
    'templates/text/release.hbs': '{{titel}}\n',
  });
  const { stdout, code } = desk.run(['status', '--now', now]);
  expect(stdout).toMatch(/^public +2024-09-05 +2024\/09\/05\/a\//m);
  expect(stdout).toContain('The next build would not get through: templates/text/release.hbs:1:');
  expect(code).toBe(0);
});

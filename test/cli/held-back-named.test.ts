import { describe, expect, test } from 'vitest';
import { Desk, now, release } from './run.ts';

const [kestrel, falcao] = ['releases/2024-09-05-kestrel.md', 'releases/2024-09-05-falcao.md'];
const portuguese = 'lang: pt\nkey: bird\n';
const settings = { 'pressdesk.yaml': 'site: https://press.example.org/\n' };

/** Two language versions of one release, which name each other, and both are out. */
function family(more: Readonly<Record<string, string>> = {}): Desk {
  const desk = new Desk({
    [kestrel]: release({ title: 'Kestrel returns', more: 'key: bird\n' }),
    [falcao]: release({ title: 'O falcão voltou', more: portuguese }),
    ...settings,
    ...more,
  });
  desk.run(['build', '--now', now]);
  expect(desk.read(`public/${page}`)).toMatch(/kestrel/);
  return desk;
}

const page = 'pt/2024/09/05/falcao/index.html';
const putOff = release({ title: 'Kestrel returns', more: 'key: bird\nembargo: 2031-01-01\n' });
const all = (desk: Desk): string => desk.tree('public').flat().join('\n');

describe('what is under embargo again is named by no other language version', { timeout: 120_000 }, () => {
  test('where somebody’s file is in the way of the build', () => {
    const desk = family();
    desk.write(kestrel, putOff);
    desk.write('releases/2024-09-05-owl.md', release());
    desk.write('public/2024/09/05/owl/index.html', 'mine');
    expect(desk.run(['build', '--now', now]).code).toBe(2);
    expect(all(desk)).not.toMatch(/kestrel/i);
    expect(desk.files('public')).toContain(page);
  });

  test('where the build is of one format', () => {
    const desk = family();
    desk.write(kestrel, putOff);
    desk.run(['build', '--only', 'text', '--now', now]);
    expect(all(desk)).not.toMatch(/kestrel/i);
    expect(desk.files('public')).toContain(page);
  });

  test('where that one has errors, which is then taken away until they are mended', () => {
    const desk = family();
    desk.write(kestrel, putOff);
    desk.write(falcao, release({ title: 'O falcão voltou', more: `${portuguese}langg: x\n` }));
    const { stderr } = desk.run(['build', '--now', now]);
    expect(stderr).toContain(`What was published of ${falcao} named a release that is held back now`);
    expect(all(desk)).not.toMatch(/kestrel/i);
    desk.write(falcao, release({ title: 'O falcão voltou', more: portuguese }));
    desk.run(['build', '--now', now]);
    expect(desk.files('public')).toContain(page);
  });

  test('where that one has another key by now, and is not asked for', () => {
    const desk = family();
    desk.write(kestrel, putOff);
    desk.write(falcao, release({ title: 'O falcão voltou', more: 'lang: pt\nkey: falcon\n' }));
    desk.run(['build', kestrel, '--now', now]);
    expect(all(desk)).not.toMatch(/kestrel/i);
    expect(desk.files('public')).toContain(page);
  });
});

test('a broken template keeps nothing public that is held back or withdrawn', { timeout: 120_000 }, () => {
  const desk = family({ 'releases/2024-09-06-owl.md': release({ title: 'Owl', date: '2024-09-06' }) });
  desk.write(kestrel, putOff);
  desk.write(
    'releases/2024-09-06-owl.md',
    release({
      title: 'Owl',
      date: '2024-09-06',
      more: 'status: withdrawn\nwithdrawal:\n  reason: Wrong bird.\n',
    }),
  );
  desk.write('templates/html/page.hbs', '{{nope}}');
  const { code, stderr } = desk.run(['build', '--now', now]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^error: templates\/html\/page\.hbs:1:3: .* but that \d+ files of what is held back/,
  );
  expect(all(desk) + stderr).not.toMatch(/kestrel/i);
  expect(desk.read('public/2024/09/06/owl/index.html')).toContain('Wrong bird.');
  expect(desk.read('public/2024/09/06/owl/index.html')).not.toContain('The library');
  expect(desk.run(['verify']).code).toBe(0);
  // Where nothing is overdue, nothing is touched.
  const before = desk.tree('public');
  expect(desk.run(['build', '--now', now]).stderr).not.toContain('Nothing was changed, but');
  expect(desk.tree('public')).toEqual(before);
});

test('a preview among the releases is not read as releases', { timeout: 120_000 }, () => {
  const draft = 'status: draft\nattachments:\n  - file: whole.md\n    title: All of it\n';
  const desk = new Desk({
    [kestrel]: release({ title: 'Kestrel returns', more: draft }),
    ...settings,
  });
  desk.write('releases/whole.md', release({ title: 'Kestrel in full', more: 'status: draft\n' }));
  desk.run(['build', '--now', now, '--preview', 'releases/early']);
  expect(desk.files('releases/early').join('\n')).toContain('whole.md');
  // As if it had been mended in the preview alone.
  for (const file of desk.files('releases/early').filter((name) => name.endsWith('.md')))
    desk.write(`releases/early/${file}`, release({ title: 'Kestrel in full' }));
  desk.run(['build', '--now', now]);
  expect(desk.has('public') ? all(desk) : '').not.toMatch(/kestrel/i);
});

describe('a build of one release takes away what is left of a file that is gone', {
  timeout: 120_000,
}, () => {
  const owl = 'releases/2024-09-05-owl.md';

  test('with its address, which is told', () => {
    const desk = family({ [owl]: release() });
    desk.remove(kestrel);
    const { stderr } = desk.run(['build', owl, '--now', now]);
    expect(stderr).toContain(`gone       2024/09/05/kestrel/: ${kestrel} no longer is there`);
    expect(desk.files('public').join('\n')).not.toMatch(/kestrel/i);
  });

  test('and leads on from there to the same release in another file', () => {
    const desk = family({ [owl]: release() });
    const text = desk.read(owl);
    desk.remove(owl);
    desk.write('releases/2024-09-05-barn-owl.md', text);
    const { stderr } = desk.run(['build', 'releases/2024-09-05-barn-owl.md', '--now', now]);
    expect(stderr).toContain('moved      2024/09/05/owl/ leads on to 2024/09/05/barn-owl/');
    expect(desk.read('public/2024/09/05/owl/index.html')).toContain('2024/09/05/barn-owl/');
  });
});

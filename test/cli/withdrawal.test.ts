import { describe, expect, test } from 'vitest';
import { type Desk, deskOfReleases, now, release } from './run.ts';

const withdrawn = 'status: withdrawn\nwithdrawal:\n  at: 2024-09-09\n  reason: The tea was cold.\n';
const page = 'public/2024/09/05/a/index.html';
const text = 'public/2024/09/05/a/release.txt';
const mail = 'public/2024/09/05/a/newsletter.html';
const copy = 'public/2024/09/05/a/release.json';
const words = 'opens its doors again';

describe('a release that was public and is withdrawn', () => {
  function published(): Desk {
    const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release({ body: `The library ${words}.\n` }) });
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    for (const file of [page, text, mail, copy]) expect(desk.read(file)).toContain(words);
    return desk;
  }

  test('leaves a notice at its address, in every format', () => {
    const desk = published();
    desk.write('releases/2024-09-05-a.md', release({ body: `The library ${words}.\n`, more: withdrawn }));
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(stderr).toContain('withdrawn  releases/2024-09-05-a.md: a notice stands at its address');
    expect(stderr).toContain(
      'Done. 0 releases in 4 files in public: 4 written, 0 unchanged, 1 release withdrawn.',
    );
    expect(code).toBe(0);
    for (const file of [page, text, mail, copy]) {
      expect(desk.read(file)).not.toContain(words);
      expect(desk.read(file)).toContain('The tea was cold.');
      expect(desk.read(file)).toContain('Monday 9 September 2024');
      expect(desk.read(file)).toContain('WITHDRAWN: ');
    }
    for (const file of [page, mail])
      expect(desk.read(file)).toContain('<meta name="robots" content="noindex">');
  });

  test('has its notice in every format that it was published in, also where only some are built', () => {
    const desk = published();
    desk.write('releases/2024-09-05-a.md', release({ body: `The library ${words}.\n`, more: withdrawn }));
    desk.run(['build', '--now', now, '--only', 'html']);
    for (const file of [page, text, mail, copy]) {
      expect(desk.read(file)).not.toContain(words);
      expect(desk.read(file)).toContain('The tea was cold.');
    }
    const again = desk.run(['build', '--now', now, '--only', 'text']);
    expect(again.stderr).toContain('0 written, 4 unchanged');
  });

  test('keeps its text below the notice where it says so, and not where anything is wrong with it', () => {
    const desk = published();
    const shown = `${withdrawn}  original: shown\n`;
    desk.write('releases/2024-09-05-a.md', release({ body: `The library ${words}.\n`, more: shown }));
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    for (const file of [page, text, mail, copy]) expect(desk.read(file)).toContain(words);
    desk.write(
      'releases/2024-09-05-a.md',
      release({ body: `The library ${words}.\n`, more: `${shown}evnt: x\n` }),
    );
    expect(desk.run(['build', '--now', now]).code).toBe(1);
    for (const file of [page, text, mail, copy]) expect(desk.read(file)).not.toContain(words);
  });

  test('without a reason: a finding, and the notice without the text', () => {
    const desk = published();
    const more = 'status: withdrawn\nwithdrawal:\n  original: shown\n';
    desk.write('releases/2024-09-05-a.md', release({ body: `The library ${words}.\n`, more }));
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(stderr).toContain('error[withdrawal-complete]');
    expect(code).toBe(1);
    for (const file of [page, text, mail, copy]) {
      expect(desk.read(file)).not.toContain(words);
      expect(desk.read(file)).toContain('This release has been withdrawn.');
    }
  });

  test('leaves nothing where it cannot be printed at all, or was never out', () => {
    for (const more of [`${withdrawn}embargo: 2031-01-01\n`, `${withdrawn}\tx`]) {
      const desk = published();
      desk.write('releases/2024-09-05-a.md', release({ body: `The library ${words}.\n`, more }));
      desk.run(['build', '--now', now]);
      expect(desk.files('public')).toEqual(['manifest.json']);
    }
  });

  test('leads to what takes its place, once that is public', () => {
    const desk = published();
    desk.write('releases/2024-09-05-a.md', release({ more: `${withdrawn}  replaced-by: b\n` }));
    desk.write('releases/2024-09-06-b.md', release({ title: 'Library stays shut', more: 'status: draft\n' }));
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    for (const file of [page, text, mail, copy]) expect(desk.read(file)).not.toContain('Library stays shut');
    desk.write('releases/2024-09-06-b.md', release({ title: 'Library stays shut' }));
    expect(desk.run(['build', '--now', now, 'releases/2024-09-05-a.md']).code).toBe(0);
    for (const file of [page, text, mail, copy]) expect(desk.read(file)).toContain('Library stays shut');
    desk.write('releases/2024-09-05-a.md', release({ more: `${withdrawn}  replaced-by: nothing\n` }));
    expect(desk.run(['check']).stdout).toContain('withdrawal-replacement');
  });

  test('no longer names what takes its place where that alone is built and held back, whatever it is called now', () => {
    const desk = published();
    desk.write('releases/2024-09-05-a.md', release({ more: `${withdrawn}  replaced-by: b\n` }));
    const other = (more: string) => release({ title: 'Library stays shut', more });
    const named = () =>
      [page, text, mail, copy].filter((file) => desk.read(file).includes('Library stays shut'));
    for (const more of ['embargo: 2031-01-01\n', 'embargo: 2031-01-01\nslug: other\n', 'status: draft\n']) {
      desk.write('releases/2024-09-06-b.md', other(''));
      desk.run(['build', '--now', now, 'releases/2024-09-06-b.md']);
      expect(named()).toEqual([page, text, mail, copy]);
      desk.write('releases/2024-09-06-b.md', other(more));
      desk.run(['build', '--now', now, 'releases/2024-09-06-b.md']);
      expect(named()).toEqual([]);
    }
  });
});

describe('versions of one release', () => {
  const english = { 'releases/2024-09-05-a.md': release({ more: 'key: a\n' }) };
  const versions = {
    ...english,
    'releases/2024-09-05-a.pt.md': release({ title: 'A biblioteca reabre', more: 'key: a\nlang: pt\n' }),
  };

  test('link to each other, also where one alone is built', () => {
    const desk = deskOfReleases(versions);
    expect(desk.run(['build', '--now', now, 'releases/2024-09-05-a.pt.md']).code).toBe(0);
    expect(desk.read(page)).toContain('href="../../../../pt/2024/09/05/a/" hreflang="pt"');
    expect(desk.read('public/pt/2024/09/05/a/index.html')).toContain(
      'href="../../../../../2024/09/05/a/" hreflang="en"',
    );
    const whole = deskOfReleases(versions);
    whole.run(['build', '--now', now]);
    expect(desk.tree('public')).toEqual(whole.tree('public'));
  });

  test('are left by one that is built alone, held back, and has another key now', () => {
    const desk = deskOfReleases(versions);
    desk.run(['build', '--now', now]);
    desk.write(
      'releases/2024-09-05-a.pt.md',
      release({ title: 'A biblioteca reabre', more: 'key: b\nlang: pt\nstatus: draft\n' }),
    );
    desk.run(['build', '--now', now, 'releases/2024-09-05-a.pt.md']);
    expect(desk.read(page)).not.toContain('hreflang="pt"');
  });

  test('that are not public are not linked to', () => {
    const desk = deskOfReleases({
      ...english,
      'releases/2024-09-05-a.pt.md': release({
        title: 'Reabre',
        more: 'key: a\nlang: pt\nembargo: 2031-01-01\n',
      }),
      'releases/2024-09-05-a.de.md': release({ title: 'Oeffnet', more: 'key: a\nlang: de\nevnt: x\n' }),
    });
    desk.run(['build', '--now', now]);
    expect(desk.read(page)).not.toMatch(/hreflang|Reabre|Oeffnet|Deutsch|Português/);
  });

  test('are printed with their links by render too', () => {
    const desk = deskOfReleases(versions);
    const { stdout } = desk.run(['render', 'releases/2024-09-05-a.md', '--to', 'html', '--now', now]);
    expect(stdout).toContain('>Português</a>');
  });
});

test('a change or withdrawal dated ahead is shown, and build and status say so', () => {
  const ahead = 'changes:\n  - {at: 2031-01-02, kind: correction, note: Not cold.}\n';
  const desk = deskOfReleases({
    'releases/2024-09-05-a.md': release({ more: ahead }),
    'releases/2024-09-06-b.md': release({ more: withdrawn.replace('2024-09-09', '2031-01-03') }),
    'releases/2024-09-07-secret.md': release({ more: `${ahead}embargo: 2030-12-01\n` }),
  });
  for (const command of ['build', 'status']) {
    const { stderr } = desk.run([command, '--now', now]);
    for (const words of ['a.md: the correction dated 2031-01-02', 'b.md: the withdrawal dated 2031-01-03'])
      expect(stderr).toContain(words);
    expect(stderr).not.toContain('secret');
    expect(desk.run([command, '--now', '2031-01-04']).stderr).not.toContain('dated');
  }
  expect(desk.read(page)).toContain('Not cold.');
});

import { describe, expect, test } from 'vitest';
import { Desk, faulty, release } from './run.ts';

const archive = { 'pressdesk.yaml': 'organisation: Council\n', 'releases/old.md': faulty };

describe('a baseline', () => {
  test('silences what was found when it was made, and nothing that came after', () => {
    const desk = new Desk({ ...archive, 'releases/2024-09-05-a.md': release() });
    const made = desk.run(['check', '--update-baseline']);
    expect(made).toMatchObject({ code: 0, stdout: '2 files read. Nothing to correct.\n' });
    expect(made.stderr).toContain('pressdesk-baseline.json knows what was found; it is not told again.');

    const quiet = desk.run(['check']);
    expect(quiet).toMatchObject({ code: 0, stdout: '2 files read. Nothing to correct.\n' });
    expect(quiet.stderr).toContain('1 known finding not shown; --no-baseline shows it.');
    expect(desk.run(['check', '--no-baseline']).code).toBe(1);

    desk.write('releases/new.md', faulty);
    const { code, stdout } = desk.run(['check']);
    expect(code).toBe(1);
    expect(stdout).toContain('releases/new.md:3:7');
    expect(stdout).not.toContain('old.md');
  });

  test('knows a mistake by its words, wherever it moves, and not another one in its place', () => {
    const desk = new Desk(archive);
    desk.run(['check', '--update-baseline']);
    desk.write('releases/old.md', faulty.replace('title:', '# A remark\nsubtitle: B\ntitle:'));
    expect(desk.run(['check']).code).toBe(0);
    desk.write('releases/old.md', faulty.replace(/date: .*/, 'date: 2023-02-31'));
    expect(desk.run(['check']).code).toBe(1);
  });

  test('keeps what it knows of files that were not looked at, and forgets what was mended', () => {
    const desk = new Desk({ ...archive, 'releases/b.md': faulty });
    desk.run(['check', '--update-baseline']);
    desk.write('releases/b.md', release());
    desk.run(['check', 'releases/b.md', '--update-baseline']);
    expect(Object.keys(JSON.parse(desk.read('pressdesk-baseline.json')).known)).toEqual(['releases/old.md']);
    desk.write('releases/b.md', faulty);
    expect(desk.run(['check']).code).toBe(1);
  });

  test('never hides that nothing can be published of a file', () => {
    const desk = new Desk({ ...archive, 'releases/old.md': release().replace(/^title: .*\n/m, '') });
    expect(desk.run(['check', '--update-baseline']).code).toBe(1);
    expect(desk.run(['check']).stdout).toContain('error[field-required]');
  });

  test('lets a release of the archive be built', () => {
    const wrong = release().replace('https://example.org', 'www.example.org');
    const desk = new Desk({ ...archive, 'releases/old.md': wrong });
    expect(desk.run(['build', '--now', '2026-01-01T09:00Z']).code).toBe(1);
    desk.run(['check', '--update-baseline']);
    expect(desk.run(['build', '--now', '2026-01-01T09:00Z']).code).toBe(0);
  });

  test('that is none stops the run', () => {
    const desk = new Desk({ ...archive, 'pressdesk-baseline.json': '{"version": 2}' });
    const { code, stderr } = desk.run(['check']);
    expect(stderr).toMatch(/^error: pressdesk-baseline\.json cannot be read as a baseline\.\nhint: /);
    expect(code).toBe(2);
  });

  test('belongs to a newsroom', () => {
    const desk = new Desk({ 'releases/old.md': faulty });
    const { code, stderr } = desk.run(['check', '--update-baseline']);
    expect(stderr).toContain('pressdesk init');
    expect(code).toBe(2);
    expect(desk.files('.')).toEqual(['releases/old.md']);
  });
});

describe('a baseline of mails', () => {
  const brand = 'templates/partials/newsletter/brand.hbs';
  const withFlex = '<p style="display:flex">Council</p>\n';
  const mails = {
    'pressdesk.yaml': 'organisation: Council\n',
    'releases/a.md': release(),
    'releases/b.md': release({ title: 'Another title', date: '2024-09-06' }),
    [brand]: withFlex,
  };
  const now = ['--now', '2026-01-01T09:00Z'];
  const known = (desk: Desk) => Object.keys(JSON.parse(desk.read('pressdesk-baseline.json')).known);

  test('silences their mistakes in checks, builds and issues, and none that came after', () => {
    const desk = new Desk(mails);
    const made = desk.run(['check', '--mail', '--update-baseline']);
    expect(made.stdout).toBe('2 files read. Nothing to correct.\n');
    expect(known(desk)).toEqual([brand]);
    const quiet = desk.run(['check', '--mail']);
    expect(quiet.stdout).toBe('2 files read. Nothing to correct.\n');
    expect(quiet.stderr).toContain('1 known finding not shown; --no-baseline shows it.');
    expect(desk.run(['check', '--mail', '--no-baseline']).stdout).toContain('mail-support');

    desk.write(brand, `${withFlex}<p style="gap:8px">Council</p>\n`);
    for (const args of [
      ['check', '--mail'],
      ['build', ...now],
      ['newsletter', 'releases/a.md', ...now],
    ]) {
      const { stdout, stderr } = desk.run(args);
      expect(stdout + stderr).toContain('“gap:8px”');
      expect(stdout + stderr).not.toContain('“display:flex”');
    }
  });

  test('stays where mails were not read, or not all of them', () => {
    const desk = new Desk(mails);
    desk.run(['check', '--mail', '--update-baseline']);
    desk.run(['check', '--update-baseline']);
    expect(known(desk)).toEqual([brand]);
    desk.write(brand, '');
    desk.run(['check', 'releases/a.md', '--mail', '--update-baseline']);
    expect(known(desk)).toEqual([brand]);
    desk.run(['check', '--mail', '--update-baseline']);
    expect(known(desk)).toEqual([]);
  });
});

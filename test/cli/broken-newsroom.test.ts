import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Desk, now, release } from './run.ts';

describe('broken settings', () => {
  test.each([
    ['a misspelt key', 'organistion: X\n', 'pressdesk.yaml:1:1', 'organisation'],
    ['a format there is none of', 'formats: [html, newsleter]\n', 'pressdesk.yaml:1:17', 'newsletter'],
    ['a rule there is none of', 'rules:\n  date-reel: off\n', 'pressdesk.yaml:2:3', 'date-real'],
    ['a level there is none of', 'rules:\n  date-real: of\n', 'pressdesk.yaml:2:14', 'off'],
    ['a rule that cannot be switched off', 'rules:\n  field-required: off\n', 'pressdesk.yaml:2:19', 'error'],
    ['a rule that cannot be a warning', 'rules:\n  text-encoding: warning\n', 'pressdesk.yaml:2:18', 'error'],
    ['YAML that cannot be read', 'lang: "en\n', 'pressdesk.yaml:1:7', ''],
  ])('%s is told with its place and what was meant', (_, config, place, meant) => {
    const desk = new Desk({ 'pressdesk.yaml': config, 'releases/2024-09-05-a.md': release() });
    for (const args of [
      ['check'],
      ['build', '--now', now],
      ['status'],
      ['check', 'releases/2024-09-05-a.md'],
    ]) {
      const { code, stdout, stderr } = desk.run(args);
      expect(stderr).toContain(place);
      expect(stderr).toContain(meant);
      expect(stderr).toContain('error: pressdesk.yaml has ');
      expect(stderr).not.toContain('--fix does it');
      expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
      expect(stdout).toBe('');
      expect(code).toBe(2);
    }
    expect(desk.has('public')).toBe(false);
  });

  test('a rule under a misspelt “rules” is no mistake of its own', () => {
    const config = 'site: https://example.org/\nrule: { date-real: off }\n';
    const desk = new Desk({ 'pressdesk.yaml': config, 'releases/2024-09-05-a.md': release() });
    const { stderr } = desk.run(['check']);
    expect(stderr).toContain('Did you mean “rules”?');
    expect(stderr).toContain('1 error');
  });

  test('settings may write “rules” as YAML lets them', () => {
    const config = '"r\\x75les": { date-weekday: info }\n';
    const wrong = release().replace('The library', 'On Monday, 5 September 2024, the library');
    const desk = new Desk({ 'pressdesk.yaml': config, 'releases/2024-09-05-a.md': wrong });
    const { code, stdout } = desk.run(['check', '--format', 'json']);
    expect(stdout).toContain('"ruleId": "date-weekday",\n          "severity": "info"');
    expect(code).toBe(0);
  });

  test('only pressdesk.yaml is read, and what else is there is named', () => {
    const desk = new Desk({
      'pressdesk.yml': 'organistion: X\n',
      'pressdesk.js': 'process.exit(9);\n',
      'releases/2024-09-05-a.md': release(),
    });
    const { code, stdout, stderr } = desk.run(['check']);
    expect(stderr).toContain('note: pressdesk.yml is not read');
    expect(stderr).toContain('note: pressdesk.js is not read');
    expect(stdout).toBe('1 file read. Nothing to correct.\n');
    expect(code).toBe(0);
  });

  test('a folder named pressdesk.yaml cannot be read', () => {
    const desk = new Desk({ 'pressdesk.yaml/x': '', 'releases/2024-09-05-a.md': release() });
    const { code, stderr } = desk.run(['check']);
    expect(stderr).toBe('error: pressdesk.yaml cannot be read: it is not a file.\n');
    expect(code).toBe(2);
  });
});

describe('templates of the newsroom', () => {
  test('take the place of ours', () => {
    const desk = new Desk({
      'templates/text/release.hbs': 'OWN {{title}}\n',
      'releases/2024-09-05-a.md': release({ title: "O'Brien & Sons" }),
    });
    expect(desk.run(['render', 'releases/2024-09-05-a.md']).stdout).toBe("OWN O'Brien & Sons\n");
  });

  test('that are broken are told with name, line, column and the nearest field, before anything is written', () => {
    const desk = new Desk({
      'templates/text/release.hbs': 'Title:\n  {{titel}}\n',
      'releases/2024-09-05-a.md': release(),
    });
    const { code, stderr, stdout } = desk.run(['build', '--now', now]);
    expect(stderr).toContain('templates/text/release.hbs');
    expect(stderr).toMatch(/2:\d|line 2/);
    expect(stderr).toContain('title');
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(desk.has('public')).toBe(false);
    desk.write('releases/2024-09-05-a.md', release({ more: 'status: draft\n' }));
    expect(desk.run(['build', '--now', now])).toMatchObject({ code: 2, stderr });
  });

  test('are not fetched from outside the newsroom', () => {
    const desk = new Desk({ 'secret.hbs': 'SECRET\n', 'room/releases/2024-09-05-a.md': release() });
    desk.write('room/pressdesk.yaml', '');
    mkdirSync(desk.path('room/templates/text'), { recursive: true });
    symlinkSync(desk.path('secret.hbs'), desk.path('room/templates/text/release.hbs'));
    const linked = desk.run(['render', 'releases/2024-09-05-a.md'], { within: 'room' });
    expect(linked).toMatchObject({ code: 2, stdout: '' });
    expect(linked.stderr).toContain('templates/text/release.hbs is a link that leads out of the newsroom.');
  });

  test('and its words replace ours, word by word', () => {
    const desk = new Desk({
      'templates/words/en.yaml': 'lang: en\nlabels:\n  end: Schluss\n',
      'releases/2024-09-05-a.md': release(),
    });
    const own = desk.run(['render', 'releases/2024-09-05-a.md']);
    expect(own.stderr).toBe('');
    expect(own.stdout).toContain('Schluss');
    desk.write('templates/words/en.yaml', 'lang: en\nlabel:\n  end: Schluss\n');
    const broken = desk.run(['render', 'releases/2024-09-05-a.md']);
    expect(broken.stderr).toContain('templates/words/en.yaml:2:1');
    expect(broken.stderr).toContain('labels');
    expect(broken.code).toBe(2);
  });
});

import { describe, expect, test } from 'vitest';
import { Desk, release } from './run.ts';

const now = '2030-01-01T00:00Z';
const embargo = 'embargo: 2030-01-02T01:30Z\n';

function newsroom(more: Readonly<Record<string, string>> = {}): Desk {
  return new Desk({
    'room/pressdesk.yaml': 'timezone: Asia/Hong_Kong\nsite: https://press.example.org/\n',
    'room/releases/2024-09-05-out.md': release({ title: 'This is out' }),
    'room/releases/2024-09-05-fair.md': release({ more: embargo }),
    'room/releases/2024-09-05-zh.md': release({ more: `${embargo}lang: zh-Hant-HK\n` }),
    'room/releases/2024-09-05-draft.md': release({ more: 'status: draft\n' }),
    ...more,
  });
}

describe('build --preview', () => {
  test('writes drafts and what is under embargo, marked in their language, and nothing else', () => {
    const desk = newsroom();
    desk.run(['build', '--now', now], { within: 'room' });
    const published = desk.tree('room/public');
    const { code, stderr } = desk.run(['build', '--now', now, '--preview', '../preview'], { within: 'room' });
    expect(code).toBe(0);
    expect(stderr).toContain('marked     releases/2024-09-05-fair.md: embargoed until 2 January 2030, 09:30');
    expect(stderr).toContain('3 releases not public yet in 13 files in ../preview');
    expect(desk.tree('room/public')).toEqual(published);

    const marks = {
      '2024/09/05/fair': 'EMBARGOED UNTIL Wednesday 2 January 2030, 09:30 (UTC+8)',
      'zh-hant-hk/2024/09/05/zh': '禁止發布，至 2030年1月2日星期三 09:30 (UTC+8) 為止',
      '2024/09/05/draft': 'DRAFT – NOT FOR PUBLICATION',
    };
    const files = ['index.html', 'newsletter.html', 'release.json', 'release.txt'];
    expect(desk.files('preview')).toEqual(
      [
        ...Object.keys(marks).flatMap((address) => files.map((file) => `${address}/${file}`)),
        'NOT-PUBLIC.txt',
        'manifest.json',
      ].sort(),
    );
    for (const [address, mark] of Object.entries(marks)) {
      for (const file of files) {
        const text = desk.read(`preview/${address}/${file}`);
        expect(text).toContain(mark);
        // What is not there yet is not linked.
        expect(text).not.toContain('press.example.org');
        if (file.endsWith('.html')) expect(text).toContain('<meta name="robots" content="noindex">');
      }
    }
    expect(published.map(([, bytes]) => bytes).join('')).not.toContain('noindex');
  });

  test('takes out of the preview what has come out since', () => {
    const desk = newsroom();
    const preview = (at: string) =>
      desk.run(['build', '--now', at, '--preview', '../preview'], { within: 'room' });
    preview(now);
    expect(preview('2030-01-02T01:30Z').stderr).toContain('8 removed');
    expect(desk.files('preview')).toEqual([
      '2024/09/05/draft/index.html',
      '2024/09/05/draft/newsletter.html',
      '2024/09/05/draft/release.json',
      '2024/09/05/draft/release.txt',
      'NOT-PUBLIC.txt',
      'manifest.json',
    ]);
  });

  test('is refused where the public could see it, and nothing is written', () => {
    const desk = newsroom();
    const before = desk.files('.');
    for (const more of [['public/preview'], ['../web/a', '--out', '../web']]) {
      const { code, stdout, stderr } = desk.run(['build', '--now', now, '--preview', ...more], {
        within: 'room',
      });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('cannot hold a preview: it lies in the public output');
      expect(stderr).toContain('Nothing was written.');
    }
    expect(desk.files('.')).toEqual(before);
  });

  test('is not published over', () => {
    const desk = newsroom();
    desk.run(['build', '--now', now, '--preview', '../preview'], { within: 'room' });
    const { code, stderr } = desk.run(['build', '--now', now, '--out', '../preview'], { within: 'room' });
    expect(stderr).toContain('../preview holds a preview, which is not for the public.');
    expect(code).toBe(2);
    // Nor along with what it lies in, whichever of them was written first.
    desk.write('web/robots.txt', '');
    desk.run(['build', '--now', now, '--preview', '../web/preview'], { within: 'room' });
    const around = desk.run(['build', '--now', now, '--out', '../web'], { within: 'room' });
    expect(around.stderr).toContain('../web has in it a preview (../web/preview)');
    expect(around.code).toBe(2);
    expect(desk.has('web/manifest.json')).toBe(false);
  });

  test('is refused where a template of the newsroom’s own has no mark', () => {
    const desk = newsroom({ 'room/templates/text/release.hbs': '{{title}}\n{{body}}\n' });
    const run = () => desk.run(['build', '--now', now, '--preview', '../preview'], { within: 'room' });
    const { code, stderr } = run();
    expect(stderr).toContain('text/release.hbs of the format text does not mark a release');
    expect(stderr).toContain('Put {{wrap mark}} at its top.');
    expect(code).toBe(2);
    expect(desk.has('preview')).toBe(false);
    desk.write('room/templates/text/release.hbs', '{{> text/mark}}\n{{title}}\n{{body}}\n');
    expect(run().code).toBe(0);
  });
});

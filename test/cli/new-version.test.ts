import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bitmap } from '../a-picture.ts';
import { Desk, now } from './run.ts';

const folder = fileURLToPath(new URL('../fixtures/versions/', import.meta.url));
const traditional = readFileSync(`${folder}2026-05-04-tea-fair.zh-hant-hk.md`, 'utf8');
const name = 'releases/2026-05-04-tea-fair.zh-hant-hk.md';
const photo = { 'releases/photos/茶壺.jpg': bitmap('a picture') };
const made = 'releases/2026-05-04-tea-fair.zh-hans-cn.md';

describe('new --from', () => {
  test('drafts Simplified from Traditional: words changed, all else byte by byte as it was', async () => {
    const desk = new Desk({ ...photo, [name]: traditional });
    const { code, stdout, stderr } = desk.run(['new', '--from', name, '--lang', 'zh-hans-cn']);
    expect(stdout).toBe(`${made}\n`);
    expect(stderr).toContain('This is a draft. Read it through, write translated: done, then delete');
    expect(code).toBe(0);
    await expect(desk.read(made)).toMatchFileSnapshot(`${folder}2026-05-04-tea-fair.zh-hans-cn.md`);
  });

  test('its lines end as they did', () => {
    const desk = new Desk({ ...photo, [name]: `\ufeff${traditional.replaceAll('\n', '\r\n')}` });
    expect(desk.run(['new', '--from', name, '--lang', 'zh-Hans-CN']).code).toBe(0);
    const expected = readFileSync(`${folder}2026-05-04-tea-fair.zh-hans-cn.md`, 'utf8');
    expect(desk.read(made)).toBe(`\ufeff${expected.replaceAll('\n', '\r\n')}`);
  });

  test('is never published unread, whatever its status and the levels of rules', () => {
    const desk = new Desk({
      ...photo,
      [name]: traditional,
      'pressdesk.yaml': 'rules:\n  translation-unread: off\n',
    });
    desk.run(['new', '--from', name, '--lang', 'zh-Hans-CN']);
    desk.write(made, desk.read(made).replace('status: draft', 'status: ready'));
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    expect(desk.files('public').filter((file) => file.includes('hans'))).toEqual([]);
    desk.remove('pressdesk.yaml');
    expect(desk.run(['check', made]).stdout).toContain('error[translation-unread]');
    desk.write(made, desk.read(made).replace('translated: derived', 'translated: done'));
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    const pages = desk.files('public').filter((file) => file.endsWith('/index.html'));
    expect(pages).toContain('zh-hans-cn/2026/05/04/tea-fair/index.html');
  });

  test('copies the text for any other language, and marks it', () => {
    const desk = new Desk({ ...photo, [name]: traditional });
    const { code, stderr } = desk.run(['new', '--from', name, '--lang', 'pt']);
    expect(stderr).toContain('Translate it, write translated: done,');
    expect(code).toBe(0);
    const text = desk.read('releases/2026-05-04-tea-fair.pt.md');
    expect(text).toMatch(/^lang: pt\b/m);
    expect(text).toContain('translated: untranslated\n');
    expect(text.split('---\n')[2]).toBe(traditional.split('---\n')[2]);
  });

  test.each([
    ['no key', [name, '--lang', 'pt'], traditional.replace(/^key.*\n/m, ''), 'has no "key"'],
    ['mistakes', [name, '--lang', 'pt'], traditional.replace('date: ', 'dat: '), 'mended first'],
    ['its own language', [name, '--lang', 'zh-Hant-HK'], traditional, 'already'],
    ['no language', [name], traditional, '--from takes everything but --lang'],
    ['a title besides', [name, '--lang', 'pt', 'Feira'], traditional, '--from takes everything but --lang'],
    ['no language there is', [name, '--lang', 'x_y'], traditional, 'is not a language'],
    [
      'a key within braces',
      [name, '--lang', 'pt'],
      traditional.replace(
        /^---\n[\s\S]*?\n---/,
        `---\n{ title: 甲, date: 2026-05-04, lang: zh-Hant-HK, key: tea, organisers: [乙], contact: { url: "https://t.example.org" } }\n---`,
      ),
      'unusual way',
    ],
  ])('refuses a release with %s', (_, args, text, words) => {
    const desk = new Desk({ ...photo, [name]: text });
    const { code, stderr } = desk.run(['new', '--from', ...args]);
    expect(stderr).toContain(words);
    expect(code).toBe(2);
    expect(desk.files('releases')).toHaveLength(2);
  });

  test('overwrites nothing', () => {
    const desk = new Desk({ ...photo, [name]: traditional, [made]: 'mine' });
    expect(desk.run(['new', '--from', name, '--lang', 'zh-Hans-CN']).code).toBe(2);
    expect(desk.read(made)).toBe('mine');
  });
});

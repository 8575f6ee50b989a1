import { describe, expect, test } from 'vitest';
import { json } from '../../src/report/reporters/json.ts';
import { coloured, diagnostic, mixed, placeOf, plain, report } from './a-report.ts';

const read = (text: string): unknown => JSON.parse(text);

describe('json', () => {
  test('has the shape that other programs rely on', () => {
    const text = 'title: a\ndate: 2024-04-31\n';
    const found = [
      diagnostic('date-real', 'There is no 31 April.', {
        place: placeOf(text, '2024-04-31'),
        note: 'April has 30 days.',
        fix: { title: 'write 2024-04-30', edits: [], safe: false },
      }),
      diagnostic('text-encoding', 'Not UTF-8.', { severity: 'warning' }),
      diagnostic('contact-url', 'No “https://”.', {
        severity: 'info',
        fix: { title: 'add it', edits: [], safe: true },
      }),
    ];
    const files = report(
      { path: 'releases/a.md', text, diagnostics: [] },
      { path: 'releases/b.md', text, diagnostics: found },
    );
    expect(read(json.render(files, coloured, { columns: 80 }))).toStrictEqual({
      version: 1,
      summary: { files: 2, errors: 1, warnings: 1, infos: 1 },
      files: [
        { path: 'releases/a.md', diagnostics: [] },
        {
          path: 'releases/b.md',
          diagnostics: [
            {
              ruleId: 'date-real',
              severity: 'error',
              reason: 'There is no 31 April.',
              line: 2,
              column: 7,
              endLine: 2,
              endColumn: 17,
              note: 'April has 30 days.',
              url: 'https://docs.example.org/rules#date-real',
              fixable: false,
              fingerprint: '0123456789ab',
            },
            {
              ruleId: 'text-encoding',
              severity: 'warning',
              reason: 'Not UTF-8.',
              line: 1,
              column: 1,
              endLine: 1,
              endColumn: 1,
              note: null,
              url: 'https://docs.example.org/rules#text-encoding',
              fixable: false,
              fingerprint: '0123456789ab',
            },
            {
              ruleId: 'contact-url',
              severity: 'info',
              reason: 'No “https://”.',
              line: 1,
              column: 1,
              endLine: 1,
              endColumn: 1,
              note: null,
              url: 'https://docs.example.org/rules#contact-url',
              fixable: true,
              fingerprint: '0123456789ab',
            },
          ],
        },
      ],
    });
  });

  test('gives every word back as it was, though no terminal would obey it', () => {
    const path = 'a\u001b[31m\u009b\u202e\u2028\u200b\u{e0001}中.md';
    const text = json.render(report({ path, diagnostics: [] }), plain, { columns: 80 });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(read(text)).toMatchObject({ files: [{ path }] });
    expect(text).toContain('中');
  });

  test('is the same every time, and ends its last line', () => {
    const text = json.render(mixed, plain, { columns: 80 });
    expect(json.render(mixed, plain, { columns: 20 })).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

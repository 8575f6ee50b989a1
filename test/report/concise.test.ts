import { describe, expect, test } from 'vitest';
import { concise } from '../../src/report/reporters/concise.ts';
import { coloured, diagnostic, mixed, placeOf, report } from './a-report.ts';
import { hostile, unprintable } from './hostile.ts';

const render = (files: Parameters<typeof report>) =>
  concise.render(report(...files), coloured, { columns: 20, terminal: true });

describe('concise', () => {
  test('has a finding in a line, as compilers have it', () => {
    const text = 'title: a\ndate: 2024-04-31\n';
    const place = placeOf(text, '2024-04-31');
    const path = 'releases/a b.md';
    const found = [
      diagnostic('date-real', 'There is no 31 April.', { path, place, note: 'April has 30 days.' }),
      diagnostic('word-repeated', '“the” twice.', { path, place, severity: 'warning' }),
      diagnostic('name-latin', 'No Latin.', { path, severity: 'info' }),
    ];
    expect(render([{ path, text, diagnostics: found }])).toBe(
      [
        'releases/a b.md:2:7: error: There is no 31 April. [date-real]',
        'releases/a b.md:2:7: warning: “the” twice. [word-repeated]',
        'releases/a b.md:1:1: info: No Latin. [name-latin]',
        '',
      ].join('\n'),
    );
  });

  test('says nothing where nothing is wrong', () => {
    expect(render([{ path: 'a.md', text: '', diagnostics: [] }])).toBe('');
  });

  test('has as many lines as findings, whatever they say', () => {
    const found = hostile.map((words) => diagnostic('date-real', `“${words}” is no day.`, { path: words }));
    const text = render([{ path: 'a.md', diagnostics: found }]);
    expect(text.split('\n')).toHaveLength(hostile.length + 1);
    expect(text).not.toMatch(unprintable);
    expect(concise.render(mixed, coloured, { columns: 80 }).trimEnd().split('\n')).toHaveLength(6);
  });
});

import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/language/width.ts';
import { pretty } from '../../src/report/reporters/pretty.ts';
import { coloured, diagnostic, mixed, placeOf, plain, report } from './a-report.ts';

describe('pretty', () => {
  test('looks as the fixture shows it', async () => {
    await expect(pretty.render(mixed, plain, { columns: 80 })).toMatchFileSnapshot(
      '../fixtures/report/mixed.txt',
    );
  });

  test('looks as the fixture shows it in colour', async () => {
    await expect(pretty.render(mixed, coloured, { columns: 80 })).toMatchFileSnapshot(
      '../fixtures/report/mixed.ansi',
    );
  });

  test('says the same with and without colour', () => {
    const bare = pretty.render(mixed, coloured, { columns: 80 }).replace(/\u001b\[\d+m/g, '');
    expect(bare).toBe(pretty.render(mixed, plain, { columns: 80 }));
  });

  test('lets no control, bidirectional or zero-width character through', () => {
    const text = pretty.render(mixed, plain, { columns: 80 });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).toContain('releases/\\u{1b}]0;title\\u{7}.md');
    expect(text).toContain('\\u{202e}dogs\\u{202c}');
  });

  test.each([40, 80, 120])('keeps the lines of a file within %i columns', (columns) => {
    const lines = pretty.render(mixed, plain, { columns }).split('\n');
    for (const line of lines.filter((line) => /^ *\d* \|/.test(line))) {
      expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
    }
  });

  test.each([32, 40, 60])('on a terminal of %i columns, no line of words is longer', (columns) => {
    const long = diagnostic(
      'date-real',
      '“二零二四年九月五日星期一” does not agree with the calendar, or so it seems.',
      {
        severity: 'warning',
        place: placeOf('a', 'a'),
        note: 'Either the weekday is wrong or the date: 12 October 2026 is a Monday.',
        fix: { title: 'write 星期四 in place of 星期一 and of 星期三 and of 星期五', edits: [], safe: false },
      },
    );
    const files = report({
      path: 'a.md',
      text: 'a',
      diagnostics: [long, diagnostic('b', 'B.', { fix: { title: 'x', edits: [], safe: true } })],
    });
    for (const style of [plain, coloured]) {
      const text = pretty.render(files, style, { columns, terminal: true });
      const bare = text.replace(/\u001b\[\d+m/g, '');
      for (const line of bare.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
      expect(bare.replaceAll(/\n[ =]*/g, ' ')).toContain('is a Monday. Fix: write');
      expect(bare.replaceAll(/\s/g, '')).toContain('“二零二四年九月五日星期一”doesnotagree');
      expect(bare).toContain('(--fix leaves it to you)');
    }
    // Elsewhere a message is one line, for programs that look for it.
    expect(pretty.render(files, plain, { columns })).toContain(`warning[date-real]: ${long.reason}\n`);
  });

  test('speaks calmly of files in which nothing is wrong', () => {
    const clean = { path: 'releases/a.md', text: '', diagnostics: [] };
    expect(pretty.render(report(clean), plain, { columns: 80 })).toBe('1 file read. Nothing to correct.\n');
    expect(pretty.render(report(clean, clean), plain, { columns: 80 })).toBe(
      '2 files read. Nothing to correct.\n',
    );
    expect(pretty.render(report(), plain, { columns: 80 })).toBe('No file was read.\n');
  });

  test('counts in the plural and names only what there is', () => {
    const text = 'title: a\n';
    const fix = { title: 'x', edits: [], safe: true };
    const files = [
      { path: 'a', text, diagnostics: [diagnostic('a', 'A.', { fix }), diagnostic('b', 'B.', { fix })] },
      { path: 'b', text, diagnostics: [diagnostic('c', 'C.', { severity: 'warning' })] },
    ];
    expect(pretty.render(report(...files), plain, { columns: 80 })).toMatch(
      /\n2 files read: 2 errors, 1 warning\. 2 can be repaired with --fix\.\n$/,
    );
    expect(
      pretty.render(report({ path: 'b', diagnostics: [diagnostic('c', 'C.')] }), plain, { columns: 80 }),
    ).toMatch(/\n1 file read: 1 error\.\n$/);
  });

  test('names the file under which its findings stand once, and the place of each', () => {
    const text = 'title: a\ndate: b\n';
    const diagnostics = ['title', 'date'].map((word) =>
      diagnostic('x', 'X.', { place: placeOf(text, word) }),
    );
    const lines = pretty
      .render(report({ path: 'releases/tea.md', text, diagnostics }), plain, { columns: 80 })
      .split('\n');
    expect(lines.filter((line) => line === 'releases/tea.md')).toHaveLength(1);
    expect(lines).toContain(' --> releases/tea.md:1:1');
    expect(lines).toContain(' --> releases/tea.md:2:1');
  });
});

test('of one rule at most twenty findings in a file are shown, and the rest counted', () => {
  const many = Array.from({ length: 25 }, (_, index) => diagnostic('word-repeated', `Word ${index}.`));
  const said = pretty.render(
    report({ path: 'a.md', diagnostics: [...many, diagnostic('date-real', 'No such day.')] }),
    plain,
    { columns: 80 },
  );
  expect(said.match(/\[word-repeated\]/g)).toHaveLength(20);
  expect(said).toContain('[date-real]: No such day.');
  expect(said).toContain('5 more of word-repeated in this file; --format json has them all.');
  expect(said).toContain('26 errors');
});

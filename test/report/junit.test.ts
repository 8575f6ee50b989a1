import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { junit } from '../../src/report/reporters/junit.ts';
import { diagnostic, mixed, placeOf, plain, report } from './a-report.ts';
import { hostile, unprintable } from './hostile.ts';
import { commandsOverlooked } from './runner.ts';

const xsd = fileURLToPath(new URL('../fixtures/report/junit.xsd', import.meta.url));
const xmllint = spawnSync('xmllint', ['--version']).status === 0;
if (!xmllint) console.warn('JUnit reports are not validated: no xmllint was found. Install libxml2-utils.');

// A machine that decides about a change must not pass for want of a validator.
test.runIf(process.env.CI)('there is an xmllint to validate with', () => {
  expect(xmllint, 'install libxml2-utils').toBe(true);
});

const render = (...files: Parameters<typeof report>) =>
  junit.render(report(...files), plain, { columns: 80 });

/** What the validator says of a report; nothing where it is valid. */
function complaints(xml: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', xsd, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

const text = 'title: a\ndate: 2024-04-31\n';
const place = placeOf(text, '2024-04-31');

describe('junit', () => {
  test('a file is a suite, an error a test that failed, and warnings are no failure', () => {
    const diagnostics = [
      diagnostic('date-real', 'No <31> April.', { path: 'a.md', place, note: 'It has 30 & no more.' }),
      diagnostic('word-repeated', 'Twice.', { path: 'a.md', place, severity: 'warning' }),
    ];
    expect(
      render({ path: 'releases/a.zh.md', text, diagnostics }, { path: 'b.md', text, diagnostics: [] }),
    ).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pressdesk" tests="3" failures="1" errors="0" time="0">
  <testsuite name="releases/a.zh.md" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase name="date-real 2:7" classname="releases/a·zh" time="0">
      <failure type="date-real" message="No &lt;31&gt; April.">a.md:2:7: error: No &lt;31&gt; April. [date-real]
It has 30 &amp; no more.
https://docs.example.org/rules#date-real</failure>
    </testcase>
    <testcase name="warnings" classname="releases/a·zh" time="0">
      <system-out>a.md:2:7: warning: Twice. [word-repeated]</system-out>
    </testcase>
  </testsuite>
  <testsuite name="b.md" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="nothing to correct" classname="b" time="0"/>
  </testsuite>
</testsuites>
`,
    );
  });

  test('a file that could not be read is an error, at its first line', () => {
    const xml = render({ path: 'a.md', diagnostics: [diagnostic('file-readable', 'Gone.')] });
    expect(xml).toContain('tests="1" failures="0" errors="1"');
    expect(xml).toContain('<error type="file-readable" message="Gone.">');
    expect(xml).toContain('name="file-readable 1:1"');
  });

  test('so is what tells of a mistake of ours, and no more of its file', () => {
    const failed = diagnostic('program-failed', 'We failed.', {
      stacks: [{ whole: 'Error: x', kind: 'Error', frames: [] }],
    });
    const xml = render({ path: 'a.md', text, diagnostics: [failed, diagnostic('date-real', 'No day.')] });
    expect(xml).toContain('tests="2" failures="1" errors="1"');
    expect(xml).toContain('<error type="program-failed" message="We failed.">');
    expect(xml).toContain('<failure type="date-real"');
    expect(xml).not.toContain('Error: x');
  });

  test('lets nothing through that XML may not have, or that a runner would obey', () => {
    const found = hostile.map((words) => diagnostic('date-real', words, { path: words, note: words }));
    const xml = render(...hostile.map((path) => ({ path, text, diagnostics: found })));
    expect(xml).not.toMatch(unprintable);
    expect(commandsOverlooked(xml)).toEqual([]);
  });

  describe.skipIf(!xmllint)('is valid', () => {
    test('which another document is not', () => {
      expect(complaints('<testsuites/>')).toContain('required');
      expect(complaints('<testsuites name="a" tests="0"')).not.toBe('');
    });

    test.each([
      ['where nothing was read', () => render()],
      ['with something of everything', () => junit.render(mixed, plain, { columns: 80 })],
      [
        'with warnings alone',
        () =>
          render({ path: 'a', text, diagnostics: [diagnostic('a', 'A.', { severity: 'warning', place })] }),
      ],
      [
        'whatever a release says',
        () =>
          render(
            ...hostile.map((path) => ({
              path,
              text,
              diagnostics: hostile.map((words) => diagnostic('a', words, { path, note: words })),
            })),
          ),
      ],
    ])('%s', (_, xml) => {
      expect(complaints(xml())).toBe('');
    });
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/app/all-rules.ts';
import { toolOf } from '../../src/app/tool.ts';
import { applyFixes } from '../../src/check/fix.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { sarif } from '../../src/report/reporters/sarif.ts';
import { diagnostic, mixed, placeOf, plain, report } from './a-report.ts';
import { hostile } from './hostile.ts';

const { resolve } = createRequire(import.meta.url);
const schemaFile = resolve('@microsoft/jest-sarif').replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');
const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));
const ajv = new Ajv({
  strict: false,
  // One of its patterns is none by the stricter syntax.
  unicodeRegExp: false,
  formats: {
    'date-time': true,
    uri: (text) => URL.canParse(text),
    'uri-reference': (text) => URL.canParse(text, 'file:///') && /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(text),
  },
});
const validate = ajv.compile(schema);

const tool = toolOf('1.2.3');

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
        readonly region: Region;
      };
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly [
    { readonly artifactChanges: readonly [{ readonly replacements: readonly Replacement[] }] },
  ];
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Replacement {
  readonly deletedRegion: Region;
  readonly insertedContent: { readonly text: string };
}

/** The run in a report, which is held against the schema first. */
function runOf(...files: Parameters<typeof report>) {
  const log = JSON.parse(sarif.render(report(...files), plain, { columns: 80, tool }));
  expect(validate(log), ajv.errorsText(validate.errors)).toBe(true);
  const run: {
    readonly results: readonly Result[];
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly [{ readonly executionSuccessful: boolean }];
    readonly columnKind: string;
  } = log.runs[0];
  return run;
}

const text = 'title: a\ndate: 2024-04-31\n';
const file = (diagnostics: readonly Diagnostic[], more: object = {}) => ({
  path: 'a.md',
  fromRoot: 'a.md',
  text,
  diagnostics,
  ...more,
});

describe('sarif', () => {
  test('the schema refuses what is none', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
    const log = JSON.parse(sarif.render(mixed, plain, { columns: 80, tool }));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(validate(log)).toBe(false);
  });

  test('has every rule with what is known of it', () => {
    const { driver } = runOf().tool;
    expect(driver.rules.map(({ id }) => id).sort()).toEqual(allRules.map(({ id }) => id));
    expect(driver.rules.find(({ id }) => id === 'date-real')).toMatchObject({
      name: 'DateReal',
      shortDescription: { text: expect.stringContaining('.') },
      fullDescription: { text: expect.stringContaining('.') },
      help: { text: expect.stringContaining('date-real'), markdown: expect.stringContaining('```markdown') },
      helpUri: expect.stringMatching(/^https:.*#date-real$/),
      defaultConfiguration: { level: 'error', enabled: true },
    });
    expect(driver.rules.find(({ id }) => id === 'abbreviation-undefined')).toMatchObject({
      defaultConfiguration: { enabled: false },
    });
    expect(driver).toMatchObject({ name: 'pressdesk', version: '1.2.3' });
  });

  test('says that it did not go well where pressdesk itself failed', () => {
    const success = (...diagnostics: Diagnostic[]) =>
      runOf(file(diagnostics)).invocations[0]?.executionSuccessful;
    expect(success(diagnostic('date-real', 'No day.'))).toBe(true);
    expect(
      success(
        diagnostic('program-failed', 'We failed.', {
          stacks: [{ whole: 'Error: x', kind: 'Error', frames: [] }],
        }),
      ),
    ).toBe(false);
  });

  test('says what, how grave and where', () => {
    const {
      results,
      columnKind,
      tool: of,
    } = runOf(
      file([
        diagnostic('date-real', 'No such day.', { place: placeOf(text, '2024-04-31'), note: 'Why.' }),
        diagnostic('word-repeated', 'Twice.', { severity: 'warning', place: placeOf(text, 'a\ndate') }),
        diagnostic('file-readable', 'Gone.', { severity: 'info' }),
      ]),
    );
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results.map(({ ruleId, ruleIndex }) => of.driver.rules[ruleIndex]?.id === ruleId)).not.toContain(
      false,
    );
    expect(results.map(({ level, message }) => [level, message.text])).toEqual([
      ['error', 'No such day.\nWhy.'],
      ['warning', 'Twice.'],
      ['note', 'Gone.'],
    ]);
    expect(results.map(({ locations }) => locations[0].physicalLocation.region)).toEqual([
      { startLine: 2, startColumn: 7, endLine: 2, endColumn: 17 },
      { startLine: 1, startColumn: 8, endLine: 2, endColumn: 5 },
      { startLine: 1 },
    ]);
  });

  test.each([
    ['office/a.md', 'office/a.md', 'SRCROOT'],
    ['a b/é%#?.md', 'a%20b/%C3%A9%25%23%3F.md', 'SRCROOT'],
    ['c:x\n.md', 'c%3Ax%0A.md', 'SRCROOT'],
    ['/elsewhere/a.md', 'file:///elsewhere/a.md', undefined],
    ['half \ud800.md', 'half%20%EF%BF%BD.md', 'SRCROOT'],
  ])('names the file %j as an address', (fromRoot, uri, uriBaseId) => {
    const { results } = runOf(file([diagnostic('a', 'A.')], { fromRoot }));
    expect(results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({
      uri,
      ...(uriBaseId && { uriBaseId }),
    });
  });

  test('names standard input, and says where a file could not be read', () => {
    const { results, invocations } = runOf({ path: '<stdin>', diagnostics: [diagnostic('a', 'A.')] });
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('%3Cstdin%3E');
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(runOf(file([])).invocations[0].executionSuccessful).toBe(true);
  });

  test('tells the same mistake made twice apart, and knows it again', () => {
    const twice = [diagnostic('a', 'A.'), diagnostic('a', 'A.')];
    const prints = runOf(file(twice)).results.map(
      ({ partialFingerprints: { primaryLocationLineHash } }) => primaryLocationLineHash,
    );
    expect(prints).toEqual(['0123456789ab:1', '0123456789ab:2']);
  });

  test('a repair changes exactly what --fix changes', () => {
    const before = 'title: 山\r\ndate: 2024\rnext: é\u0301x\n';
    const at = (words: string) => before.indexOf(words);
    const found = diagnostic('a', 'A.', {
      fix: {
        title: 'mend it',
        safe: true,
        edits: [
          { start: at('山'), end: at('山') + 1, text: '川\n' },
          { start: at('2024'), end: at('next'), text: '' },
          { start: at('x'), end: at('x'), text: '"' },
        ],
      },
    });
    const [result] = runOf(file([found], { text: before })).results;
    const replacements = result?.fixes?.[0].artifactChanges[0].replacements ?? [];
    expect(replaced(before, replacements)).toBe(applyFixes(before, [found]).text);
  });

  test.each(hostile.map((words) => [words]))('%j is valid, and said in full', (words) => {
    const found = diagnostic('date-real', words, {
      note: words,
      fix: { title: words || 'x', safe: false, edits: [{ start: 0, end: 1, text: words }] },
    });
    const { results } = runOf(file([found], { fromRoot: words }));
    const said = results[0]?.message.text.replaceAll('\\[', '[').replaceAll(/\{\{(\d)\}\}/g, '{$1}');
    expect(said).toBe(`${words}\n${words}`);
  });

  test('nothing in a message is a link or a gap', () => {
    const [result] = runOf(file([diagnostic('a', '[b](https://evil.example) {0}')])).results;
    expect(result?.message.text).toBe('\\[b](https://evil.example) {{0}}');
  });
});

/** A text with replacements made, by lines and columns. */
function replaced(before: string, replacements: readonly Replacement[]): string {
  const starts = [0, ...[...before.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  return replacements
    .toReversed()
    .reduce(
      (sofar, { deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) =>
        sofar.slice(0, offset(startLine, startColumn)) +
        insertedContent.text +
        sofar.slice(offset(endLine, endColumn)),
      before,
    );
}

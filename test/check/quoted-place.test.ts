import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { root } from '../cli/run.ts';
import { check, complete, release } from './checking.ts';

/** What is underlined for one finding of a rule. */
async function underlined(ruleId: string, fields: string): Promise<string | undefined> {
  const text = release(fields);
  const { place } = (await check(text)).find((one) => one.ruleId === ruleId) ?? {};
  return place && text.slice(place.start.offset, place.end.offset);
}

test.each([
  ['as it is', 'www.example.org', 'www.example.org'],
  ['in marks', '"www.example.org"', 'www.example.org'],
  ['in single marks', "'www.example.org'", 'www.example.org'],
  ['folded', '>-\n    www.example.org\n    is here', 'www.example.org\n    is here'],
  ['over lines', '"www.example.org\n    is here"', 'www.example.org\n    is here'],
  ['with doubled marks', "'it''s here'", "it''s here"],
  ['with escaped marks', '"a \\"b\\" c"', 'a \\"b\\" c'],
])('an address %s is underlined without the marks of YAML', async (_, written, words) => {
  const fields = complete.replace('url: https://www.example.org', `url: ${written}`);
  expect(await underlined('contact-url', fields)).toBe(words);
});

test('a repair still takes the marks with it', async () => {
  const text = release(`status: "redy"\n${complete}`);
  const [found] = await check(text);
  const mark = text.indexOf('"redy"');
  expect(found?.place?.start).toEqual({ line: 2, column: 10, offset: mark + 1 });
  expect(found?.fix?.edits).toEqual([{ start: mark, end: mark + 6, text: 'ready' }]);
});

test('a field is not taken for the word of its value that has its name', async () => {
  expect(await underlined('field-type', complete.replace('2024-04-20', '"the date of today"'))).toBe(
    'the date of today',
  );
});

interface Tally {
  exact: number;
  readonly others: string[];
  readonly lost: string[];
}

test('at least 99.5 % of findings in front matter underline exactly what they quote, and all have a line', async () => {
  const tally: Tally = { exact: 0, others: [], lost: [] };
  const examples = rules.flatMap(({ good, bad }) => [...good, ...bad]);
  for (const text of [...examples, ...releasesIn('test/fixtures'), ...releasesIn('releases')]) {
    await measure(text, tally);
    for (const spoilt of spoils(text, 5)) await measure(spoilt, tally);
  }
  const { PRESSDESK_CORPUS: corpus } = process.env;
  for (const text of corpus ? releasesIn(corpus) : []) {
    await measure(text, tally);
    // What front matter is held against stands at the beginning of a text; all of it has been read just now.
    for (const spoilt of spoils(beginning(text), 60)) await measure(spoilt, tally);
  }
  const { exact, others, lost } = tally;
  const share = exact / (exact + others.length);
  console.info(
    `underlined exactly: ${exact} of ${exact + others.length} findings, ${(100 * share).toFixed(2)} %`,
  );
  expect(lost).toEqual([]);
  expect(exact).toBeGreaterThan(1000);
  expect(share, others.join('\n')).toBeGreaterThanOrEqual(0.995);
}, 600_000);

async function measure(text: string, tally: Tally): Promise<void> {
  const end = text.search(/\n---[ \t]*\r?(?:\n|$)/);
  for (const found of await check(text)) {
    const { place, ruleId, reason } = found;
    const lines = text.split(/\r\n|\n|\r/);
    if (place && (place.start.line < 1 || place.end.line > lines.length))
      tally.lost.push(`${ruleId}: ${reason}`);
    if (!place || place.start.offset > end) continue;
    const words = text.slice(place.start.offset, place.end.offset);
    const quoted = quotedIn(found, lines[place.start.line - 1] ?? '');
    if (quoted.length === 0) continue;
    if (quoted.some((quotation) => isSame(words, quotation))) tally.exact += 1;
    else tally.others.push(`${ruleId}: ${reason} | ${words}`);
  }
}

/** What a finding quotes of the file: neither the name of the field that it is about, nor words of ours for a kind. */
function quotedIn({ reason, actual, field = '' }: Diagnostic, line: string): string[] {
  const names = new Set([
    ...field.split('.'),
    ...[...line.matchAll(/([\w-]+):/g)].map(([, key]) => key ?? ''),
  ]);
  const quotations = [...reason.matchAll(/“([^”]+)”/g)]
    .map(([, words = '']) => words)
    .filter((words) => words === actual || !names.has(words));
  const ours = ['a list', 'a group of fields', 'a time without one'];
  const counted = actual !== undefined && /^\d+ ?$/.test(actual) && !quotations.includes(actual);
  return [...quotations, ...(actual === undefined || ours.includes(actual) || counted ? [] : [actual])];
}

/** Lines may be folded otherwise, quotation marks doubled, and a long quotation cut. */
function isSame(words: string, quotation: string): boolean {
  const even = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll("''", "'").replaceAll('\\"', '"');
  if (quotation.endsWith('…')) return even(words).startsWith(even(quotation.slice(0, -1)));
  return even(words) === even(quotation);
}

function releasesIn(folder: string): string[] {
  const path = join(root, folder);
  const top = folder.startsWith('/') ? folder : path;
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(top, name), 'utf8'));
}

/** The front matter of a release, and its first paragraphs. */
function beginning(text: string): string {
  return text.slice(0, text.indexOf('\n---', 4) + 1500);
}

/** The release with one thing spoilt in its front matter, each `every`th of many. */
function spoils(text: string, every: number): string[] {
  const end = text.indexOf('\n---', 4);
  if (end < 0) return [];
  const [lines, rest] = [text.slice(0, end).split('\n'), text.slice(end)];
  const values = [
    '31 Febrary',
    'www.example.org/a b',
    '2024-02-31',
    'TBC',
    'x',
    'Lorem ipsum dolor',
    'a@b',
    '“”',
  ];
  const all = lines.flatMap((line, at) => {
    const [, indent = '', key = '', value] = /^(\s*(?:- )?)([\w-]+):(.*)$/.exec(line) ?? [];
    if (!key) return [];
    const forms = values.flatMap((bad) => [bad, `"${bad}"`, `'${bad}'`, `>-\n      ${bad}\n      too`]);
    const spoilt = [
      `${indent}${key.slice(0, 1)}x${key.slice(1)}:${value}`,
      `${indent}${key}: [a, b]`,
      ...forms.map((form) => `${indent}${key}: ${form}`),
    ];
    return spoilt.map((one) => lines.toSpliced(at, 1, one).join('\n') + rest);
  });
  return all.filter((_, index) => index % every === 0);
}

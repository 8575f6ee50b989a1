import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/parse/front-matter.ts';
import { plainYaml } from '../../src/parse/plain-yaml.ts';
import { parseYaml } from '../../src/parse/yaml.ts';

const deepest = 20;

/** Whether the quick reader took it; what it gives has to be what the other does, without anything to tell. */
function agrees(text: string, base = 0): boolean {
  const quick = plainYaml(text, base);
  if (quick !== undefined) expect(parseYaml(text, base, deepest)).toEqual({ tree: quick, stumbles: [] });
  return quick !== undefined;
}

describe('both readers agree', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'title',
      'b-c',
      '城市',
      'é',
      '1',
      '2024-09-05',
      '09:30',
      'https://x.org/a?b=c',
      'null',
      '~',
      'true',
    ],
    ...[
      ':',
      ': ',
      ':  ',
      '-',
      '- ',
      '-  ',
      '--- ',
      '...',
      '? ',
      ', ',
      ',',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '""',
      "''",
    ],
    ...[
      '#',
      ' #',
      '&a',
      '*a',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '\\',
      '\\"',
      '  ',
      ' ',
      '\t',
      '\u00a0',
      '\u0085',
      '\u2028',
    ],
    ...[
      '\n',
      '\n',
      '\n',
      '\r\n',
      '\r',
      '\n  ',
      '\n    ',
      '\n- ',
      '\n  - ',
      '\na: ',
      '\nb:\n',
      '\n  c: d',
      '\n\n',
      '>-\n',
      '\n# a\n',
    ],
  );

  test('about whatever the pieces of YAML make', () => {
    const texts = fc.array(pieces, { maxLength: 24 }).map((made) => made.join(''));
    fc.assert(
      fc.property(texts, fc.nat(9), (text, base) => void agrees(text, base)),
      { numRuns: 20_000 },
    );
  });

  test('about fields, groups and lists in any order and indentation', () => {
    const value = fc.constantFrom(
      ...[
        'a b',
        '"a: b"',
        "'c'",
        '[a, "b", c d]',
        '[ a ]',
        'x:y',
        '',
        '  z  ',
        '2024',
        '-1',
        '[]',
        '[a,]',
        'null',
        "''",
        '>-',
        '>-',
        '# b',
        'c # d',
        '城市',
      ],
    );
    const key = fc.constantFrom('title', 'lang', 'url');
    const indent = fc.constantFrom('', '', '  ', '    ', '- ', '  - ', '- - ', '      ');
    const line = fc.oneof(
      fc.tuple(indent, fc.constantFrom('# a', 'some words', '城', '#b', '')).map((parts) => parts.join('')),
      fc.tuple(indent, key, fc.constant(': '), value).map((parts) => parts.join('')),
      fc.tuple(indent, key, fc.constant(':')).map((parts) => parts.join('')),
      fc.tuple(indent, value).map((parts) => parts.join('')),
    );
    const texts = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
    let taken = 0;
    const check = (text: string): void => {
      if (agrees(text)) taken += 1;
    };
    // How many of them both take is counted, so they are the same each time.
    fc.assert(fc.property(texts, check), { numRuns: 20_000, seed: 20240905 });
    expect(taken).toBeGreaterThan(200);
  });

  test('about every release at hand, and the quick one takes most of them', () => {
    const { PRESSDESK_CORPUS: corpus } = process.env;
    const own = ['releases', 'test/fixtures', 'bench/copydesk/releases'].map((folder) =>
      fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
    );
    const files = [...own, ...(corpus ? [corpus] : [])].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => path.join(folder, name)),
    );
    const blocks = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const read = splitFrontMatter(text);
      return 'split' in read
        ? [{ text: text.slice(read.split.block.start, read.split.block.end), ...read }]
        : [];
    });
    expect(blocks.length).toBeGreaterThan(20);
    const quick = blocks.filter(({ text, split }) => agrees(text, split.block.start));
    expect(quick.length / blocks.length).toBeGreaterThan(0.4);
  });
});

test('a front matter as it is usually written is read by the quick one', () => {
  const text = [
    'title: "Harbour: open again"',
    'date: 2024-09-05T10:00+01:00',
    'organisers:',
    '- name: Harbour Office',
    '  url: https://harbour.example.org/?a=b&c',
    '  role: host',
    '- Town Council',
    'topics: [Harbours, "Sea, air"]',
    'contact:',
    '  url: https://example.org',
    "  phone: '+44 20 7946 0000'",
    '',
  ].join('\n');
  expect(agrees(text, 4)).toBe(true);
  expect(agrees(text.replaceAll('\n', '\r\n'), 5)).toBe(true);
});

test('so are texts in the lines below their name, and comments', () => {
  const text = [
    '# Settings',
    'summary: >-',
    '  The harbour is open again',
    '  # for all ships: 港口',
    '  開放',
    '#lang: en',
    'organisers:',
    '  - name: >-',
    '      Office of',
    '      the Harbour',
    '  - >-',
    '    Town Council',
    '# the end',
    '',
  ].join('\n');
  expect(agrees(text, 4)).toBe(true);
  expect(agrees(text.replaceAll('\n', '\r\n'), 5)).toBe(true);
});

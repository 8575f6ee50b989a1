// Texts that were made to hold a parser up, as bodies of releases. Each is to be built or reported like any other.
const mebibyte = 2 ** 20;
const filled = (piece, bytes = mebibyte - 1000) => piece.repeat(Math.floor(bytes / piece.length));

export const hostileBodies = {
  'emphasis never closed': filled('*a ', 60_000),
  'emphasis never closed, a mebibyte': filled('*a '),
  'emphasis of both kinds': filled('*a_b**', 60_000),
  'nested quotes': `${'>'.repeat(2000)} deep`,
  'nested quotes, line by line': Array.from({ length: 900 }, (_, at) => `${'> '.repeat(at)}a`).join('\n'),
  'nested lists': `${'- '.repeat(mebibyte / 2 - 1000)}a`,
  'lists within lists, line by line': Array.from(
    { length: 1000 },
    (_, at) => `${' '.repeat(2 * at)}- a`,
  ).join('\n'),
  'opening brackets': filled('['),
  'brackets of links never closed': filled('[a]('),
  'pictures within pictures': filled('![', 60_000),
  'references to nowhere': filled('[a][b] '),
  'definitions of links': Array.from({ length: 30_000 }, (_, at) => `[a${at}]: https://e.example/${at}`).join(
    '\n',
  ),
  footnotes: Array.from({ length: 20_000 }, (_, at) => `[^${at}]: a[^${at + 1}]`).join('\n\n'),
  'opening angle brackets': filled('<'),
  'tags never closed': filled('<a '),
  'tags within tags': filled('<b>'),
  'comments never closed': filled('<!-- '),
  ampersands: filled('&'),
  'character references': filled('&amp;'),
  'backticks of rising length': Array.from({ length: 1300 }, (_, at) => `${'`'.repeat(at + 1)} `).join(''),
  backticks: filled('` '),
  fences: filled('```\n'),
  backslashes: filled('\\'),
  tildes: filled('~~a '),
  'rows of a table': `| a | b |\n| - | - |\n${filled('| a | b |\n')}`,
  'columns of a table': `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n|${'b|'.repeat(20_000)}`,
  'one line of a million characters': filled('a'),
  'one line of a million blanks': `a${filled(' ')}b`,
  'one line of words': filled('word '),
  'one line of Chinese': filled('港', 300_000),
  'emphasis in Chinese': filled('**署。**今', 20_000),
  'blank lines': filled('\n'),
  tabs: filled('\t-\n'),
  headings: filled('# a\n'),
  'underlines of headings': filled('a\n=\n'),
  numbers: filled('1,234.5 '),
  'quotation marks': filled('“a '),
  parentheses: filled('('),
  'bare addresses': filled('https://a.example/'),
  'mail addresses': filled('a@b.example,'),
  dates: filled('Monday, 5 September 2024 '),
  abbreviations: filled('Town Council (TC) '),
  'joiners of characters': filled('a\u0301\u200d', 300_000),
};

/** Lines of front matter that were made to do the same. */
export const hostileFields = {
  'brackets within brackets': `notes: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'braces within braces': `notes: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`,
  'brackets never closed': `notes: ${'['.repeat(60_000)}`,
  'fields within fields': Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a${at}:`).join('\n'),
  'aliases of aliases': [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`),
  ].join('\n'),
  'many fields': Array.from({ length: 4000 }, (_, at) => `field${at}: a`).join('\n'),
  'many organisers': `supporters:\n${'  - a\n'.repeat(9000)}`,
  'quotes never closed': `notes: "${'a "'.repeat(20_000)}`,
  'text in folded lines': `notes: >\n${'  a\n\n'.repeat(10_000)}`,
};

/** A release of such a body or such fields. */
export function hostileRelease({ body = 'The ferry sails again on Monday.', fields = '' }) {
  return `---
title: Ferry sails again
date: 2024-09-05
organisers: [Island Ferries]
contact:
  url: https://ferries.example.org
${fields}
---

${body}
`;
}

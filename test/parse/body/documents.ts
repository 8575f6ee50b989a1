import fc from 'fast-check';

const word = fc.constantFrom(
  ...[
    'tea',
    'a.b',
    '1,000',
    'é',
    '“quoted”',
    '—',
    '&',
    '&amp;',
    '&copy;',
    '<',
    '😀',
    'x_y_z',
    '2 * 3',
    '~5',
    '\\*',
    '\\_',
    '`code`',
    '`` a`b ``',
    '{{title}}',
    '!',
    '[',
    ']',
    '$5',
    'a|b',
  ],
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<!-- c -->',
    '<https://a.example/b_c>',
    '[^n]',
    '[ref]',
    '[text][ref]',
    '![alt *x*](p.png "t")',
    '[link](/a "b")',
    '[a `]` b](<c d>)',
  ],
);
const address = fc.constantFrom('www.tea.example', 'https://a.example/b?c=d', 'a.b@tea.example');
const marks = fc.constantFrom('*', '**', '_', '__', '~', '~~', '***');

const marked = fc
  .tuple(marks, fc.array(word, { minLength: 1, maxLength: 3 }))
  .map(([mark, words]) => `${mark}${words.join(' ')}${mark}`);
// Strike-through that overlaps emphasis is read differently, and means nothing.
const loose = fc
  .tuple(fc.constantFrom('*', '**', '_', '***'), word, fc.boolean())
  .map(([mark, text, before]) => (before ? mark + text : text + mark));
const line = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, address, marked, loose), { minLength: 1, maxLength: 6 })
  // A letter first, so that the words do not begin a block.
  .map((words) => `T ${words.join(' ')} t`);
const paragraph = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom('\n', '  \n', '\\\n', '\n   ').map((end) => lines.join(end)));

const cell = fc
  .oneof(line, fc.constantFrom('', '1', '`a\\|b`'))
  .map((text) => text.replace(/(?<!\\)\|/g, '/'));
const table = fc
  .tuple(
    fc.constantFrom('|---|:-:|', '| :-- | --: |', '-|-'),
    fc.array(fc.tuple(cell, cell), { maxLength: 3 }),
  )
  .map(([rule, rows]) => ['| a | b |', rule, ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'));

const leaf = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  line.map((text) => `${text}\n---`),
  fc.constantFrom('***', '- - -', '```js a\n*b*\n\n  c\n```', '~~~\n<b>\n~~~'),
  fc.constantFrom('<div>\n*a*\n</div>', '<p>a</p>', '<custom-a>\nb'),
  table,
);
const outermost = fc.constantFrom(
  '[ref]: https://ref.example "T"',
  '[n]: <c d>',
  '[^n]: Note *one*.',
  '[^n]: a\n\n    b\n\n    - c',
  '<!-- a\n\nb -->',
  '<script>\n*a*\n\n</script>',
);

function within(first: string, rest: string, text: string): string {
  return text
    .split('\n')
    .map((one, index) => ((index === 0 ? first : rest) + one).trimEnd())
    .join('\n');
}

const blocks: fc.Arbitrary<string> = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: leaf },
    tie('blocks').map((text) => within('> ', '> ', text)),
    fc
      .tuple(
        fc.constantFrom('- ', '* ', '+ ', '1. ', '7) '),
        fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
      )
      .map(([sign, items, tight]) =>
        items.map((item) => within(sign, ' '.repeat(sign.length), item)).join(tight ? '\n' : '\n\n'),
      ),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((text, index) => `- [${index % 2 ? 'x' : ' '}] ${text}`).join('\n')),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n')),
})).blocks;

/** Bodies as people write them, with marks that do not always match. */
export const documents = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: blocks }, outermost), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([all, end]) => `${all.join('\n\n')}\n`.replaceAll('\n', end));

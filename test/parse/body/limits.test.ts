import { expect, test } from 'vitest';
import { bodyLimitFault } from '../../../src/parse/body/limits.ts';

test.each([
  ['quotes in quotes', `${'> '.repeat(101)}deep`, 'nesting'],
  [
    'lists in lists',
    Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n'),
    'nesting',
  ],
  ['brackets in brackets', `${'['.repeat(150)}x${']'.repeat(150)}`, 'nesting'],
  ['marks of emphasis by the thousand', '*a_ '.repeat(20_000), 'pieces'],
])('%s are found before they are parsed', (_, text, limit) => {
  expect(bodyLimitFault(text)).toMatchObject({ kind: 'limit', limit });
});

test.each([
  ['a hundred quotes', `${'> '.repeat(100)}deep`],
  ['a hundred brackets', `${'['.repeat(100)}x${']'.repeat(100)}`],
  ['a wide table', `| ${'a | '.repeat(500)}\n|${'---|'.repeat(500)}`],
  ['long rules and lines of a form', `${'*'.repeat(500)}\n\n${'_'.repeat(500)}\n\n${'- '.repeat(60)}`],
  ['many paragraphs with emphasis', '**Bold** and *more*.\n\n'.repeat(5_000)],
])('%s pass', (_, text) => {
  expect(bodyLimitFault(text)).toBeUndefined();
});

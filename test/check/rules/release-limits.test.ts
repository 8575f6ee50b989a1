import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/model/limits.ts';
import { check, complete, release } from '../checking.ts';

describe('what is nested too deep', () => {
  const quoted = (levels: number) => release(complete, `${'>'.repeat(levels)} Deep.\n`);

  test('is told without a number that nobody has counted', async () => {
    const found = await check(quoted(150));
    expect(found).toMatchObject([
      {
        ruleId: 'release-limits',
        reason: 'Quotes, lists, brackets or other marks stand more than 100 levels deep here.',
        expected: ['at most 100'],
        place: { start: { line: 9, column: 1 } },
      },
    ]);
    expect(found[0]).not.toHaveProperty('actual');
  });

  test('begins beyond a hundred', async () => {
    expect(await check(quoted(limits.nesting))).toEqual([]);
    expect(await check(quoted(limits.nesting + 1))).toHaveLength(1);
  });
});

test('a text of too many parts is told of where it begins, not over its whole length', async () => {
  const [found, ...others] = await check(release(complete, '- a\n'.repeat(limits.pieces / 2)));
  expect(others).toEqual([]);
  expect(found?.reason).toMatch(/^The text has \d+ paragraphs, .* more than the 25000 it may have\.$/);
  expect(found?.place?.end).toEqual(found?.place?.start);
});

test.each([
  ['too many blank lines', `${complete}${'\n'.repeat(101)}`, 'There are 101 blank lines in a row'],
  [
    'fields within fields',
    `${complete}deep: ${'['.repeat(20)}${']'.repeat(20)}\n`,
    'stand 21 levels deep here',
  ],
  [
    'a text between the fences',
    `${complete}notes: ${'a'.repeat(64 * 1024)}\n`,
    'more than the 64 KB it may have',
  ],
])('front matter: %s', async (_, fields, words) => {
  const found = await check(release(fields));
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['release-limits']);
  expect(found[0]?.reason).toContain(words);
});

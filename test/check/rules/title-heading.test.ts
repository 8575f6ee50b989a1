import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, contact } from '../checking.ts';

async function read(title: string, body: string) {
  const text = `---\ntitle: "${title}"\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}---\n\n${body}`;
  const found = (await check(text)).filter(({ ruleId }) => ruleId === 'title-heading');
  return { text, found, fixed: applyFixes(text, found).text.split('---\n\n')[1] };
}

describe('title-heading', () => {
  test('finds a number that differs, and names both', async () => {
    const { found } = await read(
      '4 cups and 12 pots for the guests',
      '# 74 cups and 12 pots for the guests\n\n74 cups.\n',
    );
    expect(found).toMatchObject([
      {
        reason: 'The title says “4”, the heading in line 9 “74”.',
        severity: 'warning',
        field: 'title',
        place: { start: { line: 2, column: 9 }, end: { column: 10 } },
        expected: ['74', '4'],
        fix: { safe: false },
      },
    ]);
  });

  test.each([
    ['Four cups for the tea guests', '**Five cups for the tea guests**', '“Four”', '“Five”'],
    [
      'Tea Board hosts the 15th annual tea day',
      '## TEA BOARD HOSTS THE 16TH ANNUAL TEA DAY',
      '“15th”',
      '“16TH”',
    ],
    [
      'Tea Board protects the enviroment of the coast',
      '# Tea Board protects the environment of the coast',
      '“enviroment”',
      '“environment”',
    ],
    ['茶葉局招待一百名客人喝茶並頒發獎項給四名學生', '# 茶葉局招待一百名客人喝茶並頒發獎項給4名學生', '', ''],
  ])('compares %s', async (title, heading, here, there) => {
    const { found } = await read(title, `${heading}\n\nTea.\n`);
    expect(found.map(({ reason }) => reason)).toEqual(
      here ? [`The title says ${here}, the heading in line 9 ${there}.`] : [],
    );
  });

  test.each([
    [
      '12 000 cups for the tea guests',
      '# 12,000 cups for the tea guests',
      'This heading only repeats the title.',
    ],
    [
      '12 000 cups for the tea guests',
      '# 12,500 cups for the tea guests',
      'The title says “12 000”, the heading in line 9 “12,500”.',
    ],
  ])('reads digits grouped by blanks: %s, %s', async (title, heading, reason) => {
    expect((await read(title, `${heading}\n\nTea.\n`)).found.map((one) => one.reason)).toEqual([reason]);
  });

  test('hints at a heading that only repeats the title, and takes it out', async () => {
    const { found, fixed } = await read('Tea for all', '# **Tea** for all  \n\n## More\n\nTea.\n');
    expect(found).toMatchObject([{ reason: 'This heading only repeats the title.', severity: 'info' }]);
    expect(fixed).toBe('## More\n\nTea.\n');
  });

  test('leaves a repetition with other signs to people', async () => {
    const { found, fixed } = await read('Tea - for all', 'TEA: FOR ALL\n===\n\nTea.\n');
    expect(found).toHaveLength(1);
    expect(fixed).toBe('TEA: FOR ALL\n===\n\nTea.\n');
  });

  test.each([
    ['Tea for all', '# Tea for all guests\n\nTea.\n'],
    ['4 cups for the tea guests', '# More pots for the day\n\nTea.\n'],
    ['4 cups for the tea guests', 'Tea.\n\n# 74 cups for the tea guests\n'],
    ['Press release on tea for the guests', '# Press release for tea for the guests\n\nTea.\n'],
    ['1,000 cups and four pots for all', '# 1000 cups and 4 pots for guests and all\n\nTea.\n'],
    ['Tea 15', '# Tea 16\n\nTea.\n'],
    ['Phase 3 200 cups for the guests', '# Phase 3: 200 pots for the guests\n\nTea.\n'],
  ])('is quiet on %j above %j', async (title, body) => {
    expect((await read(title, body)).found).toEqual([]);
  });

  test('says nothing where the heading is the title', async () => {
    const text = `---\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}---\n\n# Tea\n\nTea.\n`;
    expect((await check(text)).map(({ ruleId }) => ruleId)).toEqual([]);
  });
});

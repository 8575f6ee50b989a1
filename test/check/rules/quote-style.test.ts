import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, release } from '../checking.ts';

const head = `${complete}lang: en\n`;

async function found(body: string) {
  const text = release(head, body);
  const all = (await check(text)).filter(({ ruleId }) => ruleId === 'quote-style');
  return { all, fixed: applyFixes(text, all).text.slice(release(head, '').length) };
}

describe('tells once of the quotations set otherwise than most, and sets them alike', () => {
  test.each<[body: string, reason: string, fixed: string]>([
    [
      '“Tea,” “cup” and "pot".\n\nA "plate".\n',
      'Here 2 of 4 quotations have straight marks, the first is “pot”; the others have typographic ones.',
      '“Tea,” “cup” and “pot”.\n\nA “plate”.\n',
    ],
    [
      'Our „Tee“ and our "Kuchen".\n',
      'Here 1 of 2 quotations has straight marks, which is “Kuchen”; the others have typographic ones.',
      'Our „Tee“ and our „Kuchen“.\n',
    ],
    [
      'He said: “Tea" and “cup”.\n',
      'The quotation “Tea” has a straight mark at one end and a typographic one at the other.',
      'He said: “Tea” and “cup”.\n',
    ],
    [
      'A “cup” and a “pot”. He said: "One.\n\n"Two."\n',
      'Here 1 of 3 quotations has straight marks, which is “Two.”; the others have typographic ones.',
      'A “cup” and a “pot”. He said: “One.\n\n“Two.”\n',
    ],
  ])('%j', async (body, reason, fixed) => {
    const result = await found(body);
    expect(result.all.map((one) => one.reason)).toEqual([reason]);
    expect(result.fixed).toBe(fixed);
    expect((await found(fixed)).all).toEqual([]);
  });
});

test.each([
  ['A “cup” and a "pot".\n', 'Set all quotations of a release in one kind of marks.'],
  ['He said: “Tea" is here.\n', 'Set all quotations of a release in one kind of marks.'],
  [
    'A “cup”, a “can” and a "pot".\n',
    'Set all quotations of a release in one kind of marks; most of this one have typographic ones.',
  ],
])('says which kind most have only where most have it: %j', async (body, note) => {
  expect((await found(body)).all.map((one) => one.note)).toEqual([note]);
});

test('offers straight marks for typographic ones, but leaves the choice', async () => {
  const { all, fixed } = await found('"Tee," "Kanne" und „Kuchen“.\n');
  expect(fixed).toBe('"Tee," "Kanne" und „Kuchen“.\n');
  expect(all).toMatchObject([{ fix: { title: 'write straight quotation marks', safe: false } }]);
});

test.each([
  'The “cup, he said "at last",” was full.\n',
  'Le « thé » et le "café".\n',
  'A “cup” and "pot "and the like.\n',
])('offers no repair where it would not be certain: %j', async (body) => {
  const { all, fixed } = await found(body);
  expect(all).toHaveLength(1);
  expect(fixed).toBe(body);
});

test('points at a straight mark that closes what a typographic one began', async () => {
  const { all, fixed } = await found('Ann said: “Tea is here." Bob of the “Cup” said: “So it is."\n');
  expect(all.map(({ reason }) => reason)).toEqual([
    'The mark behind “Tea is here.” is straight, others are typographic.',
  ]);
  expect(fixed).toContain('here." Bob');
});

describe('is quiet on', () => {
  test.each([
    "“Tea” and the dogs' 12\" pipe, 5' 10\", it's O'Brien’s.\n",
    '"Tea" and it’s ‘cup’.\n',
    '“Tea” and `"code"`.\n\n```\n"code"\n```\n',
    'A 「茶」 and "tea".\n',
    'A “cup” with lang="en".\n',
    '“Tea” and <span title="cup">pot</span> and [pot](https://tea.example.org "cup").\n',
  ])('%j', async (body) => {
    expect((await found(body)).all).toEqual([]);
  });
});

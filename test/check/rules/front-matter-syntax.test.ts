import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, contact, release, said } from '../checking.ts';

const rest = `date: 2024-04-20\norganisers: [Tea Board]\n${contact}`;

describe('values between quotation marks', () => {
  test.each([
    [
      '"He said "yes" today"',
      'The value of “title” has the same quotation marks inside as around it; put the other kind around it.',
      `'He said "yes" today'`,
    ],
    [
      "'it's here'",
      'The value of “title” has the same quotation marks inside as around it; put the other kind around it.',
      `"it's here"`,
    ],
    [
      `'it's "here"'`,
      'The value of “title” has the same quotation marks inside as around it; each mark inside has to be written twice.',
      `'it''s "here"'`,
    ],
    [
      '"Tea" is served',
      'The value of “title” begins with a quotation mark, so the whole of it must stand in quotes.',
      `'"Tea" is served'`,
    ],
    [
      'Tea: hot',
      'The value of “title” has a colon in it, so the whole of it must stand in quotes.',
      '"Tea: hot"',
    ],
  ])('%s', async (value, reason, mended) => {
    const text = release(`title: ${value}\n${rest}`);
    const found = await check(text);
    expect(found).toMatchObject([{ ruleId: 'front-matter-syntax', reason }]);
    const { text: fixed } = applyFixes(text, found);
    expect(fixed).toBe(release(`title: ${mended}\n${rest}`));
    expect(await check(fixed)).toEqual([]);
  });
});

test('lines ended as on an old Mac are mended', async () => {
  const text = release(complete).replaceAll('\n', '\r');
  const found = await check(text);
  expect(found[0]?.reason).toBe('The lines of this file are ended in an old way that is not read here.');
  const { text: fixed } = applyFixes(text, found);
  expect(fixed).toBe(release(complete));
});

test.each([
  ['subtitle: &tea Tea', '“&tea” gives a value a name to repeat it by; that is not read here.'],
  ['topics: [*tea]', '“*tea” repeats a value from another place; that is not read here.'],
  ['subtitle: !!str Tea', '“!!str” tells programs what sort of value follows; that is not read here.'],
])('%s is refused in plain words', async (field, reason) => {
  expect(await said(release(`${field}\n${complete}`))).toContainEqual(
    expect.stringContaining(`front-matter-syntax ${reason}`),
  );
});

test.each([
  ['**', '“**” is no field: it has no colon after its name.'],
  ['**bold** words: here', '“**bold** words” cannot be the name of a field: it begins with an asterisk.'],
  ['*tea', '“*tea” is no field: it has no colon after its name.'],
])('%s on a line of its own is told in its own words, once, and hides no field', async (line, reason) => {
  const found = await said(release(complete.replace('organisers:', `${line}\norganisers:`)));
  expect(found).toEqual([expect.stringContaining(`front-matter-syntax ${reason}`)]);
});

test('a value may stand below its name', async () => {
  const [found] = await said(release(complete.replace(/^title: .*/, 'title:\n  *tea')));
  expect(found).toContain('“*tea” repeats a value from another place; that is not read here.');
});

test('nothing may follow the opening hyphens', async () => {
  const [found] = await check(release(complete).replace('---', '---js'));
  expect(found).toMatchObject({
    reason: 'After the opening “---” stands “js”; nothing may follow the three hyphens.',
    place: { start: { line: 1, column: 4 } },
  });
  expect(found?.note).toContain('nothing in it is ever run');
});

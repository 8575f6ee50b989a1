import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, release } from '../checking.ts';

async function read(body: string, fields = '') {
  const text = release(complete + fields, body);
  const found = (await check(text)).filter(({ ruleId }) => ruleId === 'character-hidden');
  return { text, found, fixed: applyFixes(text, found).text.slice(release(complete + fields, '').length) };
}

describe('character-hidden', () => {
  test.each([
    [
      'Tea for\u200b guests.\n',
      'A zero-width space (U+200B) stands in “for guests.”, where nobody can see it.',
      'Tea for guests.\n',
    ],
    [
      'inter\u00adnational\n',
      'A soft hyphen (U+00AD) stands in “international”, where nobody can see it.',
      'international\n',
    ],
    [
      'Tea&#8203; and&shy; milk\n',
      'A soft hyphen (U+00AD) stands in “and milk”, where nobody can see it.',
      'Tea and milk\n',
    ],
    [
      'Tea\u2028milk \u2029 cup\n',
      'A line separator (U+2028) stands in “Teamilk”, where nobody can see it.',
      'Tea milk  cup\n',
    ],
    [
      'Call \u200e+852 1234\n',
      'A mark that turns the direction of text (U+200E) stands in “Call +852”, where nobody can see it.',
      'Call +852 1234\n',
    ],
    [
      'Tea\ufeff **cup**\n',
      'A mark that belongs at the beginning of a file (U+FEFF) stands in “Tea cup”, where nobody can see it.',
      'Tea **cup**\n',
    ],
    ['Tea\vcup\n', 'A control character (U+000B) stands in “Teacup”, where nobody can see it.', 'Tea cup\n'],
    ['Tea\n\n\u200b\n', 'A zero-width space (U+200B) stands here, where nobody can see it.', 'Tea\n\n\n'],
  ])('%j', async (body, reason, expected) => {
    const { found, fixed } = await read(body);
    expect(found.map((finding) => finding.reason)).toContain(reason);
    expect(fixed).toBe(expected);
  });

  test('finds soft hyphens in fields; other characters are refused there', async () => {
    const { found } = await read('Tea\n', 'summary: inter\u00adnational\nsubtitle: Tea\u200bcup\n');
    expect(found.map(({ field }) => field)).toEqual(['summary']);
  });

  test('gives a habit one finding', async () => {
    const { found, fixed } = await read(`${'tea\u00adcup '.repeat(7)}\n`);
    expect(found).toHaveLength(1);
    expect(fixed).toBe(`${'teacup '.repeat(7)}\n`);
  });

  test.each([
    'می‌خواهم क्‍ष ไทย\u200bไทย 👨‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} שלום\u200f!\n',
    'Tea\u00a0: 10\u202fkm\tcup\n',
    '```\na\u200bb\n```\n',
  ])('says nothing of %j', async (body) => {
    expect((await read(body)).found.map(({ reason }) => reason)).toEqual([]);
  });
});

test('leaves what is a part of a broken letter to “character-broken”', async () => {
  const found = await check(
    release(`${complete}lang: pt\n`, 'O Instituto de Artes e OfÃ\u00adcios abriu.\n'),
  );
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['character-broken']);
});

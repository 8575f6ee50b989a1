import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/check/fix.ts';
import { check, complete, release, said } from './checking.ts';

describe('a release with many mistakes', () => {
  const text = release(
    'headline: Tea\nDate: 2024-04-31\norganizers:\n  - name: Tea Board\ncontact_url: www.example.org\ntags: [tea]\n',
  );

  test('is told all of them at once, each at its place', async () => {
    expect(await said(text)).toEqual(
      expect.arrayContaining([
        '2:1 field-unknown “headline” is not a field here. Did you mean “title”?',
        '3:1 field-unknown “Date” is not a field here. Did you mean “date”?',
        '4:1 field-unknown “organizers” is not a field here. Did you mean “organisers”?',
        '6:1 field-unknown “contact_url” is not a field here. Did you mean “url” under “contact”?',
        '7:1 field-unknown “tags” is not a field here. Did you mean “topics”?',
        '1:1 field-required The release gives no web address for questions.',
      ]),
    );
  });

  test('says which wrong name is behind a missing field', async () => {
    const found = await check(text);
    const missing = found.find(({ ruleId, field }) => ruleId === 'field-required' && field === 'contact.url');
    expect(missing?.note).toBe(
      'Line 6 has “contact_url”, which was probably meant to be “url” under “contact”.',
    );
  });

  test('has its names put right by fixes, and nothing else touched', async () => {
    const { text: fixed, applied } = applyFixes(text, await check(text));
    expect(fixed).toBe(
      text
        .replace('headline', 'title')
        .replace('Date', 'date')
        .replace('organizers', 'organisers')
        .replace('tags', 'topics'),
    );
    expect(applied).toHaveLength(4);
    expect((await check(fixed)).filter(({ fix }) => fix?.safe)).toEqual([]);
    expect(await said(fixed)).toContain('3:7 date-real There is no 31 April: April has 30 days.');
  });
});

test('the same release is told the same, whatever it holds; nothing in it stops the reading', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'title: ',
      'date: 2024-02-30',
      'contact:\n  url: ',
      'organisers:\n  - ',
      'www.a.b',
      '---',
      '\t',
      '"',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const text = release(`${pieces.join('\n')}\n`);
      const found = await check(text);
      expect(await check(text)).toEqual(found);
      for (const { place } of found) {
        if (place) expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
      }
      const { text: fixed } = applyFixes(text, found);
      expect(fixed.endsWith('---\n\nSomething happened.\n')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each(['(', '“', '「', '"a ', '[1] ', 'a) '])(
  'hundreds of thousands of %j are read to the end',
  async (mark) => {
    const found = await check(release(complete, `Tea.\n\n${mark.repeat(200_000)}\n`));
    expect(Array.isArray(found)).toBe(true);
  },
);

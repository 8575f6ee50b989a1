import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, release, said } from '../checking.ts';

describe('contact-url', () => {
  const fields = (url: string) =>
    `title: Tea\ndate: 2024-04-20\norganisers: [Tea Board]\ncontact:\n  url: ${url}\n`;

  test.each([
    ['www.ipd.gov.hk', 8],
    ['"www.ipd.gov.hk"', 9],
    ["'www.ipd.gov.hk' # the office", 9],
  ])('completes %s', async (url, column) => {
    const text = release(fields(url));
    expect(await said(text)).toEqual([
      `6:${column} contact-url The web address “www.ipd.gov.hk” lacks “https://”.`,
    ]);
    for (const variant of [text, text.replaceAll('\n', '\r\n')]) {
      const { text: fixed } = applyFixes(variant, await check(variant));
      expect(fixed).toBe(variant.replace('www.ipd', 'https://www.ipd'));
      expect(await said(fixed)).toEqual([]);
    }
  });

  test('does not touch the same words elsewhere', async () => {
    const text = release(fields('"w\\x77w.ipd.gov.hk"'), 'See `www.ipd.gov.hk`.\n');
    const found = await check(text);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['contact-url']);
    expect(applyFixes(text, found).text).toBe(text);
  });

  test.each(['htps://www.ipd.gov.hk', 'https://intranet', 'mailto:press@example.org'])(
    'leaves %s to people',
    async (url) => {
      const text = release(fields(url));
      const found = await check(text);
      expect(found.map(({ ruleId }) => ruleId)).toEqual(['contact-url']);
      expect(applyFixes(text, found).text).toBe(text);
    },
  );
});

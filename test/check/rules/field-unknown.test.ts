import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, release, said } from '../checking.ts';

describe('field-unknown', () => {
  test.each([
    ['the right name is there already', 'organizers: [Another]\n'],
    ['two wrong names mean the same', 'tags: [a]\nkeywords: [b]\n'],
    ['what is meant stands elsewhere', 'email: press@example.org\n'],
    ['nothing is near', 'weather: fine\n'],
  ])('renames nothing where %s', async (_, field) => {
    const found = (await check(release(complete + field))).filter(({ ruleId }) => ruleId === 'field-unknown');
    expect(found.length).toBeGreaterThan(0);
    for (const { fix } of found) expect(fix).toBeUndefined();
  });

  test('reads the levels below', async () => {
    const text = release(
      'title: Tea\ndate: 2024-04-20\norganisers:\n  - name: A\n    rol: undertaker\ncontact:\n  website: https://www.example.org\n',
    );
    expect(await said(text)).toEqual(
      expect.arrayContaining([
        '6:5 field-unknown “rol” is not a field here. Did you mean “role” of organiser 1?',
        '8:3 field-unknown “website” is not a field here. Did you mean “url” under “contact”?',
      ]),
    );
    const { text: fixed } = applyFixes(text, await check(text));
    expect(await said(fixed)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, contact, release, said } from '../checking.ts';

describe('field-type', () => {
  const fields = `title: Tea\ndate: 2024-04-20\n${contact}`;

  test('makes a list of a bare word, and stops there', async () => {
    const text = release(`${fields}organisers: Tea Board\n`);
    expect(await said(text)).toEqual(['6:13 field-type “organisers” should be a list, not “Tea Board”.']);
    const { text: fixed } = applyFixes(text, await check(text));
    expect(fixed).toBe(text.replace('Tea Board', '[Tea Board]'));
    expect(await said(fixed)).toEqual([]);
    for (const value of ['Tea, Milk', '{a: b}', '>-\n  Tea\n  Board', '"Tea Board"']) {
      const [found] = await check(release(`${fields}organisers: ${value}\n`));
      expect(found).toMatchObject({ ruleId: 'field-type' });
      expect(found?.fix).toBeUndefined();
    }
  });

  test('offers the value that was meant, but does not write it', async () => {
    const text = release(`${fields}organisers: [Tea Board]\nstatus: redy\n`);
    const found = await check(text);
    expect(found).toMatchObject([
      { reason: '“status” is “redy”. Did you mean “ready”?', expected: ['ready'], fix: { safe: false } },
    ]);
    expect(applyFixes(text, found).text).toBe(text);
  });

  test('says in plain words what stands there', async () => {
    expect(
      await said(release(`${fields}organisers: [Tea Board]\nsubtitle: [a, b]\nlocation:\n  a: b\n`)),
    ).toEqual([
      '7:11 field-type “subtitle” should be text, not a list.',
      '9:3 field-type “location” should be text, not a group of fields.',
    ]);
  });
});

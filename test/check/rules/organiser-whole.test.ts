import { expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, contact, release } from '../checking.ts';

const body = 'Rope Co., Ltd. and Tea Board open the hall with Cup, Inc.\n';

async function read(organisers: string) {
  const text = release(`title: Tea\ndate: 2024-04-20\n${organisers}\n${contact}`, body);
  const found = (await check(text)).filter(({ ruleId }) => ruleId === 'organiser-whole');
  return { found, fixed: applyFixes(text, found).text.split('\n')[3] };
}

test.each([
  ['[Rope Co., Ltd.]', '["Rope Co., Ltd."]', 'Ltd.'],
  ['[Tea Board, Rope Co.,Ltd]', '[Tea Board, "Rope Co., Ltd"]', 'Ltd'],
  ['[Rope Pte., Ltd., Tea Board]', '["Rope Pte., Ltd.", Tea Board]', 'Ltd.'],
  ['[Rope, Co., Ltd.]', '["Rope, Co., Ltd."]', 'Co., Ltd.'],
  ['[Cup, S.p.A., Tea Board]', '["Cup, S.p.A.", Tea Board]', 'S.p.A.'],
  ['[Cup, S.A. de C.V.]', '["Cup, S.A. de C.V."]', 'S.A. de C.V.'],
  ['[Cup, Pty Ltd]', '["Cup, Pty Ltd"]', 'Pty Ltd'],
])('puts the name in %s together', async (written, expected, actual) => {
  const { found, fixed } = await read(`organisers: ${written}`);
  expect(found).toMatchObject([{ severity: 'error', actual, fix: { safe: true } }]);
  expect(fixed).toBe(`organisers: ${expected}`);
});

test('mends every name of a list', async () => {
  const { found, fixed } = await read('organisers: [Rope Co., Ltd., Tea Board, Cup, Inc.]');
  expect(found).toHaveLength(2);
  expect(fixed).toBe('organisers: ["Rope Co., Ltd.", Tea Board, "Cup, Inc."]');
});

test('leaves to people what is not plainly one name in the file', async () => {
  const { found } = await read('organisers:\n  - name: Rope Co.\n    role: supporter\n  - Ltd.');
  expect(found).toMatchObject([{ actual: 'Ltd.' }]);
  expect(found[0]?.fix).toBeUndefined();
});

test.each([
  '["Rope Co., Ltd.", Tea Board]',
  '[Ltd.]',
  '[Oxfam, SAS, Red Cross]',
  '[Stadt Kiel, AG]',
  '[Town Council, KK]',
  '[AG Weser, SE Press, Inca Trail]',
  '[Tea Board, Limited Editions]',
])('says nothing of %s', async (written) => {
  expect((await read(`organisers: ${written}`)).found).toEqual([]);
});

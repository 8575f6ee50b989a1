import { expect, test } from 'vitest';
import type { NamedOrganiser } from '../../../src/model/spellings.ts';
import { spellingsOf } from '../../../src/newsroom/spellings.ts';
import { check, contact, release } from '../checking.ts';

const naming = (...organisers: NamedOrganiser[]) => ({ lang: 'en', topics: [], organisers });

async function found(organisers: string, all: readonly ReturnType<typeof naming>[]) {
  const text = release(`title: Tea\ndate: 2024-04-20\norganisers:\n${organisers}\n${contact}`);
  const told = await check(text, { spellings: spellingsOf(all) });
  return told
    .filter(({ ruleId }) => ruleId === 'organiser-variant')
    .map(({ severity, reason, place }) => [
      severity,
      reason,
      text.slice(place?.start.offset, place?.end.offset),
    ]);
}

test.each(['tea board', 'The Tea Board', 'Tea-Board', 'ＴＥＡ Board'])(
  'sees that %s is the Tea Board',
  async (name) => {
    expect(await found(`  - name: ${name}`, [naming({ name: 'Tea Board' })])).toEqual([
      ['warning', `“${name}” is called “Tea Board” in 1 release.`, name],
    ]);
  },
);

test('does not ask for what nobody sees: one blank more', async () => {
  expect(
    await found('  - "Tea  Board"', [naming({ name: 'Tea Board' }), naming({ name: 'Tea  Board' })]),
  ).toEqual([]);
});

test('takes “&” for “and”', async () => {
  const [one] = await found('  - Tea & Coffee Board', [naming({ name: 'Tea and Coffee Board' })]);
  expect(one?.[1]).toBe('“Tea & Coffee Board” is called “Tea and Coffee Board” in 1 release.');
});

test.each([
  ['abbreviation: TB', { name: 'Board for Tea', abbreviation: 'TB' }, 'abbreviation'],
  ['url: https://tea.example/', { name: 'Board for Tea', url: 'http://www.tea.example' }, 'web address'],
])('is less sure of what shares %s', async (field, other, what) => {
  expect(await found(`  - name: Tea Board\n    ${field}`, [naming(other)])).toEqual([
    ['info', `“Tea Board” is called “Board for Tea” in 1 release, with the same ${what}.`, 'Tea Board'],
  ]);
});

test('leaves alone two that stand side by side in a release, and what other releases call it as well', async () => {
  const house = { url: 'https://house.example' };
  const both = naming({ name: 'Tea Board', ...house }, { name: 'Coffee Board', ...house });
  expect(await found('  - name: Tea Board\n    url: https://house.example', [both])).toEqual([]);
  const usual = [naming({ name: 'Tea Board' }), naming({ name: 'Tea Board' }), naming({ name: 'tea board' })];
  expect(await found('  - Tea Board', usual)).toEqual([]);
});

test('leaves alone the name in another script, which is that of another language', async () => {
  const house = { url: 'https://tea.example' };
  expect(
    await found('  - name: 茶葉局\n    url: https://tea.example', [naming({ name: 'Tea Board', ...house })]),
  ).toEqual([]);
  const [one] = await found('  - name: 茶葉局\n    url: https://tea.example', [
    naming({ name: '茶局', ...house }),
  ]);
  expect(one?.[1]).toBe('“茶葉局” is called “茶局” in 1 release, with the same web address.');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyFixes } from '../../src/check/fix.ts';
import { check, said } from './checking.ts';

// A release of the Government of Hong Kong in shape: nine organisers in four roles, one sentence cut in two.
const published = readFileSync(new URL('../fixtures/copy-desk/seminar.md', import.meta.url), 'utf8');
const whole = published.replace('Intellectual\n\nProperty', 'Intellectual Property');
const bare = /^41:40 link-bare |^39:40 link-bare /;

test('the cut and the bare address are told, and nothing else', async () => {
  expect(await said(published)).toEqual([
    expect.stringMatching(
      /^37:\d+ paragraph-broken .*\(Zhongshan Intellectual” and “Property Administration\)/,
    ),
    expect.stringMatching(bare),
  ]);
  expect(await said(whole)).toEqual([expect.stringMatching(bare)]);
});

test('the repairs join the sentence, complete the address, and change nothing else', async () => {
  const { text } = applyFixes(published, await check(published));
  expect(text).toBe(whole.replace('found at www.', 'found at https://www.'));
  expect(await said(text)).toEqual([]);
});

const clause = whole.slice(whole.indexOf('undertaken by'), whole.indexOf('.\n\nMore about'));
const gaps = [...clause.matchAll(/ /g)].map(({ index }) => index);

test.each(gaps)('a cut at %i of the organisers’ clause is one mistake', async (at) => {
  const cut = whole.replace(clause, `${clause.slice(0, at)}\n\n${clause.slice(at + 1)}`);
  expect((await said(cut)).map((line) => line.split(' ')[1])).toEqual(['paragraph-broken', 'link-bare']);
});

import { expect, test } from 'vitest';
import { contextWith } from '../a-context.ts';
import { complete, release, said } from '../checking.ts';

const long = 'Tea '.repeat(64).trim();

test.each(['', '""', '"  "', '>-'])('summary-length finds a summary that is empty: %j', async (summary) => {
  expect(await said(release(`${complete}summary: ${summary}\n`))).toEqual([
    '7:1 summary-length The summary is empty.',
  ]);
});

test('summary-length counts characters as a reader does', async () => {
  expect(await said(release(`${complete}summary: ${long}\n`))).toEqual([]);
  expect(await said(release(`${complete}summary: ${long}s\n`))).toEqual([
    '7:10 summary-length The summary has 256 characters; a list of mails shows 255 at most.',
  ]);
  expect(await said(release(`${complete}summary: ${long.slice(0, -3)}👩‍👧‍👦 a\n`))).toEqual([]);
});

test('summary-length takes the number of the house', async () => {
  const { config } = contextWith({ options: { 'summary-length': { max: 40 } } });
  expect(await said(release(`${complete}summary: ${long}\n`), { config })).toHaveLength(1);
});

test('summary-length says nothing where there is none, or where it cannot be read', async () => {
  expect(await said(release(complete))).toEqual([]);
  expect((await said(release(`${complete}summary: [Tea]\n`))).join()).not.toContain('summary-length');
});

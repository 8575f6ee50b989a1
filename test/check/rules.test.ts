import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/app/all-rules.ts';
import { checkRelease } from '../../src/check/engine.ts';
import { rulesPage } from '../../src/check/explain.ts';
import type { Context } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Release } from '../../src/model/release.ts';
import { slugOf } from '../../src/newsroom/slug.ts';
import { spellingsOf } from '../../src/newsroom/spellings.ts';
import { failedRelease, parseRelease, unreadRelease } from '../../src/parse/release.ts';
import { contextWith } from './a-context.ts';

const folder = new URL('../../src/check/rules/', import.meta.url);
const path = 'releases/an-example.md';

/** The version that the examples of translations were made from. */
const english = await parseRelease(
  Buffer.from(`---
title: Lighthouse shines again
date: 2024-09-20
lang: en
key: lighthouse
organisers: [Harbour Trust]
contact:
  url: https://harbour.example.org
---

After 18 months of building the lamp shines again. It can be [visited](https://harbour.example.org/visit); 1,200 people
have done so already.
`),
  'releases/lighthouse.md',
  { lang: 'en' },
);

const spellings = spellingsOf([
  { lang: 'en', topics: ['Sea ferries'], organisers: [{ name: 'Port Authority of Saltmere' }] },
]);

/** What a bad example cannot say in its own words: how it is stored, or what lies beside it. */
const surroundings: Readonly<
  Record<string, { read?: (text: string) => Promise<Release> | Release; context?: Partial<Context> }>
> = {
  'file-readable': { read: () => unreadRelease(path, 'permission') },
  'program-failed': { read: () => failedRelease(path, new TypeError('x is not a function')) },
  'text-encoding': { read: (text) => parseRelease(Buffer.from(text, 'latin1'), path, { lang: 'en' }) },
  'slug-unique': { context: { claimants: ['releases/another.md'] } },
  'image-file': { context: { asset: () => 'missing' } },
  'image-kind': {
    context: { picture: (file) => ({ hazards: [], ...(file.includes('for-print') && { unshown: true }) }) },
  },
  'image-pixels': {
    context: {
      picture: (file) => ({
        hazards: [],
        ...(file.includes('for-print') && { size: { width: 40_000, height: 9_000 } }),
      }),
    },
  },
  'image-drawing': { context: { picture: () => ({ hazards: [{ kind: 'script', name: '<script>' }] }) } },
  'withdrawal-replacement': { context: { successor: () => 'nowhere' } },
  'translation-source': { context: { source: () => 'nowhere' } },
  'topic-case': { context: { spellings } },
  'organiser-variant': { context: { spellings } },
  'translation-twin': { context: { siblings: [english] } },
  'translation-parity': { context: { siblings: [english] } },
  'translation-stale': { context: { siblings: [english] } },
};

async function check(text: string, ruleId?: string): Promise<Diagnostic[]> {
  const { read, context } = surroundings[ruleId ?? ''] ?? {};
  const release = await (read?.(text) ?? parseRelease(Buffer.from(text), path, { lang: 'en' }));
  // A rule that is off has to be asked for.
  const isOff = rules.some(({ id, severity }) => id === ruleId && severity === 'off');
  const levels = ruleId && isOff ? { rules: { [ruleId]: 'warning' as const } } : {};
  return checkRelease(release, rules, contextWith(levels, { slug: slugOf(release), ...context }));
}

test('every file of the folder is a rule of that name, in the list, in order', () => {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each(rules.map(({ id }) => id))('%s has a test of its own', (id) => {
  const file = new URL(`rules/${id}.test.ts`, import.meta.url);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(/\btest\b/);
});

test('docs/rules.md says what the rules say (npm run docs)', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(page).toBe(rulesPage(allRules));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { summary, reason, good, bad }) => {
  test('is explained in whole sentences', () => {
    expect(summary).toMatch(/^[A-Z][^.]*\.$/);
    expect(reason).toMatch(/^[A-Z].*\.$/);
    for (const words of [summary, reason]) expect(words).toMatch(plainEnglish);
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
    for (const example of [...good, ...bad]) expect(example).toMatch(/[^\n]\n$/);
  });

  test('finds its bad examples', async () => {
    for (const example of bad) {
      const found = await check(example, id);
      expect(found.map(({ ruleId }) => ruleId)).toContain(id);
      for (const { reason, note = 'A note.', fix } of found) {
        expect(reason).toMatch(/^[A-Z“].*[.?]$/u);
        expect(note).toMatch(/^[A-Z“].*\.$/u);
        for (const words of [reason, note, fix?.title ?? '']) expect(words).toMatch(plainEnglish);
      }
    }
  });

  test('no rule finds anything in its good examples', async () => {
    for (const example of good) {
      expect(await check(example)).toEqual([]);
      expect(await check(example.replaceAll('\n', '\r\n'))).toEqual([]);
    }
  });
});

/** No straight quotation marks, no path of a library, no word of the trade. */
const plainEnglish =
  /^(?!.*(?:"|\w\.\d|\[\d+\]|\b(?:scalar|mapping|node|token|parser?|schema|array|string|null|undefined|boolean)\b))/i;

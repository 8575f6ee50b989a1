import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { abbreviationClash } from '../../../src/check/rules/abbreviation-clash.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

async function found(body: string, { lang = 'en', glossary = {}, house = 'en' } = {}) {
  const text = `---\ntitle: Kites\ndate: 2024-04-20\nlang: ${lang}\norganisers: [Tea Board]\ncontact:\n  url: https://k.example.org\n---\n${body}\n`;
  const release = await parseRelease(Buffer.from(text), 'a.md', { lang: 'en' });
  const findings = checkRelease(release, [abbreviationClash], contextWith({ glossary, lang: house }));
  return findings.map(({ reason, place }) => [
    reason,
    place && text.slice(place.start.offset, place.end.offset).replace(/\s+/g, ' '),
  ]);
}

test('names both, where the second stands', async () => {
  const body = 'The Multi-Coast Taskforce (MTF) met.\n\nSo did the Maritime Task\nForce (MTF).';
  expect(await found(body)).toEqual([
    [
      '“MTF” stands for “Maritime Task Force” here, but for “Multi-Coast Taskforce” earlier in this release.',
      'Maritime Task Force (MTF)',
    ],
  ]);
});

test.each([
  ['National Energy Agency (NEA)', 'National Environment Agency (NEA)'],
  ['Safe Distancing Ambassadors (SDAs)', 'Seaside Development Authority (SDA)'],
  ['CST (Coastal Safety Taskforce)', 'Community Sports Trust (CST)'],
  ['Board of Trade (“BT”)', 'Better Towns (the “BT”)'],
])('%s and %s clash', async (one, other) => {
  expect(await found(`The ${one} met.\n\nThe ${other} met.`)).toHaveLength(1);
});

describe('is quiet on', () => {
  test.each([
    ['the same words', 'Tea Board (TB)', 'Tea Board (TB)'],
    ['the plural', 'Safe Distancing Ambassador (SDA)', 'Safe Distancing Ambassadors (SDAs)'],
    ['“the” and case', 'Ministry of the Sea and Wind (MSW)', 'ministry of Sea and Wind (MSW)'],
    ['hyphens and blanks', 'Multi-Coast Task Force (MTF)', 'Multi Coast Taskforce (MTF)'],
    ['British and American', 'Labour Organisation Centre (LOC)', 'Labor Organization Center (LOC)'],
    ['“&”', 'Ropes & Sails (RS)', 'Ropes and Sails (RS)'],
    ['a longer form', 'Agency for Tea (AT)', 'National Agency for Tea (AT)'],
    ['a possessive', 'People’s Tea Association (PTA)', "People's Tea Association's (PTA)"],
    ['a slip', 'Coastal Safety Taskforce (CST)', 'Coastal Saftey Taskforce (CST)'],
    ['the same in other forms', 'Environmental Safety Board (ESB)', 'Environment Safety Board (ESB)'],
    ['a translation', 'Multi-Coast Taskforce (MTF)', 'Ministério da Tecnologia e Finanças (MTF)'],
    ['chance', 'members of the Tea Forum (MTF)', 'Most of these (MTF)'],
  ])('%s', async (_, one, other) => {
    expect(await found(`The ${one} met.\n\nThe ${other} met.`)).toEqual([]);
  });
});

test('holds the glossary against it, in its own language', async () => {
  const glossary = { MTF: 'Multi-Coast Taskforce' };
  const body = 'The Maritime Task Force (MTF) met.';
  expect(await found(body, { glossary })).toEqual([
    [
      '“MTF” stands for “Maritime Task Force” here, but for “Multi-Coast Taskforce” in the glossary of pressdesk.yaml.',
      'Maritime Task Force (MTF)',
    ],
  ]);
  expect(await found('The Multi-Coast Task Force (MTF) met.', { glossary })).toEqual([]);
  expect(await found('Die Maritime Task Force (MTF) kam.', { glossary, lang: 'de' })).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { applyFixes } from '../../../src/check/fix.ts';
import { abbreviationEarly } from '../../../src/check/rules/abbreviation-early.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

const told =
  'Eleven towns lie along the forty miles of sand of the Greater Kite Bay (GKB), as everybody can see.';
const used =
  'It is the first festival in the GKB that is open to visitors from the other coast of the country.';

async function found(body: string, { fields = '', glossary = {} } = {}) {
  const text = `---\ntitle: Kites\ndate: 2024-04-20\norganisers: [Tea Board]\n${fields}contact:\n  url: https://k.example.org\n---\n${body}\n`;
  const release = await parseRelease(Buffer.from(text), 'a.md', { lang: 'en' });
  return { text, found: checkRelease(release, [abbreviationEarly], contextWith({ glossary })) };
}

test('finds the one that is used too early among those that are not', async () => {
  const first = 'The Town Tea Board (TTB) has made them all by hand in the winter, says the TTB.';
  const { found: findings } = await found(`${first}\n\n${used}\n\n${told}`);
  expect(findings.map(({ actual }) => actual)).toEqual(['GKB']);
});

test('names the words, at the first use, and offers to explain it there', async () => {
  const { text, found: findings } = await found(`${used}\n\n${used}\n\n${told}`);
  expect(
    findings.map(({ reason, place, fix }) => [reason, place?.start.line, place?.start.column, fix?.safe]),
  ).toEqual([
    [
      '“GKB” is used here, but explained only further down: “Greater Kite Bay (GKB)”.',
      8,
      used.indexOf('GKB') + 1,
      false,
    ],
  ]);
  const { text: fixed } = applyFixes(
    text,
    findings.map((finding) => ({ ...finding, ...(finding.fix && { fix: { ...finding.fix, safe: true } }) })),
  );
  expect(fixed).toContain('the first festival in the Greater Kite Bay (GKB) that');
  expect(fixed).toContain('sand of the GKB, as');
  expect((await found(fixed.slice(fixed.indexOf('\n---\n', 4) + 5))).found).toEqual([]);
});

test.each([
  ['an earlier sentence of one paragraph', `${used} ${told}`],
  ['the plural', `All GKBs are open to visitors from the other coast of the country this year.\n\n${told}`],
  ['a hyphen', `The GKB-wide festival is open to visitors from the other coast of the country.\n\n${told}`],
  ['what the title has in words', `## The Greater Kite Bay\n\n${used}\n\n${told}`],
  [
    'the possessive before a name',
    `RAVENSBY, 5 May – The GKB’s Kite Society opens the bay to visitors from the other coast.\n\n${told}`,
  ],
  ['a list', `- ${used}\n- ${told}`],
])('finds %s', async (_, body) => {
  expect((await found(body)).found).toHaveLength(1);
});

describe('is quiet on', () => {
  test.each<[name: string, body: string, rest?: Parameters<typeof found>[1]]>([
    ['what was explained before', `${told}\n\n${used}`],
    [
      'the sentence that explains it',
      `In the GKB, which is the Greater Kite Bay (GKB), there is room for every kite.`,
    ],
    ['headings', `## The GKB and its kites\n\n${told}`],
    [
      'bold lines',
      `**THE GKB AND ITS KITES**\n\n**The festival in the GKB is open to visitors from the other coast.**\n\n${told}`,
    ],
    ['a bold line above its paragraph', `a) **Kites of the GKB and all its towns**  \n${told}`],
    [
      'tables',
      `| Kites of the GKB |\n| --- |\n| all those of the GKB, in every town that has a beach. |\n\n${told}`,
    ],
    ['quotations', `“${used}” said the mayor of the town.\n\n> ${used}\n\n${told}`],
    [
      'the words in a quotation',
      `The theme is “Kites in the Greater Kite Bay”, and there is room for all of them.\n\n${told}`,
    ],
    [
      'names',
      `The GKB Kite Cup and the Long Sands GKB are open to visitors from the other coast.\n\n${told}`,
    ],
    ['the title', told, { fields: 'subtitle: Kites of the GKB\n' }],
    ['the glossary', `${used}\n\n${told}`, { glossary: { GKB: 'Greater Kite Bay' } }],
    [
      'what everybody knows',
      `It is the first in the UK that is open to visitors from the other coast.\n\nAll of the United Kingdom (UK) will come to see the kites that fly.`,
    ],
    ['words that stand before it in the paragraph', `The Greater Kite Bay is wide. ${used}\n\n${told}`],
    [
      'an explanation of another kind',
      `The bay (GKB) is wide, and there is room in it for every kite.\n\n${used}\n\n${told}`,
    ],
    [
      'an explanation in a footnote',
      `${used.replace('GKB', 'GKB[^1]')}\n\n[^1]: The Greater Kite Bay (GKB).`,
    ],
  ])('%s', async (_, body, rest) => {
    expect((await found(body, rest)).found.map(({ reason }) => reason)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { check, complete, release } from '../checking.ts';

const headLines = release(complete, '').split('\n').length - 1;

async function found(body: string, fields = complete): Promise<Diagnostic[]> {
  const all = await check(release(fields, body));
  return all.filter(({ ruleId }) => ruleId === 'bracket-balanced');
}

describe('tells of a bracket without its partner, where it stands', () => {
  test.each<[body: string, expected: string]>([
    ['The lamp (of 1897 was lit.', '1:10 The bracket before “of 1897 was lit.” is not closed.'],
    ['The lamp of 1897) was lit.', '1:17 The bracket after “The lamp of 1897” was not opened.'],
    ['The board (TB) and (TC)) met.', '1:24 The bracket after “The board (TB) and (TC)” was not opened.'],
    ['It lasts [from May) on.', '1:10 “[from May)” is opened with “[” and closed with “)”.'],
    ['茶館（明前茶已到。', '1:3 The bracket before “明前茶已到。” is not closed.'],
    ['請參閱附件甲）。', '1:7 The bracket after “請參閱附件甲” was not opened.'],
    ['茶館（附件甲）及乙）可以。', '1:10 The bracket after “茶館（附件甲）及乙” was not opened.'],
    ['（甲）填妥表格；乙）繳付費用。', '1:10 The bracket after “（甲）填妥表格；乙” was not opened.'],
    ['茶館《明前已到。', '1:3 The bracket before “明前已到。” is not closed.'],
    ['Visit **(the tower** and see.', '1:9 The bracket before “the tower and see.” is not closed.'],
    ['Come a) by bus, b) by ferry (or by tram.', '1:29 The bracket before “or by tram.” is not closed.'],
    [
      'Take one (see Annex A) for a cup) home.',
      '1:33 The bracket after “Annex A) for a cup” was not opened.',
    ],
    ['The cup is in Annex A) since May.', '1:22 The bracket after “cup is in Annex A” was not opened.'],
    ['- one (cup\n- two', '1:7 The bracket before “cup” is not closed.'],
    ['| a (b | c |\n| --- | --- |\n| d | e |', '1:5 The bracket before “b” is not closed.'],
    ['It (was.\n\nOne two.\n\n(Three.)', '1:4 The bracket before “was.” is not closed.'],
    ['It (was.\n\n## Tea\n\nThen.', '1:4 The bracket before “was.” is not closed.'],
  ])('%j', async (body, expected) => {
    const said = (await found(`${body}\n`)).map(({ place, reason }) => {
      const isOpened = !reason.includes('was not opened') && !reason.includes('is not opened');
      const line = place?.start.line ?? 0;
      const column = isOpened ? place?.start.column : (place?.end.column ?? 0) - 1;
      return `${line - headLines}:${column} ${reason}`;
    });
    expect(said).toEqual([expected]);
  });

  test('in a field, with its name', async () => {
    const [finding] = await found('Tea.\n', `${complete}subtitle: Tea (green\n`);
    expect(finding).toMatchObject({ field: 'subtitle', actual: '(green', place: { start: { column: 15 } } });
  });
});

test('says where the partner may belong, and offers to write it there', async () => {
  const text = release(complete, 'The Board of Tea (BOT has met. It (the board) was glad.\n');
  const [finding] = (await check(text)).filter(({ ruleId }) => ruleId === 'bracket-balanced');
  expect(finding).toMatchObject({
    note: 'The “)” may be missing after “The Board of Tea (BOT”.',
    expected: ['(BOT)'],
  });
  const fix = { title: '', edits: [], ...finding?.fix, safe: true };
  const fixed = applyFixes(text, finding ? [{ ...finding, fix }] : []).text;
  expect(fixed).toContain('Tea (BOT) has met.');
  expect(await found(fixed.slice(release(complete, '').length))).toEqual([]);
});

describe('is quiet on', () => {
  test.each([
    '申請人須甲）填妥表格（附件一）；乙）繳付費用；丙）交回表格。',
    '申請人須a）填妥表格；b）繳付費用。',
    '目的有二：１）推廣茶藝，２）培訓人才。',
    '目的有二：第一)推廣茶藝，第二)培訓人才。',
    'a) Come.\n\nb) Stay.\n\n(c) Drink.\n\nd )Go.',
    'i) Come.\n\nii) Stay.\n\niii) Drink.',
    'Come 1) by bus, 2) by ferry and 3) on foot (or a) swim and b) float).',
    '一）茶。\n\n二）杯。',
    'Tea (of China [and Japan (Uji)] and {so on}) came.',
    '茶（綠茶) 及 (紅茶），《茶經》〈一之源〉【完】〔注〕。',
    'Between [0, 1) and (2, 3], or ]4; 5[, x in [a, b).',
    'Fine :-) and :( and ;)',
    'If a < b and b > c, `f(x` holds.',
    'See <https://tea.example.org/a_(b> (or https://tea.example.org/c(d)).',
    '（網址：https://tea.example.org/）。',
    'The aside (it is long.\n\nIt has two paragraphs.) ends.',
    'We sell (among others:\n\n- green tea\n- black tea)\n\nand cups.',
    '```\nf(\n```',
    'See [the cup](https://tea.example.org/(a)) and ![tea (a)](tea.jpg "a (b)")',
  ])('%j', async (body) => {
    expect(await found(`${body}\n`)).toEqual([]);
  });
});

// Were each bracket looked at beside each, the runner would give up.
test('thousands of brackets are read', async () => {
  const brackets = `${'(a) b) '.repeat(4000)}${'('.repeat(4000)}\n\n${'((a '.repeat(4000)}\n`;
  expect(await found(brackets)).not.toEqual([]);
});

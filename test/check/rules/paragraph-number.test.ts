import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, release } from '../checking.ts';

const headLines = release(complete, '').split('\n').length - 1;
const paragraphs = (...numbers: string[]) =>
  `${numbers.map((number) => `${number} Tea is ready.`).join('\n\n')}\n`;

async function found(body: string) {
  return (await check(release(complete, body))).filter(({ ruleId }) => ruleId === 'paragraph-number');
}

describe('tells of a gap or a repeat, once, at the number', () => {
  test.each<[body: string, ...expected: string[]]>([
    [paragraphs('1', '2', '4', '5'), '5:1 Paragraph “4” follows paragraph “2”.'],
    [paragraphs('1', '2', '3', '6'), '7:1 Paragraph “6” follows paragraph “3”.'],
    [paragraphs('', '2', '3', '3', '4'), '7:1 Two paragraphs have the number “3”.'],
    [paragraphs('1', '2', '3', '5', '5', '6'), '7:1 Paragraph “5” follows paragraph “3”.'],
    [
      paragraphs('1', '2', '3', '5', '6', '6', '7'),
      '7:1 Paragraph “5” follows paragraph “3”.',
      '11:1 Two paragraphs have the number “6”.',
    ],
    [
      '<p>1 Tea.</p>\n<p>2 Tea.</p>\n<p>4 Tea.</p>\n<p>5 Tea.</p>\n',
      '3:4 Paragraph “4” follows paragraph “2”.',
    ],
    [paragraphs('1\\)', '2\\)', '4\\)', '5\\)'), '5:1 Paragraph “4” follows paragraph “2”.'],
    [
      `${paragraphs('1', '2', '3')}\n## Annex\n\n${paragraphs('1', '3', '4', '5')}`,
      '11:1 Paragraph “3” follows paragraph “1”.',
    ],
    [paragraphs('1.', '2.', '4.'), '5:1 Paragraph “4” follows paragraph “2”.'],
    [paragraphs('2)', '3)', '5)'), '5:1 Paragraph “5” follows paragraph “3”.'],
    [paragraphs('1.', '2.', '2.', '3.'), '5:1 Two paragraphs have the number “2”.'],
    ['- Tea\n\n  1. a\n\n  2. b\n\n  4. c\n', '7:3 Paragraph “4” follows paragraph “2”.'],
    [paragraphs('(1)', '(2)', '(4)'), '5:1 Paragraph “4” follows paragraph “2”.'],
    ['一、茶。\n\n二、茶。\n\n四、茶。\n', '5:1 Paragraph “四” follows paragraph “二”.'],
    [
      '一、茶。\n\n二、茶。\n\n三、茶。\n\n四、茶。\n\n四、茶。\n',
      '9:1 Two paragraphs have the number “四”.',
    ],
    [
      '## 一、茶\n\n茶。\n\n## 二、茶\n\n茶。\n\n## 三、茶\n\n## 四、茶\n\n## 四、茶\n',
      '13:4 Two paragraphs have the number “四”.',
    ],
    ['（一）茶。\n\n（二）茶。\n\n（四）茶。\n', '5:1 Paragraph “四” follows paragraph “二”.'],
  ])('%j', async (body, ...expected) => {
    const told = (await found(body)).map(
      ({ place, reason }) => `${(place?.start.line ?? 0) - headLines}:${place?.start.column} ${reason}`,
    );
    expect(told).toEqual(expected);
  });

  test('and offers to count on', async () => {
    const text = release(complete, paragraphs('1', '2', '4', '5', '6'));
    const [finding] = await found(paragraphs('1', '2', '4', '5', '6'));
    expect(finding).toMatchObject({
      expected: ['3'],
      note: 'Bring paragraph “3” back, or count on from “2”.',
      fix: { safe: false },
    });
    const fix = { title: '', edits: [], ...finding?.fix, safe: true };
    const fixed = applyFixes(text, finding ? [{ ...finding, fix }] : []).text;
    expect(fixed).toBe(release(complete, paragraphs('1', '2', '3', '4', '5')));
  });
});

test('says what the page prints instead', async () => {
  const [finding] = await found(paragraphs('1.', '2.', '4.'));
  expect(finding?.note).toMatch(/^The page counts by itself and prints “3”\. Bring paragraph “3” back/);
  expect(finding?.fix?.edits).toMatchObject([{ text: '3' }]);
});

test('offers Chinese numbers in Chinese', async () => {
  const [finding] = await found('一、茶。\n\n二、茶。\n\n四、茶。\n\n五、茶。\n');
  expect(finding?.fix?.edits).toMatchObject([{ text: '三' }, { text: '四' }]);
});

describe('is quiet on', () => {
  test.each([
    paragraphs('1.', '1.', '1.', '1.'),
    paragraphs('1.', '1.', '2.'),
    paragraphs('3.', '1.', '2.'),
    paragraphs('1.', '2.', '9.'),
    `${paragraphs('(1)', '(2)')}\nSee (3) above.\n\n(4) Tea.\n`,
    '一、茶。\n\n二、茶。\n\n## 三、茶\n\n四、茶。\n',
    '## 一、茶\n\n一、茶。\n\n二、茶。\n\n## 二、茶\n\n一、茶。\n\n二、茶。\n\n三、茶。\n\n## 三、茶\n\n### 一、茶\n\n### 二、茶\n\n## 四、茶\n',
    paragraphs('(1)', '(2)', '(1)', '(2)', '(3)'),
    paragraphs('1', '2', '3', '4'),
    paragraphs('', '2', '3', '4'),
    `${paragraphs('1', '2', '3')}\n**Annex**\n\n${paragraphs('1', '2', '3')}\n${paragraphs('2', '3', '4')}`,
    '1 Tea.\n\n2 14 cups came.\n\n3 150 cups left.\n\n4 In 2019, it rained.\n\n5 Tea.\n',
    `${paragraphs('1', '2', '3')}\n14 cups came.\n\n5 June 2024\n\n4 Tea.\n`,
    paragraphs('1', '2', '3', '12', '4'),
    paragraphs('3', '5', '7', '9'),
    paragraphs('2', '5'),
    '1. Tea.\n2. Tea.\n4. Tea.\n5. Tea.\n',
    '| 1 Tea |\n| --- |\n| 2 Tea |\n| 4 Tea |\n| 5 Tea |\n',
  ])('%j', async (body) => {
    expect(await found(body)).toEqual([]);
  });
});

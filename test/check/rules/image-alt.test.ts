import { describe, expect, test } from 'vitest';
import { findings, pointedAt } from '../one-rule.ts';

const id = 'image-alt';
const at = 'https://tea.example.org/pot.png';

describe(id, () => {
  test.each([
    [`![](${at})\n`, `![](${at})`],
    [`Tea ![ ](${at}) tea\n`, `![ ](${at})`],
    [`[![](${at})](https://tea.example.org)\n`, `![](${at})`],
    [`![][p]\n\n[p]: ${at}\n`, '![][p]'],
    [`<img src="${at}">\n`, `<img src="${at}">`],
    [`<p>Tea <img alt=" " src="${at}"/></p>\n`, `<img alt=" " src="${at}"/>`],
    ['> ![](/pot.png)\r\n', '![](/pot.png)'],
  ])('%j', async (body, words) => {
    expect(await pointedAt(id, body)).toEqual([words]);
  });

  test('names the picture and a way out', async () => {
    const [found] = await findings(id, '![](/pot.png)\n');
    expect(found?.reason).toBe('The picture “/pot.png” is not described.');
    expect(found?.note).toContain('ornament');
  });

  test('reads notes', async () => {
    const fields = `notes: |\n  Tea:\n\n  ![](${at})\n`;
    const [found] = await findings(id, 'Tea.\n', { fields });
    expect(found).toMatchObject({ field: 'notes', words: `![](${at})` });
  });

  test.each([
    `![A pot](${at}) <img src="${at}" alt="A pot"> <img src="${at}" alt="">\n`,
    `\`![](${at})\` \\![](${at})\n`,
    '![](javascript:tea) <img>\n',
  ])('says nothing of %j', async (body) => {
    expect(await findings(id, body)).toEqual([]);
  });
});

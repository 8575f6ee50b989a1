import { describe, expect, test } from 'vitest';
import { findings, pointedAt } from '../one-rule.ts';

const id = 'link-repeated';
const at = 'https://tea.example.org/download';

const row = (black: string, between = ', ') =>
  `- The [download page](${at}/) has lists for [green](${at}/green/)${between}[black](${black})${between}[white](${at}/white/) and more.\n`;

describe(id, () => {
  test('tells of an entry that leads to the page above, as another link does', async () => {
    const [found, ...rest] = await findings(id, row(`${at}/`));
    expect(rest).toEqual([]);
    expect(found?.words).toBe('black');
    expect(found?.reason).toBe(
      '“black” leads to the same page as “download page”, not to a page of its own as “green” and “white” do.',
    );
    expect(found?.note).toBe(`That page is “${at}/”. Look for the one below it that is meant.`);
  });

  test('in lists that are parted by words, at the beginning and at the end', async () => {
    expect(await pointedAt(id, row(`${at}/`, ' and '))).toHaveLength(1);
    expect(
      await pointedAt(
        id,
        `[Green](${at}/), [black](${at}/black/) and [white](${at}/white/), or [all lists](${at}/).\n`,
      ),
    ).toHaveLength(1);
    const zh = `[下載](${at}/)頁有[綠茶](${at}/green/)、[紅茶](${at}/)、[白茶](${at}/white/)的單。\n`;
    expect(await pointedAt(id, zh, { fields: 'lang: zh-Hant-HK\n' })).toEqual(['紅茶']);
  });

  test.each([
    ['every entry has its page', row(`${at}/black/`)],
    [
      'nothing else leads to the page above',
      row(`${at}/`).replace(`[download page](${at}/)`, 'download page'),
    ],
    [
      'the page above is the front page',
      row('https://tea.example.org/').replace(`${at}/)`, 'https://tea.example.org/)'),
    ],
    ['the links are no row', row(`${at}/`, ', which is drunk in the morning, ')],
    ['one sentence ends between them', row(`${at}/`, '. ')],
    ['an entry stands for all the others', row(`${at}/`).replace('[black]', '[the whole list]')],
    ['it does so in other words', row(`${at}/`).replace('[black]', '[toutes les listes]')],
    ['the page above goes by its own name', row(`${at}/`).replace('[black]', '[download page]')],
    [
      'a row begins with the page above, which is named again elsewhere',
      `See the [lists](${at}/) for [green](${at}/green/), [black](${at}/black/) and [white](${at}/white/). Order on [this page](${at}/).\n`,
    ],
    ['others lead elsewhere', row(`${at}/`).replace('/green/', '-green/').replace('/white/', '-white/')],
  ])('says nothing where %s', async (_, body) => {
    expect(await findings(id, body)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, release } from '../checking.ts';

const long =
  'The tea fair was jointly organised by the Board of Tea, the Guild of Cups and the Northern Tea House.';
const balance = ['paragraph-broken', 'bracket-balanced', 'quote-balanced'];

async function found(body: string, lang = 'en') {
  const text = release(`${complete}lang: ${lang}\n`, body);
  const all = (await check(text)).filter(({ ruleId }) => balance.includes(ruleId));
  const fixes = all.map((one) => ({ ...one, fix: { title: '', edits: [], ...one.fix, safe: true } }));
  return { all, fixed: applyFixes(text, fixes).text.slice(release(`${complete}lang: ${lang}\n`, '').length) };
}

describe('tells of a sentence that a blank line cuts, once, and joins it', () => {
  test.each<[lang: string, before: string, after: string, safe?: boolean]>([
    ['en', `${long} It was undertaken by the Board (the Northern Tea`, 'Administration) and friends.'],
    ['en', `${long} It was undertaken by the Board`, 'and the Guild of Cups.'],
    ['en', `${long} It was undertaken by the Guild of Cups and the`, 'Northern House.'],
    ['en', `${long} It was undertaken by the Northern`, 'Tea House.', false],
    ['en', `${long} It was undertaken by the Eastern`, 'Cup Administration.', false],
    ['en', `${long} It was undertaken by the Eastern`, 'Cup Administration (ECA) and friends.', false],
    ['en', `${long} It was undertaken by the Guild,`, 'Cup House and others.'],
    ['en', `${long} It was undertaken by the Guild`, ', the Board and others.'],
    ['en', `1 ${long} There came over`, '670 people from abroad.'],
    ['en', `2 ${long} They met on 30`, 'June 2023 and again today.'],
    ['en', `${long} She said: “Tea is`, 'always ready,” and sat.'],
    ['en', 'In the new tea house,', 'some 40 guests were served.', false],
    ['en', 'The pot of tea is wide', 'and so am I.', false],
    ['en', `${long} Then she read it out: Dear friends of tea,`, 'please come.', false],
    ['en', `${long}\\\nThe cup is full of tea,`, 'and so am I.', false],
    ['en', 'The cup of the tea-', 'house is full.'],
    ['de', `${long} Die Messe wurde von der`, 'Teekammer und anderen getragen.'],
    ['zh-Hant', '今年茶展由茶葉局及茶杯公會合辦，並由北方茶館（北方茶', '業管理局）承辦。'],
    ['zh-Hant', '今年茶展由茶葉局及茶杯公會合辦，並由北方茶館承辦，', '支持機構包括東方茶館。'],
    ['ja', 'お茶の見本市は茶業局が主催し、茶碗組合の', '協力を得て開催されました。'],
  ])('%s: %s ¶ %s', async (lang, before, after, safe = true) => {
    const { all, fixed } = await found(`${before}\n\n${after}\n`, lang);
    expect(all.map(({ ruleId, fix }) => [ruleId, fix?.safe])).toEqual([['paragraph-broken', safe]]);
    const joint =
      lang.startsWith('zh') || lang === 'ja' || /^,/.test(after) || before.endsWith('-') ? '' : ' ';
    expect(fixed).toBe(`${before}${joint}${after}\n`);
    expect((await found(fixed, lang)).all).toEqual([]);
  });

  test('in a block quote, in HTML and with CRLF', async () => {
    const quote = await found(`> ${long} They came with a\n>\n> cup.\n`);
    expect(quote.fixed).toBe(`> ${long} They came with a cup.\n`);
    const html = await found(`<p>${long} They came with a</p>\n<p>cup.</p>\n`);
    expect(html.fixed).toBe(`<p>${long} They came with a cup.</p>\n`);
    const crlf = await found(`${long} They came with a\r\n\r\ncup.\r\n`);
    expect(crlf.fixed).toBe(`${long} They came with a cup.\r\n`);
  });
});

test('in a name that the front matter gives', async () => {
  const people = (lang: string, name: string) => `${complete}lang: ${lang}\npeople:\n  - name: ${name}\n`;
  const told = async (head: string, body: string) =>
    (await check(release(head, body))).map(({ ruleId }) => ruleId);
  expect(await told(people('zh-Hant', '何曉嵐'), '北方茶葉博物館主席何曉\n\n嵐致辭時說茶已備好。\n')).toEqual(
    ['paragraph-broken'],
  );
  expect(await told(people('zh-Hant', '何曉嵐'), '何曉嵐是北方茶葉博物館主席\n\n李說茶已備好。\n')).toEqual(
    [],
  );
  const english = `${long} It was opened by Ines\n\nCalloway, who poured.\n`;
  expect(await told(people('en', 'Ines Calloway'), english)).toEqual(['paragraph-broken']);
});

test('names the words on both sides, where they stand', async () => {
  const { all } = await found(
    `${long} It was undertaken by the Board (the Northern Tea\n\nAdministration) now.\n`,
  );
  expect(all[0]).toMatchObject({
    reason:
      'A blank line cuts the sentence between “the Board (the Northern Tea” and “Administration) now.”.',
    actual: 'Tea\n\nAdministration)',
    place: { start: { line: 10, column: 148 }, end: { line: 12, column: 16 } },
  });
});

describe('is quiet on', () => {
  test.each([
    [`${long} It sells:`, 'green tea and black tea.'],
    [`${long} They are`, '- green.'],
    ['**The tea fair of the Guild of Cups and the**', 'northern house opened its doors.'],
    ['The Tea Fair Opens Its Doors in the North', 'curl is a tool that fetches things.'],
    ['Dear friends of tea and of the cups,', 'we would like to invite you to the fair.'],
    [long.replace(/\.$/, ''), 'The fair was a success.'],
    [`${long.replace(/\.$/, '')} in Singapore`, 'Visitors may come on Sundays.'],
    [`${long} It was undertaken by the`, '2 The Board of Tea was glad.'],
    [`${long} They came with[^1]`, 'cups and plates.\n\n[^1]: A note.'],
    [`${long} See [the cups](https://tea.example.org/)`, 'and plates of the fair.'],
    [`${long} They raise the cup;`, 'lower the plate; and\n\nwash the dishes.'],
    ['Ms Ada Leaf, Press Officer of the Board of Tea', 'ada@tea.example.org.'],
    ['Ada Leaf\n\nPress Officer of the\n\nBoard of Tea', '1 Cup Road'],
    [`${long} Read on at`, 'https://tea.example.org/the-fair.'],
    [`- ${long} They came with`, 'cups and plates.'],
    [
      'The leaf that fell upon the cup\n\nand lay there in the sun all day\n\nand dreamt of water,',
      'is now tea.',
    ],
    ['The aside (it is long.', 'It has two paragraphs.) ends.'],
    [`${long} It opens on`, '![The fair](fair.jpg)\n\nand closes in May.'],
    ['茶展參與機構及支持單位', '茶展今日開幕。'],
  ])('%s ¶ %s', async (before, after) => {
    expect((await found(`${before}\n\n${after}\n`)).all).toEqual([]);
  });
});

test('takes time in proportion to the length', async () => {
  const started = performance.now();
  await found(`${`${long} They came with\n\ncups. Then\n\n`.repeat(300)}`);
  expect(performance.now() - started).toBeLessThan(5000);
});

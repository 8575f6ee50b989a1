import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, release } from '../checking.ts';

const long =
  'The tea fair was jointly organised by the Board of Tea, the Guild of Cups and the Northern Tea House.';
const tea = '今年茶展由茶葉局及茶杯公會合辦，吸引逾三百人參加。';
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

  test.each([
    ['zh-Hant', `${tea}展覽設有`, '40個攤位，展出各地茶葉。'],
    ['zh-Hant', `${tea}展覽設有40`, '個攤位，展出各地茶葉。'],
    ['zh-Hant', `${tea}今年的主題為茶與海，名叫`, '「茶海」，展出各地茶葉。'],
    ['zh-Hant', `${tea}局長今日（九月五日）`, '出席典禮時表示，茶展十分成功。'],
    ['zh-Hant', '茶葉局今日公布新的收費', '將於下月一日起生效，市民請留意。'],
    ['zh-Hant', '茶葉局發言人呼籲市民', '小心保管茶葉，以免受潮。'],
    ['zh-Hans', '茶叶局表示，今年出口的茶叶总量比去年增加了', '12%，创历史新高。'],
    [
      'ko',
      '차 위원회는 오늘 새로운 요금을 발표했다. 새 요금은 다음 달 1일부터',
      '적용되며 전국의 찻집이 대상이다.',
    ],
    ['ar', 'أعلن مجلس الشاي اليوم عن رسوم جديدة. وستدخل الرسوم حيز التنفيذ في', 'الأول من الشهر المقبل.'],
    ['he', 'מועצת התה הודיעה היום על תעריפים חדשים. התעריפים ייכנסו לתוקף של', 'החודש הבא בכל הארץ.'],
    ['hi', 'चाय बोर्ड ने आज नई दरों की घोषणा की। नई दरें अगले महीने की पहली तारीख से', 'लागू होंगी।'],
  ])('%s, without capitals: %s ¶ %s', async (lang, before, after) => {
    const { all } = await found(`${before}\n\n${after}\n`, lang);
    expect(all.map(({ ruleId }) => ruleId)).toEqual(['paragraph-broken']);
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

test('beside a person that the front matter gives', async () => {
  const people = `${complete}lang: zh-Hant\npeople:\n  - name: 何曉嵐\n`;
  for (const body of [
    '北方茶葉博物館主席\n\n何曉嵐致辭時說茶已備好。',
    '茶葉局局長兼館長何曉嵐\n\n在開幕禮上說茶已備好。',
  ]) {
    const told = await check(release(people, `${body}\n`));
    expect(told.map(({ ruleId }) => ruleId)).toEqual(['paragraph-broken']);
  }
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

test.each([
  ['zh-Hant', '主辦機構：茶葉局、茶杯公會及北方茶館', '詳情請瀏覽網頁。'],
  ['zh-Hant', '茶葉局、茶杯公會、北方茶館及東方茶室', '茶展將於下月舉行。'],
  ['zh-Hant', '各位嘉賓、各位茶友、女士們、先生們', '今日很高興出席茶展。'],
  ['zh-Hant', '附件一 在茶展展出的茶葉及茶具名單', '茶展展品如下。'],
  ['zh-Hant', '茶葉局在茶展設攤位推廣茶文化', '茶葉局今日起在茶展設攤位。'],
  ['zh-Hant', '（左起）局長、主席及北方茶館館長在茶展合照', '茶葉局將於下月公布結果。'],
  ['zh-Hant', `${tea}展覽今日開幕`, '2024年9月5日（星期四）'],
  ['zh-Hans', '茶叶局关于在全国推广茶文化、提升茶叶质量的通知', '各省、自治区茶叶局：'],
  ['zh-Hans', '一、总体要求，目标和任务', '全国茶叶总产量稳步增长。'],
  ['ja', '茶業局、全国の茶館で新料金を適用へ', '茶業局は本日、新料金を発表しました。'],
  ['ko', '다음 달 1일부터', '차 위원회는 오늘 새 요금을 발표했다.'],
  ['ar', 'مجلس الشاي يعلن عن رسوم جديدة في البلاد', 'أعلن مجلس الشاي اليوم عن رسوم جديدة.'],
])('is quiet on lines that are no sentence, in %s: %s ¶ %s', async (lang, before, after) => {
  expect((await found(`${before}\n\n${after}\n`, lang)).all).toEqual([]);
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
    ['Ada Leaf, Sr.  \nChair of the Board and keeper of its cups', 'cc: The Governor; Sen. T. Cup'],
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

// Were each paragraph looked at beside each, the runner would give up.
test('thousands of cuts are read', async () => {
  const { all } = await found(`${`${long} They came with\n\ncups. Then\n\n`.repeat(3000)}`);
  expect(all.length).toBeGreaterThan(500);
});

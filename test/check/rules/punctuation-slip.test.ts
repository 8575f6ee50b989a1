import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, release } from '../checking.ts';

async function read(body: string, fields = '') {
  const text = release(complete + fields, body);
  const found = (await check(text)).filter(({ ruleId }) => ruleId === 'punctuation-slip');
  return { text, found, fixed: applyFixes(text, found).text.slice(release(complete + fields, '').length) };
}

describe('punctuation-slip', () => {
  test.each([
    ['Tea is served.. It is hot.\n', '“..” stands here where “.” is meant.', 'Tea is served. It is hot.\n'],
    ['Tea,, coffee.\n', '“,,” stands here where “,” is meant.', 'Tea, coffee.\n'],
    [
      'Cups for all. . Saucers too.\n',
      '“. .” stands here where “.” is meant.',
      'Cups for all. Saucers too.\n',
    ],
    ['茶會。。開始\n', '“。。” stands here where “。” is meant.', '茶會。開始\n'],
    ['Tea **is served.**.\n', '“..” stands here where “.” is meant.', 'Tea **is served.**\n'],
    [
      'The guests left.The cups stayed.\n',
      'There is no space after the full stop in “left.The”.',
      'The guests left. The cups stayed.\n',
    ],
    [
      'Some (three of them).The cups stayed.\n',
      'There is no space after the full stop in “them).The”.',
      'Some (three of them). The cups stayed.\n',
    ],
    [
      'The guests,however, left.\n',
      'There is no space after the comma in “guests,however”.',
      'The guests, however, left.\n',
    ],
    [
      'Tea is drunk in many countries.- Ida pours it.\n',
      'There is no space after the full stop in “countries.-”.',
      'Tea is drunk in many countries. - Ida pours it.\n',
    ],
    ['**Tea Room** , a café.\n', 'There is a space before “,”.', '**Tea Room**, a café.\n'],
    ['Tea for all\n. Coffee.\n', 'There is a space before “.”.', 'Tea for all. Coffee.\n'],
    ['Tea ! Coffee.\n', 'There is a space before “!”.', 'Tea! Coffee.\n'],
    ['茶會,今日開始\n', '“,” stands here for “，”.', '茶會，今日開始\n'],
    ['茶會“春” ,2024年開始\n', '“,” stands here for “，”.', '茶會“春”，2024年開始\n'],
    ['茶會"春", 今日開始\n', '“,” stands here for “，”.', '茶會"春"，今日開始\n'],
    ['Tea ( hot ).\n', 'There is a space inside the bracket “(”.', 'Tea (hot).\n'],
    [
      'Tea at the pier (Gate 3)opens.\n',
      'There is no space after the bracket in “3)opens”.',
      'Tea at the pier (Gate 3) opens.\n',
    ],
    ['Bars (F&B)close.\n', 'There is no space after the bracket in “B)close”.', 'Bars (F&B) close.\n'],
    [
      'The café (2 High Street)(closed since May) opens.\n',
      'There is no space after the bracket in “Street)(”.',
      'The café (2 High Street) (closed since May) opens.\n',
    ],
    ['茶會備有以下項目:\n\n- 茶\n', '“:” stands here for “：”.', '茶會備有以下項目：\n\n- 茶\n'],
    ['市長說:茶會開始\n', '“:” stands here for “：”.', '市長說：茶會開始\n'],
    ['Tea is served,.\n', '“,.” stands here where “.” is meant.', 'Tea is served.\n'],
  ])('%j', async (body, reason, expected) => {
    const { found, fixed } = await read(body);
    expect(found[0]?.reason).toBe(reason);
    expect(fixed).toBe(expected);
    expect((await read(fixed)).found).toEqual([]);
  });

  test.each([
    ['it', 'Tazze,e piattini,o bicchieri `a()`,e "tè".', ['Tazze,e', 'piattini,o', ',e']],
    ['pt', 'As chávenas,e os pires.', ['chávenas,e']],
    ['ru', 'Чашки,и блюдца.', ['Чашки,и']],
    ['en', 'Cups,a pot; tea,e coffee.', []],
    ['it', 'I punti a,e b; (x,e y); 3,e', []],
  ])('%s: a comma before a word of one letter in %j', async (lang, body, expected) => {
    const { found, fixed } = await read(`${body}\n`, `lang: ${lang}\n`);
    expect(found.map(({ actual }) => actual)).toEqual(expected);
    expect((await read(fixed, `lang: ${lang}\n`)).found).toEqual([]);
  });

  test.each([
    ['“Tea is served,” said Ines Calloway, \\> head of the kitchen.\n', '>'],
    ['The list is in the library.\n\na\\>It opens at noon.\n', undefined],
    ['The list is in the library. /a\\> It opens at noon.\n', '/a>'],
    ['茶會今日開始。p\\>市長主持。\n', 'p>'],
  ])('what is left of a mail or a tag in %j', async (body, actual) => {
    const { text, found } = await read(body);
    expect(found.map((one) => one.actual)).toEqual(actual === undefined ? [] : [actual]);
    if (actual !== undefined) expect(found[0]?.reason).toBe(`“${actual}” stands here for nothing.`);
    // Only a person can tell whether more is missing there.
    expect(applyFixes(text, found).text).toBe(text);
  });

  test('offers to take out what is left of a mail', async () => {
    const { text, found } = await read('“Tea is served,” said Ines Calloway, > head of the kitchen.\n');
    const all = found.map(({ fix, ...rest }) => ({ ...rest, ...(fix && { fix: { ...fix, safe: true } }) }));
    expect(applyFixes(text, all).text).toContain('said Ines Calloway, head of');
  });

  test.each([
    ['Tea.. coffee.\n', '..', ['.', '…']],
    ['茶會開始.市長致辭。\n', '.', ['。', '·']],
    ['Tea served., coffee.\n', '.,', [',', '.']],
    ['Tea served. , coffee.\n', '. ,', [',', '.']],
    ['She said “tea is served.”. Then she left.\n', '.”.', ['.”', '”.']],
    ['“Tea is served,”, she said.\n', ',”,', [',”', '”,']],
    ['“茶會開始，”，她說。\n', '，”，', ['，”', '”，']],
  ])('offers both repairs of %j, and makes neither by itself', async (body, actual, expected) => {
    const { found, fixed } = await read(body);
    expect(found).toMatchObject([{ actual, expected }]);
    expect(fixed).toBe(body);
  });

  test.each([
    'Tea... and … coffee . . . and tea.... 1..2, ../cups, and `a..b` .. `c`\n',
    'By Inc., etc., at 5 p.m., in U.S.A. Of cups, e.g.the blue, v1.2.Tea\n',
    'See node.js, Tea.Com, GreenTea.SG, tea.Format(x), www.tea.example , https://tea.example .\n',
    'The Pour.Stir.Drink campaign, Strong.Hot tea, ASP.Net and .NET for ,000 cups.\n',
    'Fill in tea,milk,sugar; 1,000 cups; a,b\n',
    'He drank “tea etc.”. Or “tea Ltd.”. “Tea?”.\n',
    'Tea ![cup](cup.png), coffee ![pot](pot.png) .\n',
    'Tea[^1] , coffee.\n\n[^1]: A note.\n',
    'Cup(s) of tea (re)open; the (Re)opened cups, (2)methyl and 4-(2 B)ethyl, f(x y)dx.\n',
    '茶會...開始。。。茶會，A,B，1,000名，“春”,1,000名\n',
    '`a` .. `b`, a .b, :) ;)\n',
    'Rooms with area \\> 750 sqm, \\> 20 guests, a \\> b, x -\\> y, n\\>0; the tag \\<a\\>; section 3(1)(a), f(x)(y z).\n',
    '3(1) (a)(b), the cup(s)(two of them), 時間:10:30，茶:3杯，比例為1:2，名稱: Tea\n',
  ])('says nothing of %j', async (body) => {
    expect((await read(body)).found.map(({ reason }) => reason)).toEqual([]);
  });

  test('leaves French its blanks', async () => {
    const body = 'Du thé ! Du café ; lequel ? « Le thé » : le voici.\n';
    expect((await read(body, 'lang: fr\n')).found).toEqual([]);
    expect((await read('Du thé , du café .\n', 'lang: fr\n')).found).toHaveLength(2);
  });

  test('gives a habit one finding, and mends it everywhere', async () => {
    const { found, fixed } = await read('Tea , milk , sugar , cups , pots , spoons , cake\n\n茶會,開始\n');
    expect(found.map(({ reason, note }) => [reason, note])).toEqual([
      [
        'There is a space before “,”.',
        'Put the mark close to the word before it. The same is found in 5 more places, the next in line 9.',
      ],
      ['“,” stands here for “，”.', 'Between Chinese characters a mark of their width is written.'],
    ]);
    expect(fixed).toBe('Tea, milk, sugar, cups, pots, spoons, cake\n\n茶會，開始\n');
  });

  test.each([
    ['en', 'The mayor said: “Vive la France ! Où allons-nous ; que ferons-nous ?” and left.\n', 0],
    ['en', 'Joyeux Noël !\n', 0],
    ['de', 'Auf der Karte steht « Nous sommes très heureux ! »\n', 0],
    ['es', 'El alcalde dijo: «Vous êtes les bienvenus !»\n', 0],
    ['en', 'We are glad to have the café back !\n', 1],
    ['de', 'Wir freuen uns !\n', 1],
    ['es', 'Nos vemos en la plaza !\n', 1],
    ['it', 'Tutti in piazza per la festa !\n', 1],
    ['it', 'Vieni anche tu ! L’acqua è di casa ?\n', 2],
    ['es', '¡Compra tu entrada ! ¿Son gratis ?\n', 2],
    ['da', 'Køb din billet nu, så kommer du med ! Kommer du ?\n', 2],
    ['sv', 'Vill du komma ?\n', 1],
    ['de', 'Bist du dabei ? Sei dabei, wenn du kannst !\n', 2],
    ['nl', 'Doe je mee ?\n', 1],
    ['pl', 'On wygrywa !\n', 1],
    ['pt', 'Participa tu !\n', 1],
    ['en', 'Visit Café Noir today ! Like father, like son ! Great café ;\n', 3],
  ])('knows French by its words in a text in %s: %j', async (lang, body, count) => {
    expect((await read(body, `lang: ${lang}\n`)).found).toHaveLength(count);
  });

  test('leaves the dash behind an abbreviation alone', async () => {
    expect(
      (await read('Die Dipl.- Tee, die evtl.- Tassen und die u.a.- Kannen.\n', 'lang: de\n')).found,
    ).toEqual([]);
  });

  test('leaves a bracket to the words that other languages join to it', async () => {
    expect((await read('Die (Vor und Nach)bereitung.\n', 'lang: de\n')).found).toEqual([]);
  });

  test('tells once of many words behind brackets, and parts them all', async () => {
    const bars = [...'ABCDEF'].map((bar) => `Bar ${bar} (1 Quay ${bar})was closed.\n`).join('\n');
    const { found, fixed } = await read(bars);
    expect(found).toHaveLength(1);
    expect(fixed).toBe(bars.replaceAll(')was', ') was'));
  });

  test('reads fields', async () => {
    const { found } = await read('Tea.\n', 'summary: Tea is served.. It is hot.\n');
    expect(found).toMatchObject([{ field: 'summary', actual: '..' }]);
  });
});

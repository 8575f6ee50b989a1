import { describe, expect, test } from 'vitest';
import { check, contact } from '../checking.ts';

async function read(title: string, body: string, lang = 'en') {
  const fields = `title: "${title}"\nlang: ${lang}\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}`;
  const found = await check(`---\n${fields}---\n\n${body}`);
  return found.filter(({ ruleId }) => ruleId === 'headline-number');
}

describe('headline-number', () => {
  test('finds a number that the text does not have, at its place', async () => {
    expect(await read('15 cups and 7 pots', 'There are 16 cups and seven pots.\n')).toMatchObject([
      {
        reason: '“15” in the headline is nowhere in the text.',
        severity: 'info',
        place: { start: { column: 9 } },
      },
    ]);
  });

  test('takes digits grouped by blanks for one number', async () => {
    expect(
      (await read('Fair has 12 000 guests', 'There were 11 000 guests.\n')).map((one) => one.reason),
    ).toEqual(['“12 000” in the headline is nowhere in the text.']);
  });

  test('does not take a heading that says the headline again for the text', async () => {
    expect(await read('15 cups', '# 15 cups\n\nThere are 16.\n')).toHaveLength(1);
    // In whichever letters it begins.
    expect(await read('Étés de 15 jours', '# étés de 15 jours\n\nIl y en a 16.\n', 'fr')).toHaveLength(1);
    expect(await read('étés de 15 jours', '# Étés de 15 jours\n\nIl y en a 16.\n', 'fr')).toHaveLength(1);
  });

  test('takes a number for a rounded one only where it is', async () => {
    expect(await read('Record 1.2 million meals', 'It served 1,104,322 meals.\n')).toHaveLength(1);
    expect(await read('12,345 cups', 'There were 12,344 cups.\n')).toHaveLength(1);
    expect(await read('300 cups', 'There were 304 cups.\n')).toHaveLength(1);
    expect(await read('28 tonnes of tea', 'They sold 28.6 tonnes.\n')).toHaveLength(1);
    expect(await read('28 tonnes of tea', 'They sold 28.4%.\n')).toHaveLength(1);
    expect(await read('11 cups', 'Open at 10.30 am.\n')).toHaveLength(1);
  });

  test('reads tables that count in thousands or millions', async () => {
    const table = (cell: string) => `| In thousands | 2024 |\n| --- | ---: |\n| Tea sold | ${cell} |\n`;
    expect(await read('Tea for 12.4 million', table('12,400'))).toEqual([]);
    expect(await read('Tea for 12.4 million', table('12,408'))).toEqual([]);
    expect(await read('Chá: 1,2 milhão', table('1.204,3'), 'pt')).toEqual([]);
    expect(await read('Chá: 1,2 bilhão', table('1.204,3'), 'pt')).toEqual([]);
    expect(await read('Tea for 12.4 million', table('12,480'))).toHaveLength(1);
    expect(await read('Tea for 12.4 million', 'It came to 12,400 in all.\n')).toHaveLength(1);
  });

  test('a lone 1 behind a name may have lost a digit', async () => {
    expect(await read('Larkspur 1 is out', 'Larkspur 11 reads tide tables.\n')).toHaveLength(1);
    expect(await read('Larkspur 1 is out', 'Larkspur 1 reads tide tables.\n')).toEqual([]);
  });

  test.each([
    ['34 cups', 'There are XX cups.'],
    ['Tea at Phase 1 of the hall', 'The first phase.'],
    ['Grade 7 pupil wins at Gate 12', 'Ann won.'],
    ['Four cups for 1,000 guests, 40% off', '4 cups, 1 000 or 1000 guests, 40 per cent.'],
    ['Twenty-one cups', 'The 21 cups.'],
    ['4 cups, 50 years', 'The four cups on the 50th day; “50s”.'],
    ['18 fines', 'Fines for three outlets and 15 people.'],
    ['15 outlets penalised', '10 F&B outlets were closed, and five F&B outlets were fined.'],
    ['The 33rd Tea Day in 2024, Zero waste, COP29, One Cup', 'Tea.'],
    ['Harbour news 14 / 11 / 2023', 'Two ferries call.'],
    ['$1.5 million for tea', 'They gave $1,500,000.'],
    ['12 000 cups', 'The fair has 12,000 cups.'],
    ['12,000 cups', 'The fair has 12 000 cups.'],
    ['Record 1.1 million meals', 'It served 1,104,322 meals.'],
    ['12,000 cups', 'There were 11,963 cups.'],
    ['28 tonnes of tea', 'They sold 28.4 tonnes.'],
    ['Sales up 28%', 'Sales rose by 27.6 per cent.'],
    ['Some 1.2 million come', 'There were 1 200 000 guests.'],
  ])('is quiet on %s', async (title, body) => {
    expect(await read(title, `${body}\n`)).toEqual([]);
  });

  test.each([
    ['en', 'The hall opens on Friday 28'],
    ['de', 'Die Halle öffnet am 28.1.'],
    ['es', 'La sala abre el 28 de enero'],
    ['pt', 'A sala abre a 28 de janeiro'],
    ['it', 'La sala apre il 28 gennaio'],
    ['pl', 'Otwarcie sali 28 stycznia'],
    ['ru', 'Зал откроется 28 января'],
    ['cs', 'Sál se otevře 28. ledna'],
    ['fi', 'Sali avataan 28. tammikuuta'],
    ['ko', '1월 28일 개관'],
    ['ko', '시장, 28(금) 개관식 참석'],
    ['ja', '28日（金）に開館'],
  ])('takes a day for a day in %s: %s', async (lang, title) => {
    expect(await read(title, 'Tea.\n', lang)).toEqual([]);
  });

  test.each([
    ['pl', '28 sal'],
    ['ru', '28 залов'],
    ['ko', '28개 개관'],
    ['ja', '28館が開館'],
    ['en', 'Friday opening of 28 halls'],
    ['fr', 'Samedi 40 concerts en ville'],
    ['de', 'Am Samstag 30 Konzerte in der Stadt'],
    ['en', 'Sunday 12 boats race'],
    ['en', 'Harbour report (2024) 30 shops'],
    ['en', 'Batch of 5. more to come'],
  ])('takes a count for a count in %s: %s', async (lang, title) => {
    expect(await read(title, 'Tea.\n', lang)).toHaveLength(1);
  });

  test.each([
    ['Five teas for summer', 'Try these:\n\n- Mint\n- Rose\n- Lime\n- Plum\n- Fig\n', '- Fig\n'],
    ['Three teas win', 'The winners:\n\n1. Mint\n2. Rose\n3. Lime\n', '3. Lime\n'],
    ['Three teas win', 'Black:\n\n- Mint\n- Rose\n\nGreen:\n\n- Lime\n', '- Lime\n'],
    ['Two teas win', '| Tea | Cups |\n| --- | --- |\n| Mint | many |\n| Rose | few |\n', '| Rose | few |\n'],
    ['Four boats call', 'They are the Swan, the Heron, the Gull and the Tern.\n', ', the Gull'],
  ])('counts what the text gives: %s', async (title, body, one) => {
    expect(await read(title, body)).toEqual([]);
    expect(await read(title, body.replace(one, ''))).toHaveLength(1);
  });

  test.each(['Tea ruling [2026] HKCFI 12', 'Tea ruling (2024) 27 HKCFAR 312', 'Tea ruling [2024] EWHC 77'])(
    'takes no number of a citation for a count: %s',
    async (title) => {
      expect(await read(title, 'The court has ruled on tea.\n')).toEqual([]);
    },
  );

  test('reads Chinese numerals', async () => {
    expect(await read('逾二百人參加茶會', '約200人參加。\n', 'zh-Hant-HK')).toEqual([]);
    expect(await read('逾12 000人參加茶會', '約12,000人參加。\n', 'zh-Hant-HK')).toEqual([]);
    expect(await read('逾一萬二千人參加茶會', '約12 000人參加。\n', 'zh-Hant-HK')).toEqual([]);
    expect(await read('逾二百人參加茶會', '約300人參加。\n', 'zh-Hant-HK')).toHaveLength(1);
  });
});

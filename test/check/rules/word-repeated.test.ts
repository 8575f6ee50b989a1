import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, release } from '../checking.ts';

async function read(body: string, fields = '') {
  const text = release(complete + fields, body);
  const found = (await check(text)).filter(({ ruleId }) => ruleId === 'word-repeated');
  return { text, found, fixed: applyFixes(text, found).text };
}

describe('word-repeated', () => {
  test('finds a doubled word where it stands, and takes one of the two out', async () => {
    const { text, found, fixed } = await read('Tea for the the guests.\n');
    expect(found).toMatchObject([
      { reason: '“the” stands here twice in a row.', actual: 'the the', expected: ['the'] },
    ]);
    expect(text.slice(found[0]?.place?.start.offset, found[0]?.place?.end.offset)).toBe('the the');
    expect(fixed).toBe(release(complete, 'Tea for the guests.\n'));
  });

  test.each([
    ['The the doors open.\n', 'The doors open.\n'],
    ['Tea for\nthe\r\nthe guests.\n', 'Tea for\nthe guests.\n'],
    ['> Tea for the\n> the guests.\n', '> Tea for the guests.\n'],
    [
      'Some of the [the guests](https://example.org) left.\n',
      'Some of [the guests](https://example.org) left.\n',
    ],
    ['A cup (of of tea) and and a **pot** in in June.\n', 'A cup (of tea) and a **pot** in June.\n'],
    ['The the the cup.\n', 'The cup.\n'],
  ])('%j', async (body, expected) => {
    expect((await read(body)).fixed).toBe(release(complete, expected));
  });

  test.each([
    ['fr', 'Le goût de de thé.\n', 1],
    ['fr', 'La politique maritime de de Gaulle.\n', 0],
    ['es', 'El libro de de la Cruz, y el sabor de de la taza.\n', 1],
    ['nl', 'Het werk van van Gogh en van van der Meer.\n', 0],
    ['nl', 'De burgemeester van van Amsterdam.\n', 1],
    ['es', 'El Ministerio de de la Vivienda, y el Gobierno de de España.\n', 2],
    ['fr', 'La mairie de de Paris.\n', 1],
    ['fr', 'Nous nous levons.\n', 0],
    ['de', 'Tee und und Kaffee.\n', 1],
    ['de', 'Die, die die Tassen, der der Tee.\n', 0],
    ['de', 'Es heißt, dass dass die Tassen keine keine Henkel haben.\n', 2],
    ['de', 'In den den Kindern bekannten Hallen, die die Stadt sich sich selbst gab.\n', 0],
    ['fr', 'Le thé ne ne se se vend pas depuis depuis mai.\n', 3],
    ['fr', 'C’est en en parlant que nous nous levons, et vous vous asseyez.\n', 0],
    ['es', 'La casa se se abre desde desde mayo.\n', 2],
    // A demonstrative may stand behind itself: the first is a direction or a pronoun.
    ['es', 'Los vecinos del este este domingo bailan, y pidió que esta esta semana no cierre.\n', 0],
    ['pt', 'Espera que este este ano cresça.\n', 0],
    ['nl', 'Zij vraagt of deze deze week komt.\n', 0],
    ['es', 'Lo que es es, y como como pan.\n', 0],
    ['pt', 'O chá pelo pelo preço, também também hoje.\n', 2],
    ['pt', 'Não sabia se se abria hoje.\n', 0],
    ['nl', 'Sinds sinds mei staat onze onze kan hier.\n', 2],
    ['nl', 'Omdat het het beste is, en die die stad kent.\n', 0],
    ['it', 'Tazze come come piatti.\n', 1],
    ['ru', 'Чай и и кофе, member of the the board.\n', 2],
    ['zh-Hant', '茶的的味道，目的的達成，的的確確，我們我們。\n', 2],
    ['ja', 'お茶をを飲む。\n', 1],
    ['xx', 'te te\n', 0],
  ])('knows the short words of %s', async (lang, body, count) => {
    expect((await read(body, `lang: ${lang}\n`)).found).toHaveLength(count);
  });

  test('reads fields and notes too', async () => {
    const { found } = await read('Tea.\n', 'summary: Tea for for all\nnotes: Cups of of tea\n');
    expect(found.map(({ field }) => field)).toEqual(['summary', 'notes']);
  });

  test.each([
    'Zam Zam, The The and In In are names.\n',
    'The tea that that guest had had was good.\n',
    'Sign in in the morning, move on on Monday. What it is is tea.\n',
    'The tea is for the\n\nthe guests, of the<br>the house.\n',
    'Set `the` the, the `the`, of[^1] of, the ~~the~~ tea.\n\n[^1]: A note.\n',
    'An on-on-on, the the-tea, the the’s, of-of of, A a day.\n',
    'https://example.org/the the\n',
  ])('says nothing of %j', async (body) => {
    expect((await read(body)).found).toEqual([]);
  });
});

test('tells of a Spanish participle that stands twice', async () => {
  const text = release(`${complete}lang: es\n`, 'El té ha sido sido elegido.\n');
  expect((await check(text)).map(({ ruleId }) => ruleId)).toEqual(['word-repeated']);
});

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { check, complete, release } from '../checking.ts';

const headLines = release(complete, '').split('\n').length;

async function found(body: string, lang = 'en'): Promise<Diagnostic[]> {
  const all = await check(release(`${complete}lang: ${lang}\n`, body));
  return all.filter(({ ruleId }) => ruleId === 'quote-balanced');
}

test('leaves a mark that broke on its way to the rule about broken signs', async () => {
  expect(await found('Tea is old. â\u0080\u009cTea is ready,” he said.\n')).toEqual([]);
  expect(await found('Tea is old. �Tea is ready,” he said.\n')).toEqual([]);
  expect(await found('The cafÃ© is old. Tea is ready,” he said.\n')).toHaveLength(1);
});

describe('tells of a quotation mark without its partner, where it stands', () => {
  test.each<[body: string, ...expected: string[]]>([
    ['He said: “Tea is ready.', '1:10 The quotation that begins with “Tea is ready.” is not closed.'],
    ['Tea is ready,” he said.', '1:14 The quotation that ends with “Tea is ready,” is not opened.'],
    ['"Tea," he said. "It is ready.', '1:17 The quotation that begins with “It is ready.” is not closed.'],
    [
      '"Tea, he said. "It is ready."',
      '1:1 The quotation that begins with “Tea, he said. "It is” is not closed.',
    ],
    ['Tea," he said. "It is ready."', '1:5 The quotation that ends with “Tea,” is not opened.'],
    ['"Tea" is ready".', '1:15 The quotation that ends with “"Tea" is ready” is not opened.'],
    ['"Tea,” she said. “It is.', '1:18 The quotation that begins with “It is.” is not closed.'],
    ['""Tea," he said.', '1:2 The quotation mark before “Tea," he said.” stands there twice.'],
    ['„Tee“ und „Kaffee.', '1:11 The quotation that begins with “Kaffee.” is not closed.'],
    ['Le « thé et le « café ».', '1:4 The quotation that begins with “thé et le « café” is not closed.'],
    ['茶館稱「明前已到。', '1:4 The quotation that begins with “明前已到。” is not closed.'],
    [
      'Its “30x30” goal. Th”e “30x30” plan.',
      '1:21 The quotation that ends with “Its “30x30” goal. Th” is not opened.',
    ],
    [
      'The total was 30” said Ms Hill.',
      '1:17 The quotation that ends with “The total was 30” is not opened.',
    ],
    [
      'We grew by 20” in a year, he said.',
      '1:14 The quotation that ends with “We grew by 20” is not opened.',
    ],
    ['The Top 100” list.', '1:12 The quotation that ends with “The Top 100” is not opened.'],
    ['A 12" pipe, "he said.', '1:13 The quotation that begins with “he said.” is not closed.'],
    [
      '“Tea is ready,” he said. “It is, said Ms Leaf.\n\n“Drink!” she said.',
      '1:26 The quotation that begins with “It is, said Ms Leaf.” is not closed.',
    ],
    ['“One.\n\n“Two.\n\nThree is none.\n\nFour.', '3:1 The quotation that begins with “Two.” is not closed.'],
  ])('%j', async (body, ...expected) => {
    const said = (await found(`${body}\n`)).map(({ place, reason }) => {
      const isOpened = !reason.includes('was not opened') && !reason.includes('is not opened');
      const line = place?.start.line ?? 0;
      const column = isOpened ? place?.start.column : (place?.end.column ?? 0) - 1;
      return `${line - headLines}:${column} ${reason}`;
    });
    expect(said).toEqual(expected);
  });
});

describe('is quiet on', () => {
  test.each([
    ['en', '“One.\n\n“Two.\n\n“Three,” he said.'],
    ['en', '"One.\n\nTwo.\n\nThree," he said.'],
    ['en', 'He said: “One,” and then “two.\n\n“Three.” Then he “left”.'],
    ['en', '“One,” he said. “Two.\n\nThree,” he said. “Four.\n\nFive.”'],
    ['en', "’90s, ‘90s, rock ’n’ roll, rock ‘n’ roll, the dogs’ tails, O’Brien, Hawai‘i, ’tis, 'tis, dogs'"],
    ['en', 'He is 6’2” tall, says the dogs’ home; “A 12” disc,” and “forwards of 6’2” and more,” he said.'],
    ['en', 'The 12” disc, the “Top 100” list and “class of ’24” badge.'],
    ['en', '5\' 10", 12", a 3.5" disk and 5′ 10″ of "the 12" pipe".'],
    ['en', 'A cup 18" wide by 22½" high, and 7¾".'],
    ['en', "“Tea\" and “coffee” and ``tea''."],
    ['en', '"Tea is ready,” she said. “It is good." He drank.'],
    ['en', '“Tea," she said. "Tea,” and “more" and "more”.'],
    ['en', 'The `"tea` option, and `say("` too'],
    ['de', '„Tee“, „Tee”, »Tee«, «Tee», ‚Tee‘ und „der ‚grüne‘ Tee“.'],
    ['sv', '”Te” och ”kaffe”, »te».'],
    ['pl', '„Herbata «zielona»” i „czarna”.'],
    ['fr', 'Le « thé » et «\u202fle “thé”\u202f».\n\n« Un.\n\n« Deux.\n\n» Trois. »'],
    ['ru', '«Чай „зелёный“ и чёрный».'],
    ['he', 'צה"ל ו"תה" ומנכ"לית, ארה"ב.'],
    ['zh-Hant', '「一。\n\n「二。\n\n「三『茶』。」'],
    ['zh-Hans', '他说“茶”，又说"杯"。'],
    ['ja', '〝茶〟と『茶』。'],
  ])('%s: %j', async (lang, body) => {
    expect(await found(`${body}\n`, lang)).toEqual([]);
  });
});

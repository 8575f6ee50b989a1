import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { personConsistent } from '../../../src/check/rules/person-consistent.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

const calloway = '{ name: Dr Ines Calloway, title: Deputy Director of Lights }';

async function found(body: string, people = calloway, lang = 'en') {
  const text = `---\ntitle: The lamp\ndate: 2024-09-20\nlang: ${lang}\norganisers: [Harbour Trust]\npeople:\n  - ${people}\ncontact:\n  url: https://h.example.org\n---\n${body}\n`;
  const release = await parseRelease(Buffer.from(text), 'a.md', { lang: 'en' });
  return checkRelease(release, [personConsistent], contextWith()).map(
    ({ reason, place, fix }) =>
      `${place && text.slice(place.start.offset, place.end.offset)} | ${reason}${fix ? ` | ${fix.title}` : ''}`,
  );
}

test('leaves a name that a blank line cuts in two to the rule about cuts', async () => {
  const people = '{ name: 何曉嵐, title: 秘書長 }';
  expect(await found('茶會由秘書長何曉\n\n嵐主持，市民入場。', people, 'zh-Hant-HK')).toEqual([]);
  expect(await found('茶會由秘書長何曉主持，市民入場。', people, 'zh-Hant-HK')).toHaveLength(1);
});

test('leaves a name with a broken letter to the rule about those', async () => {
  const people = '{ name: 何曉嵐, title: 秘書長 }';
  expect(await found('茶會由秘書長\ufffd曉嵐主持。', people, 'zh-Hant-HK')).toEqual([]);
  expect(await found('茶會由秘書長\ufffd主持。', people, 'zh-Hant-HK')).toHaveLength(1);
});

describe('a title behind the name with one word otherwise', () => {
  const doe = '{ name: Jane Doe, title: Director of Industrial Property }';
  test.each([
    ['The lamp was lit by Jane Doe, Director of Intellectual Property.', 'Director of Intellectual Property'],
    ['Jane Doe, the Director of Industrial Policy, lit it.', 'Director of Industrial Policy'],
  ])('is found: %s', async (body, said) => {
    expect(await found(body, doe)).toEqual([
      `${said} | “Jane Doe” is “${said}” in the text, but “Director of Industrial Property” in the list of people.`,
    ]);
  });

  test.each([
    'Jane Doe, Director of Industrial Property, lit it.',
    'Jane Doe, Director of Industrial Property and Trade, lit it.',
    'Jane Doe, Director of Industrial Policy and Trade, lit it.',
    'Jane Doe, Keeper of Industrial Property, lit it.',
    'Jane Doe, Director of Industrial Policy until 2019, lit it.',
    'Jane Doe, Director of Industrial Policy from 2010 to 2014, lit it.',
    'Jane Doe, Director of Industrial Policy (2010-2014), lit it.',
    'Jane Doe, Director of Industrial Policy at the time, lit it.',
    'Jane Doe, Director of industrial things, lit it.',
    'Jane Doe, Director of Intellectual Property John Smith and others lit it.',
  ])('says nothing of %s', async (body) => {
    expect(await found(body, doe)).toEqual([]);
  });
});

describe('finds', () => {
  test.each([
    ['Dr Ines Caloway spoke.', 'Caloway', 'Ines Caloway'],
    ['Dr Ines Calloway came. Dr Callaway spoke.', 'Callaway', 'Dr Callaway'],
    ['The lamp was lit by Inès Callowya.', 'Callowya', 'Inès Callowya'],
    ['“Now,” said Innes Calloway’s friend.', 'Innes', 'Innes Calloway'],
  ])('a slip in the name: %s', async (body, words, said) => {
    const meant = words === 'Innes' ? 'Ines' : 'Calloway';
    expect(await found(body)).toEqual([
      `${words} | “${said}” in the text is “Dr Ines Calloway” in the list of people. | write “${meant}” here`,
    ]);
  });

  test.each([
    ['The Director of Lights, Dr Ines Calloway, spoke.', 'Director of Lights'],
    ['Assistant Director of Lights Ines Calloway spoke.', 'Assistant Director of Lights'],
    ['Dr Ines Calloway, Director of Lights, spoke.', 'Director of Lights'],
    ['Ines Calloway, the Acting Director of Lights.', 'Acting Director of Lights'],
    ['The Deputy Director of Lamps, Dr Ines Calloway, spoke.', 'Deputy Director of Lamps'],
    ['> So be it.\n>\n> — Ines Calloway, Director of Lights', 'Director of Lights'],
  ])('another title: %s', async (body, said) => {
    expect(await found(body)).toEqual([
      `${said} | “Dr Ines Calloway” is “${said}” in the text, but “Deputy Director of Lights” in the list of people.`,
    ]);
  });

  test.each([
    ['Jean-Luc Calloway', 'Dr Jean-Luc Caloway spoke.', 'Caloway'],
    ['Jean-Luc Roy', 'Jean Luc Roy spoke, and so did JEAN-LUC ROY.', undefined],
    ['Ling D’Souza AO FAA', 'Professor D’Sousa spoke; Ling D’Souza left.', 'D’Sousa'],
    ['Hélène d’Arbois', 'Mme Hélène d’Arboix spoke.', 'd’Arboix'],
    ['Carrie LAM', 'Mr LAM spoke.', undefined],
    ['Lam Sai-hung', 'Mr Lam Sai-hong spoke.', 'Sai-hong'],
    ['María Núñez-Sáinz', 'Maria Nunez Sainz spoke.', undefined],
  ])('a slip in a name with a hyphen, and none: %s: %s', async (name, body, slip) => {
    const told = await found(body, `{ name: ${name} }`);
    expect(told.map((words) => words.split(' | ')[0])).toEqual(slip === undefined ? [] : [slip]);
  });

  test('somebody whom the text does not name', async () => {
    expect(await found('The lamp was lit.')).toEqual([
      'Dr Ines Calloway | “Dr Ines Calloway” is in the list of people, but the text does not name this person.',
    ]);
  });

  test('the same in Chinese', async () => {
    const people = '{ name: 何婉儀, title: 海港署副署長 }';
    const told = '“何婉儀” is “海港署署長” in the text, but “海港署副署長” in the list of people.';
    expect(await found('海港署署長何婉儀說：「好。」', people, 'zh-Hant')).toEqual([`海港署署長 | ${told}`]);
    expect(await found('海港署副署長何婉怡說：「好。」', people, 'zh-Hant')).toEqual([
      '怡 | “何婉怡” in the text is “何婉儀” in the list of people. | write “儀” here',
    ]);
    expect(await found('海港署副署長何婉儀說：「好。」', people, 'zh-Hant')).toEqual([]);
  });
});

describe('is quiet on', () => {
  test.each<[name: string, body: string, people?: string, lang?: string]>([
    ['the same words', 'The Deputy Director of Lights, Dr Ines Calloway, spoke. Dr Calloway left.'],
    ['another order', 'CALLOWAY Ines, Deputy Director of Lights, and Calloway, Ines.'],
    ['no title', 'Ines Calloway spoke.'],
    ['the family name alone', 'Ms Calloway spoke.'],
    ['accents', 'Inés Calloway spoke.'],
    ['a line end', 'The Deputy Director\nof Lights, Dr Ines\nCalloway, spoke.'],
    ['somebody else of a like name', 'Ines Calloway met Ms Anna Callowan. Ms Callowan spoke.'],
    [
      'two people on the list',
      'Ines Calloway and Tom Galloway spoke. Mr Galloway left.',
      `${calloway}\n  - Tom Galloway`,
    ],
    ['a former title', 'The then Director of Lights, Ines Calloway, spoke.'],
    [
      'the title of the next in a row',
      'They were the Deputy Director of Lights, Dr Ines Calloway, the Director of Lights, Mr John Smith, and others.',
    ],
    [
      'the next one’s title after a bare name',
      'They were Dr Ines Calloway, the Director of Lights, Mr John Smith, and others.',
    ],
    ['the head of a part', 'Ines Calloway, Director of Lights of the East, spoke.'],
    ['a plural', 'The Calloways met Ines Calloway.'],
    ['case endings', 'Об этом сказала Анна Смирнова. Слова Смирновой.', '{ name: Анна Смирнова }', 'ru'],
    ['another alphabet', 'Лампу зажгла Инес Кэллоуэй.', undefined, 'ru'],
    ['an apostrophe', 'Ruth O’Brien spoke.', "{ name: Ruth O'Brien }"],
    ['letters after the name', 'Ines Calloway spoke.', '{ name: "Dr Ines Calloway, SC, JP" }'],
  ])('%s', async (_, body, people, lang) => {
    expect(await found(body, people, lang)).toEqual([]);
  });
});

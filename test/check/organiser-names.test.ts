import fc from 'fast-check';
import { expect, test } from 'vitest';
import { named } from '../../src/check/organisers/wording.ts';

// What a name may look like in a text, as one pattern: too slow to be compiled for each name of each release.
const han = '\\p{Script=Han}';
const letter = `(?:(?!${han})[\\p{L}\\p{M}\\p{N}])`;
const words = new RegExp(`${han}+|${letter}+(?:['’]${letter}+)?`, 'gu');
const little = 'the|and|y|e|et|und|der|die|das|la|le|el|o|a';
const apart =
  '[\\s!-/:-@\\[-`{-~\\u00a1-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u2010-\\u206f\\u3000-\\u3003\\u3008-\\u301f\\ufe30-\\ufe6f\\uff01-\\uff0f\\uff1a-\\uff20\\uff5e-\\uff65]';
const gap = `${apart}{1,8}(?:(?:${little})${apart}{1,8}){0,2}`;
const isHan = (part: string) => /^\p{Script=Han}/u.test(part);

function spelt(word: string): string {
  const stem = word.replace(/['’]s?$/, '').replace(/(?<=[^s]{3})s$/i, '');
  return `${stem
    .replace(/i[sz](?=(?:e|ed|er|ing|ation|ational)$)/i, 'i[sz]')
    .replace(/(?<=[a-z]{2})ou?r(?=$|ed|ing|able|hood)/i, 'ou?r')
    .replace(/(?<=cent|theat|met|fib)(?:re|er)$/i, '(?:re|er)')
    .replace(/^program(?:me)?$/i, 'program(?:me)?')
    .replace(/(?<=defen|licen)[cs](?=e)/i, '[cs]')
    .replace(/['’]/g, "['’]")}(?:['’]?s|['’])?`;
}

/** The first place of a name in a text, by that pattern. */
function byPattern(text: string, name: string): readonly [number, number] | undefined {
  const parts = name.match(words)?.filter((part) => !new RegExp(`^(?:${little})$`, 'i').test(part)) ?? [];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const pattern = parts.reduce((made, part, at) => {
    const before = parts[at - 1];
    const joint = before === undefined ? '' : isHan(part) || isHan(before) ? `${apart}{0,3}` : gap;
    return made + joint + (isHan(part) ? part : spelt(part));
  }, '');
  const whole = new RegExp(pattern, 'giu');
  for (let match = whole.exec(text); match; match = whole.exec(text)) {
    const { 0: found, index } = match;
    const end = index + found.length;
    const before = text.slice(Math.max(0, index - 2), index);
    const isPart =
      (!isHan(first) && new RegExp(`${letter}$`, 'u').test(before)) ||
      (!isHan(last) && new RegExp(`^${letter}`, 'u').test(text.slice(end, end + 2)));
    if (!isPart) return [index, end];
    whole.lastIndex = index + 1;
  }
  return undefined;
}

const first = (text: string, name: string) => {
  const [found] = named(text, name);
  return found && [found.start, found.end];
};

test('a name is found where the pattern of all its spellings finds it', () => {
  const word = fc.constantFrom(
    ...[
      'Council',
      'Councils',
      'Harbour',
      'Labor',
      'Organisation',
      'organization',
      'Centre',
      'Programme',
      'Program',
    ],
    ...[
      "O'Neill",
      'O’Neill',
      'Defence',
      'the',
      'and',
      'de',
      'la',
      'Dell',
      'arte',
      '香港',
      '科技大學',
      '½',
      '2',
      'É',
      'ß',
    ],
  );
  const between = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '-',
    ', ',
    ' & ',
    '\n',
    '\r\n',
    "'",
    '’s ',
    's ',
    '',
    '（',
    '  ',
    '\u00a0',
    '…',
  );
  const made = fc
    .array(fc.tuple(word, between), { minLength: 1, maxLength: 4 })
    .map((all) => all.flat().join(''));
  const casing = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  );
  fc.assert(
    fc.property(made, made, made, casing, (before, name, behind, cased) => {
      for (const text of [
        before + cased(name) + behind,
        `${before} ${cased(name)} ${behind}`,
        before + behind,
      ])
        expect([text, name, first(text, name)]).toEqual([text, name, byPattern(text, name)]);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['nights of commedia dell’arte', 'Dell'],
  ["Rock'n'Roll for all", 'Rock'],
])('“%s” does not name “%s”', (text, name) => {
  expect(named(text, name)).toEqual([]);
});

test.each([
  ['by the Lisbon ½ Marathon.', 'Lisbon ½ Marathon', [7, 24]],
  ['by Island\ufeffFerries', 'Island Ferries', [3, 17]],
  ["the Councils' Trust", 'Council Trust', [4, 19]],
])('“%s” names “%s”', (text, name, found) => {
  expect(first(text, name)).toEqual(found);
});

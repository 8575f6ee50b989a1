import { describe, expect, test } from 'vitest';
import { findHidden } from '../../src/language/hidden.ts';
import { complete, fields, mended, read, told } from './reading.ts';

describe('characters that nobody can see are refused in fields', () => {
  const hidden = [
    '\x07',
    '\x1b',
    '\x7f',
    '\x85',
    '\x9b',
    '\u200b',
    '\u202e',
    '\u2066',
    '\u2060',
    '\ufeff',
    '\u2028',
    '\u200d',
    '\u200e',
    '\u{e0041}',
    '\ufffe',
  ];

  test.each(hidden.map((character) => [character.codePointAt(0)?.toString(16), character]))(
    'U+%s as it is',
    async (_, character) => {
      const release = await read(fields(`title: one${character}two${character}\n${complete}`));
      expect(told(release)).toEqual([`syntax: ${character}`]);
      expect(release.data.title).toBeUndefined();
      expect((await read(mended(release))).data.title).toBe('onetwo');
    },
  );

  test.each([
    '\\0',
    '\\a',
    '\\e',
    '\\x1b',
    '\\x9B',
    '\\N',
    '\\L',
    '\\u202e',
    '\\u200B',
    '\\U0000202E',
    '\\r',
    '\\ud800',
  ])('%s by an escape', async (written) => {
    const release = await read(fields(`title: "one \\" ${written} two"\n${complete}`));
    expect(told(release)).toEqual([`syntax: ${written}`]);
    expect(release.data.title).toBeUndefined();
  });

  test('in names of fields, deep in lists, in block text and in a title taken from a heading', async () => {
    expect(told(await read(fields(`ti\u200btle: x\n${complete}`)))[0]).toBe('syntax: \u200b');
    expect(told(await read(fields(`title: x\ntopics: [a, b\u202e]\n${complete}`)))).toEqual([
      'syntax: \u202e',
    ]);
    expect(told(await read(fields(`title: x\nnotes: |\n  a\n  b\x1b[31m\n${complete}`)))).toEqual([
      'syntax: \x1b',
    ]);
    expect(told(await read(fields(complete, '# One \u202e two\n')))).toEqual(['syntax: \u202e']);
  });

  test('a number copied from a telephone book comes with marks, and the fix takes both out', async () => {
    const release = await read(fields(`title: x\n${complete}  phone: "\u202d+852 2961 6888\u202c"\n`));
    expect(release.faults).toHaveLength(1);
    expect((await read(mended(release))).faults).toHaveLength(1);
  });
});

test.each([
  ['Arabic with its marks', 'مؤتمر صحفي\u200f في هونغ كونغ 2024\u200e'],
  ['Persian with a non-joiner', 'می\u200cخواهم'],
  ['Hebrew with points and a mark', 'שָׁלוֹם\u200f (IPD)'],
  ['Hindi with joiners', 'क्\u200dष क्\u200cष'],
  ['Sinhala with a joiner', 'ශ්\u200dරී ලංකා'],
  ['Thai with word breaks', 'ข่าว\u200bประชาสัมพันธ์'],
  ['Chinese', '中山研討會：「創意」化為商機（二）'],
  ['families', '👨\u200d👩\u200d👧 👩🏽\u200d🚀 ❤️\u200d🔥 🏳️\u200d🌈'],
  ['flags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 🇭🇰'],
  ['a soft hyphen and a no-break space', 'Presse\u00admitteilung\u00a0Nr. 5'],
  ['tabs and line ends', 'a\tb\nc'],
])('%s passes', async (_, text) => {
  expect(findHidden(text)).toBeUndefined();
});

test.each([
  ['a joiner between Latin letters', 'a\u200db'],
  ['a joiner with no picture after it', '👨\u200d now'],
  ['a non-joiner after a space', 'می \u200cخ'],
  ['a direction mark without a script that turns', 'abc\u200e'],
  ['an override amid Arabic', 'مؤتمر\u202eabc'],
  ['a tag without a flag', 'a\u{e0067}'],
])('%s does not', (_, text) => {
  expect(findHidden(text)).toBeDefined();
});

import { expect, test } from 'vitest';
import { factsOf } from '../../../src/check/parity/facts.ts';
import type { Passage } from '../../../src/check/prose/passage.ts';
import { signsIn } from '../../../src/check/prose/signs.ts';

function facts(text: string, lang = 'en') {
  return factsOf({ text, marks: [], signs: signsIn(text) } as unknown as Passage, lang);
}

test.each([
  ['Ring +46 70 555 01 33.', 'en', [70, 555, 1, 33]],
  ['Ring +1 612-555-0142.', 'en', [612, 555, 142]],
  ['+12 500 000 tasses', 'fr', [12500000]],
  ['Up +12.5% and +3 points', 'en', [12.5, 3]],
])('the code of a country is no number: %s', (text, lang, values) => {
  expect(facts(text, lang).numbers.map(({ value }) => value)).toEqual(values);
});

test('an address that is no link counts as one, without the words that run on', () => {
  expect(facts('請瀏覽www.tea.example.hk/tc或致電。', 'zh-Hant-HK').links).toMatchObject([
    { address: 'https://www.tea.example.hk/tc', start: 3, end: 24 },
  ]);
});

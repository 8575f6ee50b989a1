import { expect, test } from 'vitest';
import { brokenIn } from '../../../src/check/characters/broken-characters.ts';
import { signsIn } from '../../../src/check/prose/signs.ts';

const every = ~0;

// What a text is read for is told by its signs: they must not hide anything that is broken.
test('the signs of a text hide no broken character', () => {
  const hidden: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const texts = [`tea${character}cup`, `${character}${character}`];
    // What begins what was read in another encoding, and what follows it there.
    if (code < 0x2500)
      for (const next of ['\u0080', '©', '€', '€™', '…', 'Äô', ' ']) texts.push(`a${character}${next}`);
    for (const text of texts) {
      const [told, all] = [brokenIn(text, signsIn(text), 'en'), brokenIn(text, every, 'en')];
      if (told.length !== all.length) hidden.push(text);
    }
  }
  expect(hidden).toEqual([]);
});

test.each([
  ['caf\u00c3\u00a9', 'mojibake'],
  ['don\u2019t \u00e2\u20ac\u2122', 'mojibake'],
  ['caf\ufffd', 'lost'],
  ['\uf0b7 tea', 'private'],
  ['tea \u0092', 'control'],
  ['don?t', 'question'],
  ['tea &amp; cake', 'reference'],
] as const)('in “%s” something is broken: %s', (text, kind) => {
  expect(brokenIn(text, signsIn(text), 'en').map((one) => one.kind)).toContain(kind);
});

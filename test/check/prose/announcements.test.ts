import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIn } from '../../../src/check/prose/dateline-forms.ts';
import {
  embargoMarks,
  embargoOpenings,
  immediateMarks,
  immediateOpenings,
} from '../../../src/check/prose/embargo-words.ts';

// The letters that are looked for first must be those of every announcement, or it is never read.
test.each([
  ...embargoOpenings.map((source) => [source, embargoMarks] as const),
  ...immediateOpenings.map((source) => [source, immediateMarks] as const),
])('every text that %s finds has its letters', (source, marks) => {
  const texts = fc.stringMatching(new RegExp(`^(?:${source.replaceAll('\\w', '[a-zäöü]')})$`));
  fc.assert(
    fc.property(texts, (text) => marks.test(text) && marks.test(text.toUpperCase())),
    { numRuns: 300 },
  );
});

test.each([
  ['BERLIN, ', 'BERLIN'],
  ['Paris, le ', 'Paris'],
  ['Paris,le ', 'Paris'],
  ['PARIS –le ', 'PARIS'],
  ['Roma/il ', 'Roma'],
  ['Madrid, el ', 'Madrid'],
  ['Hà Nội,ngày ', 'Hà Nội'],
  ['(Roma, ', 'Roma'],
  ['Köln, den ', 'Köln'],
  ['Köln den ', 'Köln'],
  ['New York (Wire) – ', 'New York'],
  ['Salt Town (', 'Salt Town'],
  ['1. Oslo -- ', 'Oslo'],
  ['香港、', '香港'],
])('“%s” names the place of a dateline', (before, name) => {
  expect(placeIn(before).name).toBe(name);
});

test.each(['The ferry sails on ', 'Open until ', 'from ', ''])('“%s” does not', (before) => {
  expect(placeIn(before).name).toBeUndefined();
});

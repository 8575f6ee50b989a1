import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIn } from '../../../src/check/prose/dateline-forms.ts';
import { isEmbargo, isImmediate } from '../../../src/check/prose/embargo-lines.ts';
import { embargoOpenings, immediateOpenings } from '../../../src/check/prose/embargo-words.ts';

// Of a line only the beginning is looked at, wherever in a text it stands.
test.each([
  ...immediateOpenings.map((source) => [source, isImmediate] as const),
  ...embargoOpenings.map((source) => [source, isEmbargo] as const),
])('every text that %s finds is one at the beginning of any line', (source, isOne) => {
  const texts = fc.stringMatching(new RegExp(`^(?:${source})$`));
  const above = fc.constantFrom('', '\n', 'Harbour news\n', '\n\n– ', '** ', 'One.\n\nTwo.\n*** ');
  fc.assert(
    fc.property(above, texts, (before, text) => isOne(before + text)),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(texts, (text) => !isOne(`Harbour news ${text.replace(/\s+/g, ' ')}`)),
    { numRuns: 30 },
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

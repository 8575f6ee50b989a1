import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, hexColour, isReadable, readable } from '../../src/language/colours.ts';
import { grounds, ownColours } from '../../src/model/colours.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0d4f7c', '#0d4f7c', 1],
])('the contrast of %s on %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

test.each([
  ['#0D4F7C', '#0d4f7c'],
  ['0d4f7c', '#0d4f7c'],
  ['#04c', '#0044cc'],
  ['blue', undefined],
  ['#12345', undefined],
])('%s is the colour %s', (written, colour) => {
  expect(hexColour(written)).toBe(colour);
});

test.each(['#8cc3ec', '#ffff00', '#ffffff', '#777777'])(
  'the colour offered for %s on paper can just be read',
  (colour) => {
    const offered = readable(colour, grounds.accent);
    expect(isReadable(offered, grounds.accent)).toBe(true);
    expect(Math.min(...grounds.accent.map((ground) => contrast(offered, ground)))).toBeLessThan(4.7);
  },
);

test('a colour that can be read is offered as it is', () => {
  expect(readable('#0d4f7c', grounds.accent)).toBe('#0d4f7c');
});

test('our own colours can be read, on the grounds that the templates have', () => {
  expect(isReadable(ownColours.accent, grounds.accent)).toBe(true);
  expect(isReadable(ownColours.dark, grounds.dark)).toBe(true);
  const templates = ['partials/html/style', 'newsletter/newsletter'].map((name) =>
    readFileSync(new URL(`../../templates/${name}.hbs`, import.meta.url), 'utf8'),
  );
  for (const ground of [...grounds.accent, ...grounds.dark]) expect(templates.join()).toContain(ground);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHint, patterns } from '../../../src/check/placeholders/patterns.ts';

/** A pattern without what it only looks at, before and behind: what it finds is made of the rest. */
function found(source: string): string {
  let rest = source.replaceAll('\\b', '');
  for (let at = rest.search(/\(\?<?[=!]/); at >= 0; at = rest.search(/\(\?<?[=!]/)) {
    let end = at + 1;
    let isSet = false;
    for (let depth = 1; depth > 0; end++) {
      const sign = rest.charAt(end);
      if (sign === '\\') end++;
      else if (sign === '[') isSet = true;
      else if (sign === ']') isSet = false;
      else if (sign === '(' && !isSet) depth++;
      else if (sign === ')' && !isSet) depth--;
    }
    rest = rest.slice(0, at) + rest.slice(end);
  }
  return rest;
}

// A pattern is tried only where its hint is.
test.each(patterns.map(({ find, hint }) => [find.source, find.ignoreCase, hint] as const))(
  'every text that %s finds has its hint',
  (source, anyCase, hint) => {
    const texts = fc.stringMatching(new RegExp(`^(?:${found(source)})$`, 'u'));
    fc.assert(
      fc.property(texts, (text) => hint.test(text) && (!anyCase || hint.test(text.toUpperCase()))),
      { numRuns: 300 },
    );
  },
);

test.each([
  '[insert venue]',
  '[city]',
  '[date to be confirmed]',
  '[Ort einfügen]',
  '[●]',
  'Speaker: TBC',
  'Speaker: tbc',
  '地點：待定',
  'on XX October',
  '●月●日',
  'Lorem ipsum dolor',
  '{{name}}',
  '{date}',
  'Text goes here',
  'TKTK and FIXME',
])('“%s” is found', (text) => {
  const [one] = patterns.filter(({ find, hint }) => hint.test(text) && text.search(find) >= 0);
  expect(anyHint.test(text) || text.startsWith('TKTK')).toBe(true);
  expect(one).toBeDefined();
});

import { expect, test } from 'vitest';
import { readReferences } from '../../src/language/character-references.ts';

test.each([
  ['java&#115;cript&colon;x', 'javascript:x'],
  ['java&#x73cript:x', 'java\u073cript:x'],
  ['java&Tab;script&NewLine;:x', 'java\tscript\n:x'],
  ['a?b=1&amp;c=2&d=3', 'a?b=1&c=2&d=3'],
  ['a&eacute;b', 'a&eacute;b'],
  ['&#0;&#x110000;', '\ufffd\ufffd'],
])('%s is read as %j', (written, read) => {
  expect(readReferences(written)).toBe(read);
});

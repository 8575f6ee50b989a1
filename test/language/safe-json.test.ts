import { expect, test } from 'vitest';
import { safeJson } from '../../src/language/safe-json.ts';

test('says the same, in letters that no terminal obeys', () => {
  const value = { text: 'a\u001b[31m\u202e\u{e000}\u{e0001}\u2028\ud800 é 新\n', list: [1] };
  const json = safeJson(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028\ue000]/);
  expect(json).toContain('\n  "list": [');
});

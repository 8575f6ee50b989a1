import { expect, test } from 'vitest';
import { firstJoined } from '../../../src/check/prose/words.ts';
import { hanOrKana } from '../../../src/language/script.ts';

test('no letter of a script that is written without blanks stands before the first that is looked at', () => {
  for (let code = 0; code < firstJoined; code++)
    expect(hanOrKana.test(String.fromCharCode(code)), code.toString(16)).toBe(false);
});

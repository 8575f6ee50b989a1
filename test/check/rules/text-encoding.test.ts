import { expect, test } from 'vitest';
import { check, complete, release } from '../checking.ts';

const text = release(complete.replace('Tea\n', 'Tea at the café\n'));

test('names the encoding and the line, and how to save the file', async () => {
  const [found, ...others] = await check(Buffer.from(text, 'latin1'));
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    ruleId: 'text-encoding',
    reason: 'The file is not saved as UTF-8, but as Latin-1, it seems.',
    place: { start: { line: 2, column: 22 } },
  });
  expect(found?.note).toMatch(/“Save as…”.* line 2\.$/);
});

test('guesses at no encoding that cannot be told', async () => {
  const [found] = await check(Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xff, 0xff])]));
  expect(found?.reason).toBe('The file is not saved as UTF-8.');
  expect(found?.actual).toBeUndefined();
});

test('has nothing against UTF-8, with its mark or without', async () => {
  expect(await check(text)).toEqual([]);
  expect(await check(`\ufeff${text}`)).toEqual([]);
});

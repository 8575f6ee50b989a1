import { expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

const red = '<font color="red">All roses</font>\n';

test('a comment has to name a rule and say why', async () => {
  const text = release(
    complete,
    `<!-- pressdesk-ignore -->\n${red}\n<!-- pressdesk-ignore html-removed -->\n${red}\n<!-- pressdesk-ignore html-remove: why -->\n${red}`,
  );
  const found = (await said(text)).filter((line) => line.includes('ignore-'));
  expect(found).toEqual([
    '9:1 ignore-reason This comment names no rule that is to be ignored.',
    '12:1 ignore-reason Nobody says why “html-removed” is to be ignored.',
    '15:1 ignore-reason There is no rule “html-remove”. Did you mean “html-removed”?',
  ]);
});

test('a field has to name a rule that can be ignored', async () => {
  const fields = `${complete}ignore:\n  html-remove: As printed.\n  field-required: In a hurry.\n`;
  expect(await said(release(fields))).toEqual([
    '8:3 ignore-reason There is no rule “html-remove”. Did you mean “html-removed”?',
    '9:3 ignore-reason “field-required” cannot be ignored.',
  ]);
});

test('a field without a reason is no field', async () => {
  expect(await said(release(`${complete}ignore:\n  html-removed:\n`))).toEqual([
    '8:3 ignore-reason Nobody says why “html-removed” is to be ignored.',
  ]);
});

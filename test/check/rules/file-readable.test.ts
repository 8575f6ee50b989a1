import { expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { unreadRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

test.each([
  ['permission', 'The file may not be opened.'],
  ['not-a-file', 'This is no ordinary file.'],
  ['link-loop', 'The link leads round in a circle.'],
  ['vanished', 'The file is gone, or is a link that leads nowhere.'],
  ['other', 'The file cannot be read.'],
] as const)('%s is told in one finding, of the whole file, with a way out', (cause, reason) => {
  const found = checkRelease(unreadRelease('a.md', cause), rules, contextWith());
  expect(found).toMatchObject([{ ruleId: 'file-readable', severity: 'error', reason, path: 'a.md' }]);
  expect(found[0]?.place).toBeUndefined();
  expect(found[0]?.note).toMatch(/\.$/);
});

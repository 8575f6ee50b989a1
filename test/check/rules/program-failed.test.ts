import { expect, test } from 'vitest';
import { diagnoseFaults } from '../../../src/check/engine.ts';
import { programFailed } from '../../../src/check/rules/program-failed.ts';
import { failureOf, failureOfRules } from '../../../src/language/failure.ts';
import type { Fault } from '../../../src/model/fault.ts';
import { failedRelease } from '../../../src/parse/release.ts';

const source = { path: 'a.md', text: '', byteOrderMark: false };
const thrown = new TypeError('x is not a function');

test.each<[Fault, reason: string, note: RegExp]>([
  [
    failureOfRules(new Map([[{ id: 'date-real' }, thrown]])),
    'The rule date-real could not check this release, because pressdesk itself failed.',
    /“date-real: off” below “rules:”/,
  ],
  [
    failureOfRules(
      new Map([
        [{ id: 'date-real' }, thrown],
        [{ id: 'date-line' }, thrown],
      ]),
    ),
    'The rules date-real and date-line could not check this release, because pressdesk itself failed.',
    /switch them off/,
  ],
  [
    failureOfRules(new Map([[{ id: 'file-readable', always: true }, thrown]])),
    'The rule file-readable could not check this release, because pressdesk itself failed.',
    /look for something unusual in it/,
  ],
  [
    failureOf('printing', thrown),
    'This release could not be printed, because pressdesk itself failed.',
    /more plainly/,
  ],
  [
    failureOf('checking', thrown),
    'This release could not be checked, because pressdesk itself failed.',
    /more plainly/,
  ],
  ...failedRelease('a.md', thrown).faults.map((fault): [Fault, string, RegExp] => [
    fault,
    'This release could not be read, because pressdesk itself failed.',
    /more plainly/,
  ]),
])('says of %o what failed, whose mistake it is, and what to do', (fault, reason, note) => {
  const [found] = diagnoseFaults([fault], source, [programFailed]);
  expect(found).toMatchObject({ ruleId: 'program-failed', severity: 'error', path: 'a.md', reason });
  expect(found?.note).toMatch(/^This is our mistake, not yours\. Please report it/);
  expect(found?.note).toMatch(note);
  expect(found?.stacks?.[0]?.whole).toMatch(/^TypeError: x is not a function\n +at .*program-failed\.test/);
});

test('is an error whatever the settings say', () => {
  const levels = { 'program-failed': 'warning' as const };
  expect(programFailed.always).toBe(true);
  expect(diagnoseFaults([failureOf('reading', 'words')], source, [programFailed], levels)).toHaveLength(1);
});

import { inSeries } from '../../language/several.ts';
import { release } from '../example.ts';
import type { FaultOf, FaultRule } from '../rule.ts';

export const programFailed: FaultRule<'failure'> = {
  id: 'program-failed',
  fault: 'failure',
  severity: 'error',
  always: true,
  summary: 'Do not publish what pressdesk could not deal with.',
  reason:
    'Here pressdesk itself made a mistake, not you. What it could not read, check or print it cannot vouch for, so the release waits; all others go on. No repair is made in a release that was checked in part. A failure at a mail holds nothing back: mails are read once they are printed.',
  good: [
    release`
      ---
      title: Tide tables for next year
      date: 2024-11-04
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The tables are at the harbour office from Monday.
    `,
  ],
  bad: [
    release`
      ---
      title: Tide tables for next year (with whatever pressdesk stumbles over)
      date: 2024-11-04
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The tables are at the harbour office from Monday.
    `,
  ],
  words({ work, rules, needed, stacks }) {
    const [reason, without] = rules.length > 0 ? ofRules(rules) : [ofWork[work], wayRound];
    const note = needed ? wayRound : without;
    return { reason: `${reason}, because pressdesk itself failed.`, note: `${ours} ${note}`, stacks };
  },
};

const ours =
  'This is our mistake, not yours. Please report it, with the lines that stand on standard error: https://github.com/pressdesk/pressdesk/issues.';

const wayRound = 'If the release cannot wait, look for something unusual in it, and write that more plainly.';

const ofWork: Readonly<Record<FaultOf<'failure'>['work'], string>> = {
  reading: 'This release could not be read',
  checking: 'This release could not be checked',
  printing: 'This release could not be printed',
};

function ofRules(rules: readonly string[]): readonly [reason: string, note: string] {
  const [one] = rules;
  return rules.length === 1
    ? [
        `The rule ${one} could not check this release`,
        `If the release cannot wait, switch the rule off in pressdesk.yaml, with “${one}: off” below “rules:”, and look for what it looks for yourself.`,
      ]
    : [
        `The rules ${inSeries(rules, 'and')} could not check this release`,
        'If the release cannot wait, switch them off in pressdesk.yaml, below “rules:”, and look for what they look for yourself.',
      ];
}

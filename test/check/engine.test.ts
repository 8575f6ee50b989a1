import { describe, expect, test } from 'vitest';
import { checkRelease, diagnoseFaults } from '../../src/check/engine.ts';
import type { FaultRule, ReleaseRule } from '../../src/check/rule.ts';
import type { Finding, Severity } from '../../src/model/diagnostic.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { Place } from '../../src/model/place.ts';
import type { Release } from '../../src/model/release.ts';
import { contextWith } from './a-context.ts';

const facts = { severity: 'error', summary: 'S.', reason: 'R.', good: [], bad: [] } as const;

function place(line: number, column: number): Place {
  return { start: { line, column, offset: 0 }, end: { line, column: column + 1, offset: 1 } };
}

function rule(id: string, findings: readonly Finding[]): ReleaseRule {
  return { ...facts, id, check: () => findings };
}

const missing: FaultRule<'missing'> = {
  ...facts,
  id: 'is-missing',
  fault: 'missing',
  words: ({ field }) => ({ reason: `${field} is missing.` }),
};

function releaseWith(faults: readonly Fault[] = [], unread = false): Release {
  return {
    source: { path: 'releases/a.md', text: '', byteOrderMark: false },
    unread,
    data: {},
    places: { key: () => undefined, value: () => undefined },
    faults,
    body: { type: 'root', children: [] },
  };
}

const titleMissing: Fault = { kind: 'missing', field: 'title', place: place(1, 1) };

describe('checkRelease', () => {
  test('stamps what the rules find', () => {
    const found = checkRelease(
      releaseWith(),
      [rule('a', [{ reason: 'A.', place: place(2, 3) }])],
      contextWith(),
    );
    expect(found).toEqual([
      {
        reason: 'A.',
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
        place: place(2, 3),
        path: 'releases/a.md',
        ruleId: 'a',
        severity: 'error',
        url: 'https://github.com/pressdesk/pressdesk/blob/main/docs/rules.md#a',
      },
    ]);
  });

  test('gives a fault its place and field', () => {
    const [found] = checkRelease(releaseWith([titleMissing]), [missing], contextWith());
    expect(found).toMatchObject({ reason: 'title is missing.', field: 'title', place: place(1, 1) });
  });

  test('puts findings in order of line, column and rule, the whole file first', () => {
    const many = rule('b', [
      { reason: '3', place: place(10, 1) },
      { reason: '1', place: place(2, 1) },
      { reason: '0' },
    ]);
    const rules = [
      many,
      rule('a', [{ reason: '2', place: place(2, 1) }]),
      rule('a', [{ reason: '4', place: place(2, 9) }]),
    ];
    const said = checkRelease(releaseWith(), rules, contextWith()).map(({ reason }) => reason);
    expect(said).toEqual(['0', '2', '1', '4', '3']);
  });

  test.each<[string, Severity | 'off' | undefined, Severity | undefined, Severity | undefined]>([
    ['the rule', undefined, undefined, 'error'],
    ['the finding', undefined, 'info', 'info'],
    ['the config', 'warning', 'info', 'warning'],
    ['nobody', 'off', 'info', undefined],
  ])('takes the severity from %s', (_, level, own, expected) => {
    const context = contextWith({ rules: level ? { a: level } : {} });
    const finding = { reason: 'A.', ...(own && { severity: own }) };
    expect(checkRelease(releaseWith(), [rule('a', [finding])], context)[0]?.severity).toBe(expected);
  });

  test('lets a level silence or soften a fault too', () => {
    const release = releaseWith([titleMissing]);
    expect(checkRelease(release, [missing], contextWith({ rules: { 'is-missing': 'off' } }))).toEqual([]);
    const softened = contextWith({ rules: { 'is-missing': 'info' } });
    expect(checkRelease(release, [missing], softened)[0]?.severity).toBe('info');
  });

  test('asks nothing but the faults of a release that could not be read', () => {
    const rules = [rule('a', [{ reason: 'A.' }]), missing];
    const found = checkRelease(releaseWith([titleMissing], true), rules, contextWith());
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['is-missing']);
  });
});

describe('diagnoseFaults', () => {
  test('puts the faults of any file into words', () => {
    expect(
      diagnoseFaults([titleMissing], { path: 'pressdesk.yaml', text: '', byteOrderMark: false }, [missing]),
    ).toMatchObject([
      { path: 'pressdesk.yaml', ruleId: 'is-missing', severity: 'error', reason: 'title is missing.' },
    ]);
  });

  test('says nothing of faults that no rule is for', () => {
    expect(
      diagnoseFaults(
        [{ kind: 'unreadable', cause: 'other' }],
        { path: 'a.md', text: '', byteOrderMark: false },
        [missing],
      ),
    ).toEqual([]);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { checkRelease, diagnoseFaults } from '../../src/check/engine.ts';
import { fingerprintOf } from '../../src/check/fingerprint.ts';
import { type FaultRule, optionOf, type ReleaseRule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { Finding, Severity } from '../../src/model/diagnostic.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { Place } from '../../src/model/place.ts';
import { nowhere, type Release } from '../../src/model/release.ts';
import { parseRelease } from '../../src/parse/release.ts';
import { contextWith } from './a-context.ts';
import { release as aRelease, complete } from './checking.ts';

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
    places: nowhere,
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

describe('one mistake, one finding', () => {
  const stretch = (start: number, end: number): Place => ({
    start: { line: 2, column: start, offset: start },
    end: { line: 2, column: end, offset: end },
  });
  const said = (place: Place, other: Place) => {
    const general = { ...rule('general', [{ reason: 'General.', place }]), yieldsTo: ['exact', 'other'] };
    const rules = [general, rule('exact', [{ reason: 'Exact.', place: other }])];
    return checkRelease(releaseWith(), rules, contextWith()).map(({ ruleId }) => ruleId);
  };

  test.each([
    ['the same place', 5, 9, ['exact']],
    ['a part of it', 6, 7, ['exact']],
    ['more than it', 1, 20, ['exact']],
    ['a point at its beginning', 5, 5, ['exact']],
    ['the place behind it', 9, 12, ['general', 'exact']],
    ['the place before it', 1, 5, ['exact', 'general']],
  ])('a rule yields to another at %s', (_, start, end, expected) => {
    expect(said(stretch(5, 9), stretch(start, end))).toEqual(expected);
  });
});

describe('a rule that is off', () => {
  const quiet = { ...rule('quiet', [{ reason: 'A.' }]), severity: 'off' } as const;

  test('speaks only where it is asked for, at the level asked for', () => {
    expect(checkRelease(releaseWith(), [quiet], contextWith())).toEqual([]);
    const [found] = checkRelease(releaseWith(), [quiet], contextWith({ rules: { quiet: 'info' } }));
    expect(found?.severity).toBe('info');
  });
});

describe('the number of a rule', () => {
  const max = { means: 'The most.', default: 65, min: 1, max: 500 };
  const facts = { ...rule('long', []), options: { max } };

  test('is the newsroom’s, else its own', () => {
    expect(optionOf(facts, 'max', contextWith())).toBe(65);
    expect(optionOf(facts, 'max', contextWith({ options: { long: { max: 80 } } }))).toBe(80);
    expect(() => optionOf(facts, 'min', contextWith())).toThrow('long has no option min');
  });
});

describe('a fingerprint', () => {
  const print = (text: string, finding: Finding, id = 'a') => fingerprintOf(id, finding, text);
  const at = (start: number, end: number): Finding => ({
    reason: 'A.',
    place: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
  });

  test('stays while the words stay, whatever stands around them', () => {
    const before = print('on 5  May', at(3, 9));
    expect(print('Again: on 5\n May', at(10, 16))).toBe(before);
    expect(print('on 5  May', { ...at(3, 9), reason: 'Said better.' })).toBe(before);
  });

  test('tells other words, rules and fields apart, but not the places in a list', () => {
    const before = print('on 5  May', at(3, 9));
    expect(print('on 6  May', at(3, 9))).not.toBe(before);
    expect(print('on 5  May', at(3, 9), 'b')).not.toBe(before);
    const field = (name: string) => print('on 5  May', { ...at(3, 9), field: name });
    expect(field('title')).not.toBe(before);
    expect(field('photos.1.alt')).toBe(field('photos.2.alt'));
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

describe('a rule that throws', () => {
  const failing = (error: unknown): ReleaseRule => ({
    ...rule('failing', []),
    *check() {
      yield { reason: 'Half.' };
      throw error;
    },
  });
  const endless = (depth: number): number => endless(depth + 1) + 1;
  const overflowing: ReleaseRule = {
    ...rule('overflowing', []),
    check: () => [{ reason: `${endless(0)}` }],
  };
  const fix = { title: 'mend it', edits: [{ start: 0, end: 1, text: '' }], safe: true };
  const sound = rule('sound', [{ reason: 'A.', fix }]);

  test('costs what it finds in this release, and is told with the rest', () => {
    const found = checkRelease(
      releaseWith([titleMissing]),
      [failing(new TypeError('x')), sound, missing],
      contextWith(),
    );
    expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['is-missing', 'error'],
      ['program-failed', 'error'],
      ['sound', 'error'],
    ]);
    expect(found[1]?.reason).toContain('The rule failing could not');
    expect(found[1]?.stacks?.[0]?.whole).toMatch(/^TypeError: x\n +at /);
  });

  test('is told once with others, whatever they throw', () => {
    const found = checkRelease(releaseWith(), [failing('words'), overflowing], contextWith());
    expect(found).toHaveLength(1);
    expect(found[0]?.reason).toContain('The rules failing and overflowing could not');
    expect(found[0]?.stacks?.map(({ whole }) => whole)).toEqual([
      'words',
      expect.stringMatching(/^RangeError: Maximum call stack/),
    ]);
  });

  test('leaves no repair of the release safe', () => {
    const [whole] = checkRelease(releaseWith(), [sound], contextWith());
    expect(whole?.fix?.safe).toBe(true);
    const found = checkRelease(releaseWith(), [sound, failing(new Error('x'))], contextWith());
    expect(found.map(({ ruleId, fix: offered }) => [ruleId, offered?.safe])).toEqual([
      ['program-failed', undefined],
      ['sound', false],
    ]);
  });

  test('puts faults into words, or says that it could not', () => {
    const speechless: FaultRule<'missing'> = {
      ...missing,
      words: () => {
        throw new Error('x');
      },
    };
    const found = checkRelease(releaseWith([titleMissing], true), [speechless], contextWith());
    expect(found.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('The rule is-missing could not'),
    ]);
  });

  test('has nobody call a comment needless that is meant for it', async () => {
    const ignored = rules.find(({ id }) => id === 'date-weekday') as ReleaseRule;
    const reading = vi.spyOn(ignored, 'check').mockImplementation(() => {
      throw new Error('x');
    });
    const text = aRelease(`${complete}ignore:\n  date-weekday: It is meant.\n`);
    const found = checkRelease(
      await parseRelease(Buffer.from(text), 'a.md', { lang: 'en' }),
      rules,
      contextWith(),
    );
    reading.mockRestore();
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['program-failed']);
  });

  test('is no reason to stop for whatever else fails', () => {
    const broken = {
      ...releaseWith(),
      get data(): Release['data'] {
        throw new Error('x');
      },
    };
    const found = checkRelease(broken, [sound], contextWith());
    expect(found.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('This release could not be checked'),
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { tellError } from '../../src/cli/tell.ts';
import { plain } from '../../src/cli/terminal.ts';
import { PressdeskError } from '../../src/model/error.ts';
import { Office } from '../app/office.ts';

/** What is said of an error. */
async function told(error: unknown): Promise<string> {
  let said = '';
  const write = (text: string): void => {
    said += text;
  };
  const stderr = { write, isTerminal: false, columns: 80 };
  await tellError({ ...new Office().io(), stderr }, plain, error);
  return said;
}

describe('what stops a run is told', () => {
  test('in a sentence and a hint where it is the user’s', async () => {
    expect(await told(new PressdeskError('There is no \u001b[31mfile.', { hint: 'Make one.' }))).toBe(
      'error: There is no \\u{1b}[31mfile.\nhint: Make one.\n',
    );
  });

  test('with the lines concerned where a file is to blame', async () => {
    const start = { line: 1, column: 1, offset: 0 };
    const diagnostic = {
      path: 'pressdesk.yaml',
      ruleId: 'field-unknown',
      severity: 'error',
      reason: 'Not a field.',
      url: 'https://example.org',
      fingerprint: '0123456789ab',
      place: { start, end: { line: 1, column: 5, offset: 4 } },
    } as const;
    const sources = new Map([['pressdesk.yaml', 'lagn: en\n']]);
    const said = await told(new PressdeskError('It has a mistake.', { diagnostics: [diagnostic], sources }));
    expect(said).toContain('1 | lagn: en\n  | ^^^^\n');
    expect(said).toMatch(/error: It has a mistake\.\n$/);
  });

  test('with its stack, and where to report it, where it is ours', async () => {
    const said = await told(new TypeError('x is not\u0007 a function'));
    expect(said).toMatch(/^TypeError: x is not\\u\{7\} a function\n {4}at .*tell\.test\.ts/);
    expect(said).toContain('https://github.com/pressdesk/pressdesk/issues');
    expect(await told('a string')).toContain('a string');
  });
});

import { applyFixes } from '../../src/check/fix.ts';
import type { Context } from '../../src/check/rule.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { check, complete, release } from './checking.ts';

/** What one rule finds in a release; all rules are asked, so that what yields to another is left out. */
export async function findings(
  ruleId: string,
  body: string,
  { fields = '', ...rest }: Partial<Context> & { fields?: string } = {},
): Promise<(Diagnostic & { words: string })[]> {
  const text = release(complete + fields, body);
  const found = await check(text, rest);
  return found
    .filter((diagnostic) => diagnostic.ruleId === ruleId)
    .map((diagnostic) => {
      const { start, end } = diagnostic.place ?? { start: { offset: 0 }, end: { offset: 0 } };
      return { ...diagnostic, words: text.slice(start.offset, end.offset) };
    });
}

/** The words a rule points at. */
export async function pointedAt(...args: Parameters<typeof findings>): Promise<string[]> {
  return (await findings(...args)).map(({ words }) => words);
}

/** The body once the fixes of a rule are made: the safe ones, or what it offers as well. */
export async function mended(ruleId: string, body: string, offers = false, fields = ''): Promise<string> {
  const head = release(complete + fields, '');
  const found = await findings(ruleId, body, { fields });
  const made = found.map(({ fix, ...rest }) =>
    fix ? { ...rest, fix: { ...fix, safe: fix.safe || offers } } : rest,
  );
  return applyFixes(head + body, made).text.slice(head.length);
}

import { visible } from '../../language/visible.ts';
import { withBracketsAs } from '../../language/workflow-commands.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { count, type ReportedFile, type Reporter } from '../report.ts';
import { lineOf } from './concise.ts';

/**
 * Results of tests as Jenkins, GitLab and others show them: each file is a suite, each error a test that failed.
 * Warnings fail nothing, so that they are what a test that passed has printed.
 */
export const junit: Reporter = {
  id: 'junit',
  render({ files }) {
    const suites = files.map(suiteOf);
    const attributes = `name="pressdesk" ${totals(suites)} time="0"`;
    const body = suites.map(({ xml }) => `${xml}\n`).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${body}</testsuites>\n`;
  },
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly xml: string;
}

function suiteOf({ path, text, diagnostics }: ReportedFile): Suite {
  const failed = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  // Jenkins takes what is before the last full stop for a folder.
  const name = `classname="${escaped(path.replace(/\.md$/, '').replaceAll('.', '·'))}"`;
  // Where a file could not be read, or we failed, no test failed: it could not be made.
  const isUnmade = ({ stacks }: Diagnostic): boolean => text === undefined || stacks !== undefined;
  const cases = failed.map((one) => caseOf(one, name, isUnmade(one) ? 'error' : 'failure'));
  const errors = failed.filter(isUnmade).length;
  if (others.length > 0) cases.push(passed(name, remarks(others), others.map(lineOf).join('\n')));
  if (cases.length === 0) cases.push(passed(name, 'nothing to correct'));
  const counts = { tests: cases.length, failures: failed.length - errors, errors };
  const head = `  <testsuite name="${escaped(path)}" ${totals([counts])} skipped="0" time="0">`;
  return { ...counts, xml: [head, ...cases, '  </testsuite>'].join('\n') };
}

function caseOf(found: Diagnostic, name: string, kind: string): string {
  const { place, ruleId, reason, note, fix, url } = found;
  const { line, column } = place?.start ?? { line: 1, column: 1 };
  const words = [lineOf(found), ...(note ? [note] : []), ...(fix ? [`Fix: ${fix.title}`] : []), url];
  return [
    `    <testcase name="${ruleId} ${line}:${column}" ${name} time="0">`,
    `      <${kind} type="${ruleId}" message="${escaped(reason)}">${words.map(escaped).join('\n')}</${kind}>`,
    '    </testcase>',
  ].join('\n');
}

function passed(name: string, words: string, printed?: string): string {
  const start = `    <testcase name="${words}" ${name} time="0"`;
  if (printed === undefined) return `${start}/>`;
  const lines = printed.split('\n').map(escaped).join('\n');
  return `${start}>\n      <system-out>${lines}</system-out>\n    </testcase>`;
}

function remarks(found: readonly Diagnostic[]): string {
  const { warning } = count({ files: [{ path: '', diagnostics: found }] }).severities;
  return warning > 0 ? 'warnings' : 'remarks';
}

function totals(suites: readonly Omit<Suite, 'xml'>[]): string {
  const sum = (key: 'tests' | 'failures' | 'errors'): string =>
    `${key}="${suites.reduce((total, suite) => total + suite[key], 0)}"`;
  return [sum('tests'), sum('failures'), sum('errors')].join(' ');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One line of text; what XML may not have is shown, and what the runner of a workflow would obey is written otherwise. */
function escaped(text: string): string {
  const xml = visible(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
  return withBracketsAs('&#91;', xml).replace(/^(\s*):/, '$1&#58;');
}

import { nearest } from '../language/nearest.ts';
import { inSeries } from '../language/several.ts';
import { PressdeskError } from '../model/error.ts';
import { type Reporter, reporters } from '../report/index.ts';
import { count, type Report } from '../report/report.ts';

export { errorsOnly, type Report } from '../report/report.ts';
export { statisticsTable } from '../report/statistics.ts';
export { summary } from '../report/summary.ts';

/** @throws PressdeskError where there is none, naming the nearest. */
export function reporterNamed(id: string): Reporter {
  const found = reporters.find((reporter) => reporter.id === id);
  if (found) return found;
  const ids = reporters.map((reporter) => reporter.id);
  const near = nearest(id, ids);
  throw new PressdeskError(`A report cannot be written as "${id}".`, {
    hint: near ? `Did you mean ${near}?` : `It can be written as ${inSeries(ids, 'or')}.`,
  });
}

/** How much was found, for the exit code. */
export function counts(report: Report): { readonly errors: number; readonly warnings: number } {
  const { error, warning } = count(report).severities;
  return { errors: error, warnings: warning };
}

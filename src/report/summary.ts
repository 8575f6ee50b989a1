import { several } from '../language/several.ts';
import { severities } from '../model/diagnostic.ts';
import type { Style } from '../model/style.ts';
import { count, type Report } from './report.ts';

/** How it went, in a line: `2 files read: 1 error, 1 warning. 1 can be repaired with --fix.` */
export function summary(report: Report, style: Style, columns = Number.POSITIVE_INFINITY): string {
  const { files, severities: found, fixable } = count(report);
  if (files === 0) return 'No file was read.';
  const read = `${several(files, 'file')} read`;
  const parts = severities
    .filter((severity) => found[severity] > 0)
    .map((severity) => {
      const words = several(found[severity], severity);
      return severity === 'error' ? style.red(words) : severity === 'warning' ? style.yellow(words) : words;
    });
  if (parts.length === 0) {
    return report.unshown ? `${read}: no error.` : `${read}. ${style.green('Nothing to correct.')}`;
  }
  const first = `${read}: ${parts.join(', ')}.`;
  if (fixable === 0) return first;
  const second = `${fixable} can be repaired with --fix.`;
  const width = severities.reduce(
    (sum, severity) => sum + (found[severity] > 0 ? several(found[severity], severity).length + 2 : 0),
    `${read} . ${second}`.length,
  );
  return `${first}${width > columns ? '\n' : ' '}${second}`;
}

import { safeJson } from '../../language/safe-json.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { count, type Reporter } from '../report.ts';
import { byRule } from '../statistics.ts';

/** One JSON object for other programs. */
export const json: Reporter = {
  id: 'json',
  tellsStatistics: true,
  render(report, _, { statistics }) {
    const { files, severities, fixable: _fixable } = count(report);
    const { error: errors, warning: warnings, info: infos } = severities;
    const value = {
      version: 1,
      summary: { files, errors, warnings, infos },
      ...(statistics && { statistics: byRule(report) }),
      files: report.files.map(({ path, diagnostics }) => ({ path, diagnostics: diagnostics.map(entry) })),
    };
    return `${safeJson(value)}\n`;
  },
};

function entry({ ruleId, severity, reason, place, note, url, fix, fingerprint }: Diagnostic) {
  const start = place?.start ?? { line: 1, column: 1 };
  const end = place?.end ?? start;
  return {
    ruleId,
    severity,
    reason,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    note: note ?? null,
    url,
    fixable: fix?.safe ?? false,
    fingerprint,
  };
}

import type { Style } from '../model/style.ts';
import type { Report } from './report.ts';

export interface RuleCount {
  readonly ruleId: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that `--fix` can repair. */
  readonly fixable: number;
}

/** How often each rule found something, the most frequent first. */
export function byRule({ files }: Report): readonly RuleCount[] {
  const counts = new Map<string, { errors: number; warnings: number; infos: number; fixable: number }>();
  for (const { ruleId, severity, fix } of files.flatMap(({ diagnostics }) => diagnostics)) {
    const count = counts.get(ruleId) ?? { errors: 0, warnings: 0, infos: 0, fixable: 0 };
    counts.set(ruleId, count);
    count[`${severity}s`]++;
    if (fix?.safe) count.fixable++;
  }
  return [...counts]
    .map(([ruleId, count]) => ({ ruleId, ...count }))
    .sort((a, b) => total(b) - total(a) || (a.ruleId < b.ruleId ? -1 : 1));
}

function total({ errors, warnings, infos }: RuleCount): number {
  return errors + warnings + infos;
}

/** The same as a table; empty where nothing was found. */
export function statisticsTable(report: Report, style: Style): string {
  const rows = byRule(report);
  if (rows.length === 0) return '';
  const columns = (['errors', 'warnings', 'infos', 'fixable'] as const)
    .map((key) => [key.toUpperCase(), ...rows.map((row) => String(row[key] || ''))])
    .filter(([, ...cells]) => cells.some((cell) => cell !== ''))
    .map((cells) => {
      const width = Math.max(...cells.map(({ length }) => length));
      return cells.map((cell) => cell.padStart(width));
    });
  const ids = ['RULE', ...rows.map(({ ruleId }) => ruleId)];
  const width = Math.max(...ids.map(({ length }) => length));
  const lines = ids.map((id, index) =>
    [id.padEnd(width), ...columns.map((cells) => cells[index])].join('  ').trimEnd(),
  );
  return `${[style.bold(lines[0] ?? ''), ...lines.slice(1)].join('\n')}\n`;
}

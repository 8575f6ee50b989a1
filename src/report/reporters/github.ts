import { visible } from '../../language/visible.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ReportedFile, Reporter } from '../report.ts';

/** Workflow commands of GitHub Actions, which become annotations beside the lines of a pull request. */
export const github: Reporter = {
  id: 'github',
  render: ({ files }) =>
    files.flatMap((file) => file.diagnostics.map((one) => `${command(one, file)}\n`)).join(''),
};

const names = { error: 'error', warning: 'warning', info: 'notice' } as const;

function command({ place, severity, ruleId, reason, note }: Diagnostic, { fromRoot }: ReportedFile): string {
  const { start, end } = place ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const properties: readonly (readonly [name: string, value: string | number])[] = [
    ...(fromRoot === undefined ? [] : [['file', nameOfFile(fromRoot)] as const]),
    ['line', start.line],
    ['endLine', end.line],
    // A place over several lines may have no columns.
    ...(place && start.line === end.line
      ? ([
          ['col', start.column],
          ['endColumn', end.column],
        ] as const)
      : []),
    ['title', ruleId],
  ];
  const listed = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  const words = note ? `${visible(reason)}\n${visible(note)}` : visible(reason);
  return `::${names[severity]} ${listed}::${data(words)}`;
}

/** A line end in a name can be said, so that the file is found; what a terminal would obey is shown. */
function nameOfFile(path: string): string {
  return path.replace(/[^\r\n]+/g, (part) => visible(part));
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

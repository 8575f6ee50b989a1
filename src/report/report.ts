import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Style } from '../model/style.ts';

/** What was read and what was found, every file of it, in order of path. */
export interface Report {
  readonly files: readonly ReportedFile[];
}

export interface ReportedFile {
  readonly path: string;
  /** As in `Source.text`; absent where the file could not be read. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A way to tell a report. */
export interface Reporter {
  readonly id: string;
  /** Ends in a line feed. `columns` is the width of the terminal. */
  render(report: Report, style: Style, options: { readonly columns: number }): string;
}

export interface Counts {
  readonly files: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Findings that `--fix` can repair. */
  readonly fixable: number;
}

export function count({ files }: Report): Counts {
  const severities = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  for (const { diagnostics } of files) {
    for (const { severity, fix } of diagnostics) {
      severities[severity]++;
      if (fix?.safe) fixable++;
    }
  }
  return { files: files.length, severities, fixable };
}

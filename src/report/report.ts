import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { RuleFacts } from '../model/rule.ts';
import type { Style } from '../model/style.ts';

/** What was read and what was found, every file of it, in order of path. */
export interface Report {
  readonly files: readonly ReportedFile[];
  /** Warnings and remarks that were found and are not in it. */
  readonly unshown?: number;
}

export interface ReportedFile {
  readonly path: string;
  /** From the root of the repository, forward slashes; absolute outside of it, absent for standard input. */
  readonly fromRoot?: string;
  /** As in `Source.text`; absent where the file could not be read. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The program, for reports that are kept. */
export interface Tool {
  readonly version: string;
  /** Every rule, and where it is explained. */
  readonly rules: readonly (RuleFacts & { readonly url: string })[];
}

export interface Circumstances {
  /** Width of the terminal. */
  readonly columns: number;
  /** Whether a person sees the lines as they are, so that long ones are to be folded. */
  readonly terminal?: boolean;
  /** Whether the findings of each rule are to be counted. */
  readonly statistics?: boolean;
  readonly tool?: Tool;
}

/** A way to tell a report. */
export interface Reporter {
  readonly id: string;
  /** Read by a person, so that it may be said in other words where a machine would obey it. */
  readonly forPeople?: true;
  /** Where they are asked for, the counts of each rule are part of it. */
  readonly tellsStatistics?: true;
  /** Says by what it was made, with every rule there is. */
  readonly tellsTool?: true;
  /** Ends in a line feed, where it is not empty. */
  render(report: Report, style: Style, circumstances: Circumstances): string;
}

/** The report with what was found besides, in files of its own or in those that it has. */
export function withFiles(report: Report, others: readonly ReportedFile[]): Report {
  const files = new Map(report.files.map((file) => [file.path, file]));
  for (const file of others) {
    const known = files.get(file.path);
    const diagnostics = [...(known?.diagnostics ?? []), ...file.diagnostics];
    files.set(file.path, { ...file, ...known, diagnostics });
  }
  return {
    ...report,
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  };
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

/** The report without warnings and remarks. */
export function errorsOnly(report: Report): Report {
  const { warning, info } = count(report).severities;
  const files = report.files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error'),
  }));
  return { ...report, files, unshown: warning + info };
}

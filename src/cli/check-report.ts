import type { Patch } from '../app/check.ts';
import type { Report } from '../app/reporters.ts';
import { several } from '../language/several.ts';
import type { Desk } from './desk.ts';
import { plain } from './terminal.ts';

export interface ReportOptions {
  readonly format?: string;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly statistics?: boolean;
}

/**
 * How the report of a check will be told, in the form asked for, on standard output or in a file.
 * @throws PressdeskError where there is no such form. What it gives back throws one where a file cannot be written.
 */
export async function reportTeller(
  { io, out, err, print, say }: Desk,
  { format = 'pretty', output, quiet, statistics = false }: ReportOptions,
  version: string,
): Promise<(report: Report) => Promise<void>> {
  const { errorsOnly, reporterNamed, statisticsTable, summary } = await import('../app/reporters.ts');
  const asked = reporterNamed(format);
  // What a file takes in is no longer seen, so the terminal shows the report as people read it.
  const shown = output === undefined ? asked : reporterNamed('pretty');
  return async (report) => {
    const told = quiet ? errorsOnly(report) : report;
    // Rules for mails are among what it tells, which nothing else of a check needs.
    const tool = asked.tellsTool && (await import('../app/tool.ts')).toolOf(version);
    const made = { statistics, ...(tool && { tool }) };
    const { columns, isTerminal: terminal } = io.stdout;
    const text = shown.render(told, out, { columns, terminal, ...made });
    if (shown.forPeople) print(text);
    else io.stdout.write(text);
    if (statistics && !shown.tellsStatistics) io.stderr.write(statisticsTable(told, err));
    if (shown.id === 'github') say(summary(told, err));
    if (told.unshown) say(`${several(told.unshown, 'warning or remark', 'warnings and remarks')} not shown.`);
    if (output === undefined) return;
    const { writeReport } = await import('../app/output-file.ts');
    writeReport(io, output, asked.render(told, plain, { columns: 80, ...made }), report);
  };
}

/**
 * Tells what repairs would change, on standard output and in a file. In a file it is as `git apply` needs it; anywhere
 * else a runner may obey what it reads.
 * @throws PressdeskError where the file cannot be written.
 */
export async function tellPatch(
  { io, out, print }: Desk,
  patch: Patch,
  report: Report,
  { output }: ReportOptions,
): Promise<void> {
  if (io.stdout.isFile) io.stdout.write(patch.text);
  else print(io.stdout.isTerminal ? patch.shown(out) : patch.text);
  if (output === undefined) return;
  const { writeReport } = await import('../app/output-file.ts');
  writeReport(io, output, patch.text, report);
}

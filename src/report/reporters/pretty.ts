import { fold } from '../../language/fold.ts';
import { visible } from '../../language/visible.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Style } from '../../model/style.ts';
import { frame, linesOf } from '../frame.ts';
import type { ReportedFile, Reporter } from '../report.ts';
import { summary } from '../summary.ts';

/** For people: every finding with the lines it is about, file by file. */
export const pretty: Reporter = {
  id: 'pretty',
  render(report, style, { columns }) {
    const files = report.files.filter(({ diagnostics }) => diagnostics.length > 0);
    const parts = files.map((file) => `${fileLines(file, style, columns).join('\n')}\n\n`);
    return `${parts.join('')}${summary(report, style)}\n`;
  },
};

function fileLines({ path, text, diagnostics }: ReportedFile, style: Style, columns: number): string[] {
  const lines = text === undefined ? undefined : linesOf(text);
  const counts = new Map<string, number>();
  const blocks: string[] = [];
  for (const diagnostic of diagnostics) {
    const count = (counts.get(diagnostic.ruleId) ?? 0) + 1;
    counts.set(diagnostic.ruleId, count);
    if (count <= most) blocks.push(blockOf(diagnostic, lines, style, columns).join('\n'));
  }
  for (const [ruleId, count] of counts) {
    if (count > most)
      blocks.push(style.dim(`${count - most} more of ${ruleId} in this file; --format json has them all.`));
  }
  return [style.bold(style.underline(visible(path))), '', blocks.join('\n\n')];
}

/** Findings of one rule that are shown of one file: nobody reads five hundred of a kind. */
const most = 20;

function blockOf(
  diagnostic: Diagnostic,
  lines: readonly string[] | undefined,
  style: Style,
  columns: number,
): string[] {
  const { place, path, severity, ruleId, reason, note } = diagnostic;
  const colour = colourOf(severity, style);
  const margin = String(place ? place.end.line + 2 : 1).length;
  const at = place ? `:${place.start.line}:${place.start.column}` : '';
  const blank = ' '.repeat(margin);
  const bar = style.blue('|');
  const block = [
    `${style.bold(colour(`${severity}[${ruleId}]`))}${style.bold(`: ${visible(reason)}`)}`,
    `${blank}${style.blue('-->')} ${visible(path)}${at}`,
  ];
  if (place && lines) {
    block.push(`${blank} ${bar}`);
    for (const { number, text, mark } of frame(lines, place, Math.max(20, columns - margin - 3))) {
      block.push(`${style.blue(String(number ?? '').padStart(margin))} ${bar} ${text}`.trimEnd());
      if (!mark) continue;
      const signs = colour('^'.repeat(mark.to - mark.from));
      block.push(`${blank} ${bar} ${' '.repeat(mark.from)}${signs}`);
    }
  }
  const room = Math.max(40, columns - margin - 3);
  const remarks = [...(note ? [fold(visible(note), room)] : []), ...fixLine(diagnostic, style)];
  if (place && lines && remarks.length > 0) block.push(`${blank} ${bar}`);
  for (const [first, ...others] of remarks) {
    block.push(`${blank} ${style.blue('=')} ${first}`, ...others.map((line) => `${blank}   ${line}`));
  }
  return block;
}

function fixLine({ fix }: Diagnostic, style: Style): string[][] {
  if (!fix) return [];
  const who = fix.safe ? '--fix does it' : '--fix leaves it to you';
  return [[`${style.green('Fix:')} ${visible(fix.title)} ${style.dim(`(${who})`)}`]];
}

function colourOf(severity: Severity, style: Style): (text: string) => string {
  if (severity === 'error') return (text) => style.red(text);
  if (severity === 'warning') return (text) => style.yellow(text);
  return (text) => style.cyan(text);
}

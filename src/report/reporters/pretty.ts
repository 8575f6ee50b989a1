import { fold } from '../../language/fold.ts';
import { visible } from '../../language/visible.ts';
import { displayWidth } from '../../language/width.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Style } from '../../model/style.ts';
import { frame, lastShown, linesOf } from '../frame.ts';
import type { ReportedFile, Reporter } from '../report.ts';
import { statisticsTable } from '../statistics.ts';
import { summary } from '../summary.ts';

/** For people: every finding with the lines it is about, file by file. */
export const pretty: Reporter = {
  id: 'pretty',
  tellsStatistics: true,
  forPeople: true,
  render(report, style, { columns, terminal = false, statistics }) {
    const files = report.files.filter(({ diagnostics }) => diagnostics.length > 0);
    const screen = { style, columns, terminal };
    const parts = files.map((file) => `${fileLines(file, screen).join('\n')}\n\n`);
    const table = statistics ? statisticsTable(report, style) : '';
    return `${parts.join('')}${table && `${table}\n`}${summary(report, style, terminal ? columns : undefined)}\n`;
  },
};

interface Screen {
  readonly style: Style;
  readonly columns: number;
  readonly terminal: boolean;
}

function fileLines({ path, text, diagnostics }: ReportedFile, screen: Screen): string[] {
  const { style } = screen;
  const lines = text === undefined ? undefined : linesOf(text);
  const counts = new Map<string, number>();
  const blocks: string[] = [];
  for (const diagnostic of diagnostics) {
    const count = (counts.get(diagnostic.ruleId) ?? 0) + 1;
    counts.set(diagnostic.ruleId, count);
    if (count <= most) blocks.push(blockOf(diagnostic, lines, screen).join('\n'));
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
  { style, columns, terminal }: Screen,
): string[] {
  const { place, path, severity, note } = diagnostic;
  const colour = colourOf(severity, style);
  const margin = String(place ? lastShown(place, lines) : 1).length;
  const at = place ? `:${place.start.line}:${place.start.column}` : '';
  const blank = ' '.repeat(margin);
  const bar = style.blue('|');
  const block = [
    ...headline(diagnostic, { style, columns, terminal }),
    `${blank}${style.blue('-->')} ${visible(path)}${at}`,
  ];
  const room = Math.max(20, columns - margin - 3);
  if (place && lines) {
    block.push(`${blank} ${bar}`);
    for (const { number, text, mark } of frame(lines, place, room)) {
      block.push(`${style.blue(String(number ?? '').padStart(margin))} ${bar} ${text}`.trimEnd());
      if (!mark) continue;
      const signs = colour('^'.repeat(mark.to - mark.from));
      block.push(`${blank} ${bar} ${' '.repeat(mark.from)}${signs}`);
    }
  }
  const remarks = [
    ...(note ? [fold(visible(note), room)] : []),
    ...fixLines(diagnostic, style, terminal ? room : Number.POSITIVE_INFINITY),
  ];
  if (place && lines && remarks.length > 0) block.push(`${blank} ${bar}`);
  for (const [first, ...others] of remarks) {
    block.push(`${blank} ${style.blue('=')} ${first}`, ...others.map((line) => `${blank}   ${line}`));
  }
  return block;
}

/** `error[date-real]: There is no 31 April.`; where somebody reads it, no word is cut by the edge of the terminal. */
function headline(
  { severity, ruleId, reason }: Diagnostic,
  { style, columns, terminal }: Screen,
): readonly string[] {
  const label = `${severity}[${ruleId}]`;
  const words = `${label}: ${visible(reason)}`;
  const [first = '', ...others] = terminal ? fold(words, columns, '  ') : [words];
  const coloured = style.bold(colourOf(severity, style)(label));
  return [`${coloured}${style.bold(first.slice(label.length))}`, ...others.map((line) => style.bold(line))];
}

function fixLines({ fix }: Diagnostic, style: Style, room: number): string[][] {
  if (!fix) return [];
  const who = fix.safe ? '(--fix does it)' : '(--fix leaves it to you)';
  const lines = fold(`Fix: ${visible(fix.title)}`, room);
  const last = lines.at(-1) ?? '';
  const fits = displayWidth(last) + 1 + who.length <= room;
  const [first = '', ...others] = fits ? lines : [...lines, ''];
  const end = others.pop();
  const head = `${style.green('Fix:')}${first.slice('Fix:'.length)}`;
  if (end === undefined) return [[`${head} ${style.dim(who)}`]];
  return [[head, ...others, `${end}${end && ' '}${style.dim(who)}`]];
}

function colourOf(severity: Severity, style: Style): (text: string) => string {
  if (severity === 'error') return (text) => style.red(text);
  if (severity === 'warning') return (text) => style.yellow(text);
  return (text) => style.cyan(text);
}

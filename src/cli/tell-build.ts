import type { BuildBrief } from '../app/build-brief.ts';
import type { BuiltRelease } from '../app/build-outcome.ts';
import type { Rebuilt } from '../app/kept/kept-build.ts';
import { inSeries, several } from '../language/several.ts';
import { visible } from '../language/visible.ts';
import type { Style } from '../model/style.ts';
import { addressLines } from './address-report.ts';
import type { Desk, Result } from './desk.ts';
import { stateInWords } from './states.ts';
import { heldOf, unnamedLines } from './unnamed.ts';

/** Tells whoever started a build what was found, and how it went. */
export async function tellBuild(
  { brief, outcome }: Rebuilt,
  { io, err, note, say }: Pick<Desk, 'io' | 'err' | 'note' | 'say'>,
): Promise<Result> {
  if (outcome && !brief.isFaultless) {
    const { findingsText } = await import('./build-report.ts');
    const screen = { columns: io.stderr.columns, terminal: io.stderr.isTerminal };
    io.stderr.write(findingsText(outcome, err, screen));
  }
  const { lines, result } = buildText(brief, err);
  for (const line of brief.notes) note(line);
  for (const line of lines) say(line);
  return result;
}

interface BuildText {
  /** What was held back, what was refused, and last how it went as a whole. */
  readonly lines: readonly string[];
  readonly result: Result;
}

const mostListed = 20;

/** What a build did, for whoever started it. Of what is not public yet a build for the public names nothing. */
function buildText(brief: BuildBrief, style: Style): BuildText {
  const { others, undone, unnamed } = brief;
  const of = (wanted: (kind: string) => boolean) => others.filter(({ fate }) => wanted(fate.kind));
  const refused = of((kind) => kind === 'refused');
  const marked = of((kind) => kind === 'previewed');
  const withdrawn = others.filter(({ fate }) => fate.kind === 'withdrawn' && fate.notice);
  const held = of((kind) => kind !== 'refused' && kind !== 'previewed').filter(
    (one) => !withdrawn.includes(one),
  );
  const line = (word: string) => (one: BuiltRelease) =>
    `${word}  ${visible(one.path)}: ${fateInWords(one, brief.timezone)}`;
  const total = {
    held: held.length + heldOf(unnamed),
    withdrawn: withdrawn.length,
    refused: refused.length + unnamed.fates.refused,
  };
  return {
    lines: [
      ...listed(marked, line(style.green('marked   '))),
      ...listed(held, line(style.yellow('held back'))),
      ...listed(withdrawn, line(style.yellow('withdrawn'))),
      ...listed(refused, line(style.red('refused  '))),
      ...unnamedLines(unnamed, style),
      ...addressLines(brief.addressNews, style),
      closing(brief, total, style),
    ],
    result: {
      warnings: brief.warnings + unnamed.warnings,
      errors: Math.max(brief.errors + unnamed.errors, total.refused),
      undone,
    },
  };
}

function closing(
  { releases, out, edition, written, unchanged, removed, unnamed }: BuildBrief,
  { held, withdrawn, refused }: Readonly<Record<'held' | 'withdrawn' | 'refused', number>>,
  style: Style,
): string {
  const printed = releases + unnamed.releases - held - withdrawn - refused;
  const files = written + unchanged;
  const parts = [
    `${several(printed, 'release')}${edition === 'preview' ? ' not public yet' : ''} in ${several(files, 'file')} in ${visible(out)}`,
    ...(files > 0 ? [`${written} written`, `${unchanged} unchanged`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(withdrawn > 0 ? [`${several(withdrawn, 'release')} withdrawn`] : []),
    ...(held > 0 ? [`${several(held, 'release')} held back`] : []),
    ...(refused > 0 ? [style.red(`${several(refused, 'release')} refused`)] : []),
  ];
  return `${refused > 0 ? '' : `${style.green('Done.')} `}${parts[0]}${parts.length > 1 ? `: ${parts.slice(1).join(', ')}` : ''}.`;
}

function fateInWords({ fate }: BuiltRelease, zone: string | undefined): string {
  if (fate.kind === 'previewed') return stateInWords(fate.state, zone);
  if (fate.kind === 'withdrawn' && fate.notice) return 'a notice stands at its address';
  if (fate.kind !== 'refused') return stateInWords(fate, zone);
  if (fate.errors > 0) return several(fate.errors, 'error');
  return `it lacks what every output needs: ${inSeries(fate.lacks)}`;
}

function listed(releases: readonly BuiltRelease[], line: (one: BuiltRelease) => string): readonly string[] {
  const lines = releases.slice(0, mostListed).map(line);
  return releases.length > mostListed ? [...lines, `… and ${releases.length - mostListed} more`] : lines;
}

import type { BuildOutcome, BuiltRelease, Fate } from '../app/build-outcome.ts';
import { counts, reporterNamed } from '../app/reporters.ts';
import { safeJson } from '../language/safe-json.ts';
import { inSeries, several } from '../language/several.ts';
import { visible } from '../language/visible.ts';
import type { State } from '../model/publication.ts';
import type { Style } from '../model/style.ts';
import { addressesForScripts, addressLines } from './address-report.ts';
import type { Result } from './desk.ts';
import { stateInWords } from './states.ts';
import { plain } from './terminal.ts';
import { heldOf, unnamedLines } from './unnamed.ts';

interface BuildText {
  /** What the copy desk found, with the lines concerned; absent where there is nothing. */
  readonly findings?: string;
  /** What was held back, what was refused, and last how it went as a whole. */
  readonly lines: readonly string[];
  readonly result: Result;
}

const mostListed = 20;

/** What a build did, for whoever started it. Of what is not public yet a build for the public names nothing. */
export function buildText(
  outcome: BuildOutcome,
  style: Style,
  screen: { readonly columns: number; readonly terminal: boolean },
): BuildText {
  const { releases, report, unreadable, unnamed } = outcome;
  const of = (wanted: (kind: string) => boolean) => releases.filter(({ fate }) => wanted(fate.kind));
  const refused = of((kind) => kind === 'refused');
  const marked = of((kind) => kind === 'previewed');
  const withdrawn = releases.filter(({ fate }) => fate.kind === 'withdrawn' && fate.notice);
  const others = of((kind) => !['refused', 'public', 'previewed'].includes(kind));
  const held = others.filter((one) => !withdrawn.includes(one));
  const found = counts(report);
  const faultless = report.files.every(({ diagnostics }) => diagnostics.length === 0);
  const line = (word: string) => (one: BuiltRelease) =>
    `${word}  ${visible(one.path)}: ${fateInWords(one, outcome.timezone)}`;
  const total = {
    held: held.length + heldOf(unnamed),
    withdrawn: withdrawn.length,
    refused: refused.length + unnamed.fates.refused,
  };
  return {
    ...(!faultless && { findings: `${reporterNamed('pretty').render(report, style, screen)}\n` }),
    lines: [
      ...listed(marked, line(style.green('marked   '))),
      ...listed(held, line(style.yellow('held back'))),
      ...listed(withdrawn, line(style.yellow('withdrawn'))),
      ...listed(refused, line(style.red('refused  '))),
      ...unnamedLines(unnamed, style),
      ...addressLines(outcome.addressNews, style),
      closing(outcome, total, style),
    ],
    result: {
      warnings: found.warnings + unnamed.warnings,
      errors: Math.max(found.errors + unnamed.errors, total.refused),
      unreadable,
    },
  };
}

function closing(
  { releases, out, edition, written, unchanged, removed, unnamed }: BuildOutcome,
  { held, withdrawn, refused }: Readonly<Record<'held' | 'withdrawn' | 'refused', number>>,
  style: Style,
): string {
  const printed = releases.length + unnamed.releases - held - withdrawn - refused;
  const files = written.length + unchanged.length;
  const parts = [
    `${several(printed, 'release')}${edition === 'preview' ? ' not public yet' : ''} in ${several(files, 'file')} in ${visible(out)}`,
    ...(files > 0 ? [`${written.length} written`, `${unchanged.length} unchanged`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
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

/** The same for other programs; `check` is what `check --format json` prints. */
export function buildJson(outcome: BuildOutcome): string {
  const { now, edition, out, releases, unnamed, written, unchanged, removed, report } = outcome;
  const check: unknown = JSON.parse(reporterNamed('json').render(report, plain, { columns: 80 }));
  const states = releases.map(({ fate }) => (fate.kind === 'previewed' ? fate.state : fate));
  const number = (kind: string): number => states.filter((state) => state.kind === kind).length;
  const value = {
    version: 1,
    now: now.toISOString(),
    edition,
    out,
    summary: {
      releases: releases.length + unnamed.releases,
      public: number('public'),
      refused: number('refused') + unnamed.fates.refused,
      draft: number('draft') + unnamed.fates.draft,
      embargoed: number('embargoed') + unnamed.fates.embargoed,
      embargoedByDate: unnamed.byDate,
      held: number('held') + unnamed.fates.held,
      withdrawn: number('withdrawn'),
      unnamed: unnamed.releases,
      unnamedErrors: unnamed.errors,
      written: written.length,
      unchanged: unchanged.length,
      removed: removed.length,
    },
    releases: releases.map(({ path, address, files }, index) => ({
      path,
      state: states[index]?.kind,
      until: untilOf(states[index]),
      address: address ?? null,
      files,
    })),
    written,
    unchanged,
    removed,
    addresses: addressesForScripts(outcome),
    check,
  };
  return `${safeJson(value)}\n`;
}

function untilOf(state: State | Fate | undefined): string | null {
  return state?.kind === 'embargoed' ? state.until : null;
}

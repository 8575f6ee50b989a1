import type { BuildOutcome, BuiltRelease } from '../app/build-outcome.ts';
import { counts, reporterNamed } from '../app/reporters.ts';
import { safeJson } from '../language/safe-json.ts';
import { inSeries, several } from '../language/several.ts';
import { visible } from '../language/visible.ts';
import type { Style } from '../model/style.ts';
import type { Result } from './desk.ts';
import { stateInWords } from './states.ts';
import { plain } from './terminal.ts';

interface BuildText {
  /** What the copy desk found, with the lines concerned; absent where there is nothing. */
  readonly findings?: string;
  /** What was held back, what was refused, and last how it went as a whole. */
  readonly lines: readonly string[];
  readonly result: Result;
}

const mostListed = 20;

/** What a build did, for whoever started it. */
export function buildText(
  outcome: BuildOutcome,
  style: Style,
  screen: { readonly columns: number; readonly terminal: boolean },
): BuildText {
  const { releases, report, unreadable } = outcome;
  const refused = releases.filter(({ fate }) => fate.kind === 'refused');
  const held = releases.filter(({ fate }) => fate.kind !== 'refused' && fate.kind !== 'public');
  const found = counts(report);
  const faultless = report.files.every(({ diagnostics }) => diagnostics.length === 0);
  const zone = outcome.timezone;
  return {
    ...(!faultless && { findings: `${reporterNamed('pretty').render(report, style, screen)}\n` }),
    lines: [
      ...listed(
        held,
        (one) => `${style.yellow('held back')}  ${visible(one.path)}: ${fateInWords(one, zone)}`,
      ),
      ...listed(
        refused,
        (one) => `${style.red('refused')}    ${visible(one.path)}: ${fateInWords(one, zone)}`,
      ),
      closing(outcome, { held: held.length, refused: refused.length }, style),
    ],
    result: { ...found, errors: Math.max(found.errors, refused.length), unreadable },
  };
}

function closing(
  { releases, out, written, unchanged, removed }: BuildOutcome,
  { held, refused }: { readonly held: number; readonly refused: number },
  style: Style,
): string {
  const published = releases.length - held - refused;
  const files = written.length + unchanged.length;
  const parts = [
    `${several(published, 'release')} in ${several(files, 'file')} in ${visible(out)}`,
    ...(files > 0 ? [`${written.length} written`, `${unchanged.length} unchanged`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(held > 0 ? [`${several(held, 'release')} held back`] : []),
    ...(refused > 0 ? [style.red(`${several(refused, 'release')} refused`)] : []),
  ];
  return `${refused > 0 ? '' : `${style.green('Done.')} `}${parts[0]}${parts.length > 1 ? `: ${parts.slice(1).join(', ')}` : ''}.`;
}

function fateInWords({ fate }: BuiltRelease, zone: string | undefined): string {
  if (fate.kind === 'previewed') return stateInWords(fate.state, zone);
  if (fate.kind !== 'refused') return stateInWords(fate, zone);
  if (fate.errors > 0) return several(fate.errors, 'error');
  return `it lacks what every output needs: ${inSeries(fate.lacks)}`;
}

function listed(releases: readonly BuiltRelease[], line: (one: BuiltRelease) => string): readonly string[] {
  const lines = releases.slice(0, mostListed).map(line);
  return releases.length > mostListed ? [...lines, `… and ${releases.length - mostListed} more`] : lines;
}

/** The same for other programs; `check` is what `check --format json` prints. */
export function buildJson({ now, out, releases, written, unchanged, removed, report }: BuildOutcome): string {
  const check: unknown = JSON.parse(reporterNamed('json').render(report, plain, { columns: 80 }));
  const number = (kind: string): number => releases.filter(({ fate }) => fate.kind === kind).length;
  const value = {
    version: 1,
    now: now.toISOString(),
    out,
    summary: {
      releases: releases.length,
      public: number('public'),
      refused: number('refused'),
      draft: number('draft'),
      embargoed: number('embargoed'),
      withdrawn: number('withdrawn'),
      written: written.length,
      unchanged: unchanged.length,
      removed: removed.length,
    },
    releases: releases.map(({ path, address, fate, files }) => ({
      path,
      state: fate.kind,
      until: fate.kind === 'embargoed' ? fate.until : null,
      address: address ?? null,
      files,
    })),
    written,
    unchanged,
    removed,
    check,
  };
  return `${safeJson(value)}\n`;
}

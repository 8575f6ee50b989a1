import type { BuildOutcome, Fate } from '../app/build-outcome.ts';
import { reporterNamed } from '../app/reporters.ts';
import { safeJson } from '../language/safe-json.ts';
import type { State } from '../model/publication.ts';
import type { Style } from '../model/style.ts';
import { addressesForScripts } from './address-report.ts';
import { plain } from './terminal.ts';

/** What the copy desk found in the releases of a build, with the lines concerned. */
export function findingsText(
  { report }: BuildOutcome,
  style: Style,
  screen: { readonly columns: number; readonly terminal: boolean },
): string {
  return `${reporterNamed('pretty').render(report, style, screen)}\n`;
}

/** What a build did, for other programs; `check` is what `check --format json` prints. */
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

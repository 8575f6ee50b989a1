import { several } from '../language/several.ts';
import type { BuildOutcome, BuiltRelease, Unnamed } from './build-outcome.ts';
import { reportOf } from './check.ts';
import type { Prepared } from './prepared.ts';
import { pathWithin } from './shown-path.ts';

/** What whoever reads the log of a build may be told of its releases. */
export function toldOf(prepared: Prepared): Pick<BuildOutcome, 'report' | 'releases' | 'unnamed' | 'notes'> {
  const { inspected, releases, unnamed, edition } = prepared;
  const left = new Set(
    edition === 'public'
      ? unnamed
      : releases.filter(({ fate }) => isElsewhere(fate.kind)).map(({ path }) => path),
  );
  return {
    report: reportOf(inspected.filter(({ release }) => !left.has(release.source.path))),
    releases: releases.filter(({ path }) => !left.has(path)),
    unnamed: inNumbers(prepared),
    notes: [...takenBack(prepared)],
  };
}

/** What is public is no part of a preview, and nothing is said of it there. */
function isElsewhere(kind: BuiltRelease['fate']['kind']): boolean {
  return kind === 'public' || kind === 'withdrawn';
}

function inNumbers({ inspected, releases, unnamed }: Prepared): Unnamed {
  const fates = releases.filter(({ path }) => unnamed.has(path)).map(({ fate }) => fate);
  const number = (kind: string): number => fates.filter((fate) => fate.kind === kind).length;
  const found = inspected
    .filter(({ release }) => unnamed.has(release.source.path))
    .flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  return {
    releases: fates.length,
    fates: {
      draft: number('draft'),
      embargoed: number('embargoed'),
      held: number('held'),
      refused: number('refused'),
    },
    byDate: fates.filter((fate) => fate.kind === 'embargoed' && fate.byDate).length,
    errors: found.filter((severity) => severity === 'error').length,
    warnings: found.filter((severity) => severity === 'warning').length,
  };
}

/** That something goes which was public, because by the clock its time has not come: the clock may be what is wrong. */
function* takenBack({ newsroom, edition, inspected, releases, plan, now }: Prepared): Iterable<string> {
  if (edition !== 'public') return;
  const wereOut = new Set(plan.remove.map(({ source }) => source));
  const early = new Set(releases.filter(({ fate }) => fate.kind === 'embargoed').map(({ path }) => path));
  const count = inspected.filter(
    ({ file, release }) => early.has(release.source.path) && wereOut.has(pathWithin(newsroom.folder, file)),
  ).length;
  if (count === 0) return;
  const [was, it] = count === 1 ? ['was', 'it'] : ['were', 'they'];
  yield `${several(count, 'release')} that ${was} public ${count === 1 ? 'is' : 'are'} taken away, because at ${now.toISOString()} ${it} may not be public yet. If nobody put off ${count === 1 ? 'its' : 'their'} date or embargo, the clock of this machine is wrong: set it, or say the time with --now, and build again.`;
}

import type { Io } from '../model/io.ts';
import type { ManifestReading } from '../publish/manifest.ts';
import type { PlanOptions } from '../publish/plan-options.ts';
import type { Edition } from './build-outcome.ts';
import { formerFiles, vanishedFiles } from './earlier-output.ts';
import { type Known, namingHeldBack, withoutFaulty } from './naming-held-back.ts';
import type { Newsroom } from './newsroom.ts';
import { sourcesByFate } from './sources-by-fate.ts';

/** What is to become of what earlier builds left, by the release it came from. */
export interface Standing extends Pick<PlanOptions, 'built' | 'heldBack' | 'failed'> {
  readonly vanished: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly notes: readonly string[];
}

export function standingOf(
  io: Io,
  newsroom: Newsroom,
  known: readonly (Known & { readonly file: string })[],
  edition: Edition,
  previous: ManifestReading,
): Standing {
  const sources = sourcesByFate(newsroom, known, edition);
  const read = new Set(known.map(({ source }) => source));
  const vanished = vanishedFiles(io, newsroom.folder, previous, read);
  const heldBack = new Set([...sources.heldBack, ...formerFiles(vanished, previous, sources.heldBack)]);
  const naming = namingHeldBack(known, heldBack, previous);
  const { takenAway, ...left } = withoutFaulty({ ...sources, heldBack }, naming);
  return { ...left, vanished, naming, notes: takenAway.map(noteOn) };
}

function noteOn(source: string): string {
  return `What was published of ${source} named a release that is held back now, and cannot be made anew because of its errors. It is taken away until they are mended.`;
}

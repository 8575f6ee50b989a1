import type { Io } from '../model/io.ts';
import { writePlan } from '../publish/write.ts';
import type { BuildOutcome } from './build-outcome.ts';
import { reportOf } from './check.ts';
import { isUnreadable } from './load.ts';
import { type BuildRequest, prepare } from './prepare.ts';

/**
 * Checks releases, renders those that are sound and may be public, and makes the output folder say so.
 * @throws PressdeskError where a path does not exist, settings or a template are broken, or the output folder cannot
 * be written.
 */
export async function build(io: Io, request: BuildRequest): Promise<BuildOutcome> {
  const { now, newsroom, out, shown, inspected, releases, plan } = await prepare(io, request);
  const { config } = newsroom;
  const written = await writePlan(plan, out, {
    io,
    shown,
    ...(request.signal && { signal: request.signal }),
  });
  return {
    now,
    ...(config.timezone !== undefined && { timezone: config.timezone }),
    out: shown,
    report: reportOf(inspected),
    releases,
    written: written.written,
    unchanged: written.unchanged,
    removed: written.removed,
    unreadable: inspected.filter(({ release }) => isUnreadable(release)).length,
    notes: [...newsroom.notes, ...written.notes],
  };
}

import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { writeRetraction } from '../publish/write.ts';
import { Spool } from '../publish/write-spool.ts';
import type { BuildRequest } from './build-request.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepared.ts';

/**
 * Where a build cannot be, since a template of the newsroom's own is broken, takes away what must not be public all the
 * same: lists and other pages that named it are made anew with pressdesk's own templates. Where the settings are broken
 * nobody can tell what must not be public, and nothing is changed.
 * @param error why the build cannot be.
 * @returns the error to tell of, which says what was done.
 */
export async function retract(io: Io, request: BuildRequest, error: PressdeskError): Promise<PressdeskError> {
  const done = request.preview === undefined ? await retractOverdue(io, request) : undefined;
  if (done === undefined) return error;
  return new PressdeskError(`${error.message} ${done}`, {
    ...(error.hint !== undefined && { hint: error.hint }),
    diagnostics: error.diagnostics,
    sources: error.sources,
    cause: error,
  });
}

/** What was done, in a sentence; `undefined` where nothing was to be done, or nothing can be. */
async function retractOverdue(io: Io, request: BuildRequest): Promise<string | undefined> {
  const spool = new Spool();
  try {
    const prepared = await overdue(io, request, spool);
    if (prepared === undefined) return undefined;
    const { plan, out, shown } = prepared;
    return await writeRetraction(plan, out, { io, shown });
  } finally {
    spool.close();
  }
}

async function overdue(
  io: Io,
  { progress: _, ...request }: BuildRequest,
  spool: Spool,
): Promise<Prepared | undefined> {
  try {
    return await prepare(io, request, spool, { onlyOverdue: true });
  } catch (error) {
    if (error instanceof PressdeskError) return undefined;
    throw error;
  }
}

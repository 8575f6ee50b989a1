import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { addressesIn, addressNews } from '../publish/addresses.ts';
import { isCopy } from '../publish/hash.ts';
import { manifestName } from '../publish/manifest.ts';
import { writePlan } from '../publish/write.ts';
import { Spool } from '../publish/write-spool.ts';
import { withFiles } from '../report/report.ts';
import type { BuildOutcome } from './build-outcome.ts';
import type { BuildRequest } from './build-request.ts';
import { changesAhead } from './changes-ahead.ts';
import { ledgersOf, type OpenParts } from './kept/kept-parts.ts';
import type { Ledger } from './kept/ledger.ts';
import { builtMails } from './mail/built-mails.ts';
import type { Newsroom } from './newsroom.ts';
import { hasOurs, undoneIn } from './own-mistakes.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepared.ts';
import { unwatched } from './progress.ts';
import { retract } from './retract.ts';
import { toldOf } from './told.ts';

/** A build, and what is to be known of it by whoever would spare the next one. */
export interface Built {
  readonly outcome: BuildOutcome;
  readonly newsroom: Newsroom;
  /** The output folder, absolute. */
  readonly out: string;
  /** By path from the output's root, everything that stands there now by pressdesk. */
  readonly files: readonly string[];
  /** Path of the release whose mail comes first, where there are mails. */
  readonly firstMail: string | undefined;
  /** Ids of the formats that were made of the whole newsroom. */
  readonly archive: readonly string[];
  /** Files, absolute, that were copied into the output. */
  readonly copied: readonly string[];
  /** What is kept of its parts. */
  readonly parts: readonly Ledger[];
  /** When a file was last known to have the bytes that it should, in milliseconds since 1970. */
  readonly seenAt: (file: string) => number;
  /** Whether the same files would give the same outcome, with nothing left to do. */
  readonly isSettled: boolean;
  /** Until when they would; milliseconds since 1970. */
  readonly until: number;
}

/**
 * Checks releases, renders those that are sound and may be public, and makes the output folder say so; or does it with
 * those that may not be yet, in a folder apart.
 * @param openParts opens what is kept of each release, so that only what changed is made.
 * @throws PressdeskError where a path does not exist, settings or a template are broken, or the output folder cannot
 * be written.
 */
export async function build(io: Io, request: BuildRequest, openParts?: OpenParts): Promise<Built> {
  const spool = new Spool();
  try {
    return await written(io, request, spool, openParts);
  } finally {
    spool.close();
  }
}

async function written(io: Io, request: BuildRequest, spool: Spool, openParts?: OpenParts): Promise<Built> {
  const prepared = await preparedOrRetracted(io, request, spool, openParts);
  const { now, newsroom, edition, out, shown, inspected, plan, heldBack, until } = prepared;
  const { config } = newsroom;
  const { progress = unwatched } = request;
  await progress(0, 1, 'comparing');
  const outcome = await writePlan(plan, out, {
    io,
    shown,
    progress: (done, total) => progress(done, total, 'writing'),
    ...(request.signal && { signal: request.signal }),
  });
  const told = toldOf(prepared);
  const ofMails = await builtMails(io, prepared);
  prepared.parts?.mails.close();
  const passing = [
    ...prepared.passing,
    ...told.notes,
    ...(edition === 'public' ? changesAhead(prepared.entries, config, now) : []),
  ];
  return {
    outcome: {
      now,
      ...(config.timezone !== undefined && { timezone: config.timezone }),
      edition,
      out: shown,
      ...told,
      report: withFiles(told.report, ofMails),
      written: outcome.written,
      unchanged: outcome.unchanged,
      removed: outcome.removed,
      // Nobody knows an address from a preview.
      addresses: edition === 'public' ? addressesIn(outcome.manifest) : [],
      addressNews:
        edition === 'public' ? addressNews(plan.previous.manifest, outcome.manifest, heldBack) : [],
      undone: undoneIn(inspected, ofMails),
      notes: [...newsroom.notes, ...outcome.notes, ...prepared.notes, ...passing],
    },
    newsroom,
    out,
    files: [manifestName, ...outcome.manifest.files.map(({ path }) => path)],
    firstMail: prepared.mails[0]?.entry.release.source.path,
    archive: prepared.press.archive.map(({ id }) => id),
    copied: plan.write.flatMap((artifact) => (isCopy(artifact) ? artifact.content.file : [])),
    parts: ledgersOf(prepared.parts),
    seenAt: outcome.seenAt,
    isSettled: outcome.notes.length + passing.length === 0 && ![...inspected, ...ofMails].some(hasOurs),
    until,
  };
}

async function preparedOrRetracted(
  io: Io,
  request: BuildRequest,
  spool: Spool,
  openParts?: OpenParts,
): Promise<Prepared> {
  try {
    return await prepare(io, request, spool, openParts && { openParts });
  } catch (error) {
    throw error instanceof PressdeskError ? await retract(io, request, error) : error;
  }
}

import path from 'node:path';
import { baselineOf } from '../check/baseline.ts';
import { rules } from '../check/rules/index.ts';
import { safeJson } from '../language/safe-json.ts';
import { mailRules } from '../mail/check/rules/index.ts';
import type { Baseline } from '../model/baseline.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { createFile, replaceFile } from '../publish/write-file.ts';
import type { ReportedFile } from '../report/report.ts';
import { baselineName, readBaseline } from './baseline.ts';
import type { Site } from './find-newsroom.ts';
import type { Inspected } from './inspect.ts';
import { nameOf } from './mail/known.ts';
import { hasOurs } from './own-mistakes.ts';
import { pathWithin, shownPath } from './shown-path.ts';

/** What was found: in releases, and in their mails where those were read. */
interface Found {
  readonly inspected: readonly Inspected[];
  readonly mails?: readonly ReportedFile[];
}

/**
 * Writes all that was found into the newsroom's baseline. What it knows of a release at which pressdesk failed stays.
 * What it knows of other files stays, unless `whole`: then these are all the files there are. What it knows of mails stays
 * where none were read, or pressdesk failed at one: then nobody knows whether it is there still. What it knows of their
 * templates stays unless those of all releases were read. `path` is as people are told of it.
 * @throws PressdeskError where the folder is no newsroom, or the file cannot be written.
 */
export function updateBaseline(
  io: Io,
  { folder, configFile }: Site,
  { inspected, mails }: Found,
  { whole }: { readonly whole: boolean },
): { readonly path: string; readonly baseline: Baseline } {
  if (!configFile) {
    throw new PressdeskError('A baseline stands beside pressdesk.yaml, and there is none here.', {
      hint: 'Start a newsroom with: pressdesk init',
    });
  }
  const found = new Map(inspected.map((one) => [pathWithin(folder, one.file), one.diagnostics]));
  const inPart = new Set(inspected.filter(hasOurs).map(({ file }) => pathWithin(folder, file)));
  const allMails = mails !== undefined && ![...inspected, ...mails].some(hasOurs);
  const looked = (name: string, rule: string): boolean =>
    (!ofMails.has(rule) || allMails) && (whole || found.has(name)) && !inPart.has(name);
  const kept = without(readBaseline(io, folder), looked);
  const inMails = new Map(mails?.map((file) => [nameOf(io, folder, file), file.diagnostics]));
  const known = union([kept, baselineOf(found, rules), baselineOf(inMails, mailRules)]);
  const file = path.join(folder, baselineName);
  const bytes = Buffer.from(`${safeJson({ version: 1, known })}\n`);
  if (io.kindOf(file) === undefined) createFile(file, bytes);
  else replaceFile(file, bytes);
  return { path: shownPath(io, file), baseline: known };
}

const ofMails: ReadonlySet<string> = new Set(mailRules.map(({ id }) => id));

function without(baseline: Baseline, isDropped: (name: string, rule: string) => boolean): Baseline {
  return Object.fromEntries(
    Object.entries(baseline).map(([name, known]) => [
      name,
      Object.fromEntries(Object.entries(known).filter(([rule]) => !isDropped(name, rule))),
    ]),
  );
}

/** Everything that one of them knows, in order of path and rule. */
function union(baselines: readonly Baseline[]): Baseline {
  const whole = new Map<string, Map<string, Set<string>>>();
  for (const [name, known] of baselines.flatMap((one) => Object.entries(one))) {
    for (const [rule, fingerprints] of Object.entries(known)) {
      const ofFile = whole.get(name) ?? new Map<string, Set<string>>();
      whole.set(name, ofFile.set(rule, new Set([...(ofFile.get(rule) ?? []), ...fingerprints])));
    }
  }
  return inOrder(whole, (ofFile) => inOrder(ofFile, (fingerprints) => [...fingerprints].sort()));
}

function inOrder<T, U>(map: ReadonlyMap<string, T>, made: (one: T) => U): Record<string, U> {
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, made(one)]));
}

import path from 'node:path';
import type { Io } from '../model/io.ts';
import type { Style } from '../model/style.ts';
import { type Report, type ReportedFile, withFiles } from '../report/report.ts';
import { bystanders } from './bystanders.ts';
import { type CheckRequest, checkScope } from './check-scope.ts';
import type { Repair, Repaired } from './fix.ts';
import { type Inspected, inspect, sifted } from './inspect.ts';
import { load } from './load.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { undoneIn } from './own-mistakes.ts';
import { unwatched } from './progress.ts';
import { repositoryPaths } from './repository-path.ts';
import { stdinPath } from './shown-path.ts';
import { loadStdin } from './stdin.ts';

export interface CheckOutcome {
  readonly report: Report;
  /** Files with fixes made, or that would be made. */
  readonly repairs: readonly Repair[];
  /** What would change, where that is to be shown. */
  readonly patch?: Patch;
  /** Findings that a baseline knows, and that are not in the report. */
  readonly known: number;
  /** Releases that could not be opened, or at which pressdesk itself failed. */
  readonly undone: number;
  /** What the person at the desk should know besides. */
  readonly notes: readonly string[];
}

/**
 * Reads releases as a copy desk does.
 * @throws PressdeskError where a path does not exist, a newsroom's settings have faults, or a file cannot be written.
 */
export async function check(desk: Io, request: CheckRequest): Promise<CheckOutcome> {
  const { paths, fix, updateBaseline: updating, progress = unwatched } = request;
  const { io, batches, feasible, write } = await checkScope(desk, request);
  const found: Inspected[] = [];
  const repairs: Repair[] = [];
  const ofMails: ReportedFile[] = [];
  let known = 0;
  const nameOf = repositoryPaths(desk);
  const notes = batches.flatMap(({ newsroom }) => newsroom.notes);
  for (const { newsroom: opened, files, aside } of batches) {
    const newsroom = asAsked(opened, request);
    const kept = isKept(request, files)
      ? (await import('./kept/kept-check.ts')).keptChecks(io, newsroom)
      : undefined;
    const asked = await load(io, files, newsroom.config, progress, kept?.readings);
    const others = aside && (await bystanders(io, newsroom, asked, aside));
    const concerning = others?.concerning ?? ((all) => all);
    const loaded = [...asked, ...(others?.loaded ?? [])];
    const inspected = concerning(await inspect(io, newsroom, loaded, progress, { findings: kept?.findings }));
    kept?.readings.close();
    kept?.findings.close();
    const isTold = (one: Inspected, at: number): boolean => at < asked.length || one.diagnostics.length > 0;
    const tell = (all: readonly Inspected[]): void => {
      for (const one of all.filter(isTold)) found.push(one);
    };
    const mails = request.mail && (await mailsOf(newsroom, inspected.slice(0, asked.length)));
    let { baseline } = newsroom;
    if (fix) {
      const { repair } = await import('./fix.ts');
      const repaired = await repair(io, newsroom, inspected, concerning);
      const { repairs: may, notes: unmade } = await feasible(repaired.repairs);
      if (fix === 'write') await write(may);
      for (const one of may) repairs.push(one);
      for (const one of unmade) notes.push(one);
      tell(fix === 'write' ? asWritten(inspected, repaired, may) : inspected);
    } else if (updating) {
      const { updateBaseline } = await import('./update-baseline.ts');
      const whole = paths.length === 0;
      const updated = updateBaseline(io, newsroom, { inspected, ...(mails && { mails }) }, { whole });
      notes.push(`${updated.path} knows what was found; it is not told again.`);
      ({ baseline } = updated);
      tell(inspected.map((one) => sifted(one, newsroom.folder, baseline)));
    } else tell(inspected);
    if (mails) {
      const { withoutKnown } = await import('./mail/known.ts');
      const sifted = withoutKnown(io, mails, { folder: newsroom.folder, baseline });
      for (const file of sifted.fresh) ofMails.push(file);
      known += sifted.known;
    }
  }
  if (request.git && found.length === 0) {
    notes.push(request.git.only === 'staged' ? 'No release is staged.' : 'No release has changed.');
  }
  if (paths.includes('-')) for (const one of await checkStdin(io, request)) found.push(one);
  return {
    report: withFiles(reportOf(found, nameOf), ofMails),
    repairs,
    ...(fix === 'show' && { patch: await patchOf(repairs) }),
    known: found.reduce((sum, one) => sum + one.known.length, known),
    undone: undoneIn(found, ofMails),
    notes,
  };

  async function mailsOf(
    newsroom: Newsroom,
    inspected: readonly Inspected[],
  ): Promise<readonly ReportedFile[]> {
    const { checkMails } = await import('./mail/check-mails.ts');
    return checkMails(io, newsroom, inspected, nameOf);
  }
}

/** Fewer are read as quickly as what is kept of them. */
const worthKeeping = 20;

/** Whether what is found is kept: in all there is, by a check that changes nothing. */
function isKept(
  { paths, git, fix, updateBaseline, mail, cache }: CheckRequest,
  files: readonly string[],
): boolean {
  const isPlain = paths.length === 0 && !git && !fix && !updateBaseline && !mail;
  return cache === true && isPlain && files.length >= worthKeeping;
}

/** A unified diff, as programs read it and as a terminal shows it. */
export interface Patch {
  readonly text: string;
  shown(style: Style): string;
}

async function patchOf(repairs: readonly Repair[]): Promise<Patch> {
  const { patch, shownPatch } = await import('../report/patch.ts');
  const text = patch(repairs);
  return { text, shown: (style) => shownPatch(text, style) };
}

/** The newsroom with what the settings say otherwise. */
function asAsked(
  newsroom: Newsroom,
  { withKnown, updateBaseline, levels = {} }: Partial<CheckRequest>,
): Newsroom {
  const { config, baseline } = newsroom;
  return {
    ...newsroom,
    config: { ...config, rules: { ...config.rules, ...levels } },
    baseline: withKnown || updateBaseline ? {} : baseline,
  };
}

/** The releases as they stand after the repairs that were made: the others are as they were. */
function asWritten(
  before: readonly Inspected[],
  { inspected, repairs }: Repaired,
  made: readonly Repair[],
): readonly Inspected[] {
  const written = new Set(made.map(({ file }) => file));
  const left = new Set(repairs.map(({ file }) => file).filter((file) => !written.has(file)));
  return inspected.map((one, at) => (left.has(one.file) ? (before[at] ?? one) : one));
}

async function checkStdin(io: Io, request: CheckRequest): Promise<readonly Inspected[]> {
  const around = request.stdinName ? path.dirname(path.resolve(io.cwd, request.stdinName)) : io.cwd;
  const newsroom = asAsked(await openNewsroom(io, around), { levels: request.levels ?? {} });
  return inspect(io, newsroom, [await loadStdin(io, newsroom, request.stdinName)]);
}

/** What was found, as reporters print it; `nameOf` gives a file's path in its repository. */
export function reportOf(inspected: readonly Inspected[], nameOf?: (file: string) => string): Report {
  const files = inspected.map(({ file, release, diagnostics }) => ({
    path: release.source.path,
    ...(nameOf && release.source.path !== stdinPath && { fromRoot: nameOf(file) }),
    ...(!release.unread && { text: release.source.text }),
    diagnostics,
  }));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) };
}

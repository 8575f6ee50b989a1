import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { PublicEntry, State } from '../model/publication.ts';
import { archiveOf } from '../newsroom/archive.ts';
import { asPrinted } from '../newsroom/notice.ts';
import { publicationOf } from '../newsroom/publication.ts';
import { tiesOf } from '../newsroom/ties.ts';
import { render as renderEntry } from '../render/render.ts';
import type { Report } from '../report/report.ts';
import { reportOf } from './check.ts';
import { fateOf } from './edition.ts';
import { inspect, isSound } from './inspect.ts';
import { load } from './load.ts';
import { openNewsroom } from './newsroom.ts';
import { readInstant } from './now.ts';
import { oneBatch } from './one-batch.ts';
import { isUndone } from './own-mistakes.ts';
import { openPress, type Press } from './press.ts';
import { withAssets } from './published-assets.ts';
import { withRelated } from './related.ts';
import { isComplete, lackOf } from './release-state.ts';
import { loadStdin } from './stdin.ts';

export interface RenderRequest {
  /** A file, or `-` for standard input. */
  readonly path: string;
  /** Id of the format. */
  readonly to: string;
  /** Name that standard input is to be read under. */
  readonly stdinName?: string;
  /** The instant to take for now, as written. */
  readonly now?: string;
}

export interface RenderOutcome {
  /** The output, absent where the release has errors. */
  readonly output?: string;
  readonly report: Report;
  readonly state: State;
  /** The newsroom's zone, to tell times in. */
  readonly timezone?: string;
  readonly undone: number;
  /** What every output needs and the release has not, in words such as `a title`. */
  readonly lacks: readonly string[];
  /** What the person at the desk should know besides. */
  readonly notes: readonly string[];
}

/**
 * One output of one release, be it public or not.
 * @throws PressdeskError where there is no such file or format, none of the release, or settings or a template are broken.
 */
export async function render(
  io: Io,
  { path, to, stdinName, now: wanted }: RenderRequest,
): Promise<RenderOutcome> {
  const { newsroom, files } =
    path === '-' ? { newsroom: await openNewsroom(io, io.cwd), files: [] } : await oneBatch(io, [path]);
  if (files.length > 1) {
    throw new PressdeskError(`${path} stands for ${files.length} releases, and one is printed at a time.`, {
      hint: 'Name one file; "pressdesk build" writes them all.',
    });
  }
  const { config } = newsroom;
  const now = wanted === undefined ? io.now() : readInstant(wanted, config.timezone);
  const press = await openPress(io, newsroom, [to]);
  checkIsOfRelease(press, to);
  const loaded = path === '-' ? [await loadStdin(io, newsroom, stdinName)] : await load(io, files, config);
  const inspected = await inspect(io, newsroom, await withRelated(io, newsroom, loaded));
  const { entries } = publicationOf(
    inspected.map(({ release }) => release),
    config,
    now,
  );
  const [one] = inspected;
  const entry = entries.find(({ release }) => release === one?.release);
  const [format] = press.formats;
  if (!entry || !one || !format) throw new Error('a release went missing on its way to the press');
  const outcome = {
    report: reportOf([one]),
    state: entry.state,
    ...(config.timezone !== undefined && { timezone: config.timezone }),
    undone: isUndone(one) ? 1 : 0,
    lacks: lackOf(entry),
    notes: newsroom.notes,
  };
  if (!isSound(one) || !isComplete(entry)) return outcome;
  const out = entries.filter(
    (other): other is PublicEntry =>
      other !== entry &&
      isComplete(other) &&
      inspected.some((of) => of.release === other.release && fateOf(other, of, 'public').kind === 'public'),
  );
  const printed = await withAssets(io, newsroom, asPrinted(entry, true), one.file);
  const absence = format.absence?.(printed, press.context.config);
  if (absence) throw new PressdeskError(absence, { hint: 'A build makes the other formats of it.' });
  const isOut = fateOf(entry, one, 'public').kind === 'public';
  const archive = archiveOf(isOut ? [printed, ...out] : out, config, now.toISOString());
  // What is not public yet leads to nothing: the pages around it do not know of it.
  const linked = isOut && press.context.made.has('pages');
  const context = {
    ...press.context,
    ties: tiesOf([printed, ...out], config),
    ...(linked && { archive }),
  };
  const { content } = await renderEntry(printed, format, context);
  if (typeof content !== 'string') throw new Error(`the format ${format.id} gave no text`);
  return { ...outcome, output: content };
}

/** @throws PressdeskError where a format is made of the whole newsroom. */
function checkIsOfRelease({ formats }: Press, id: string): void {
  if (formats.length > 0) return;
  throw new PressdeskError(`${id} is made of the whole newsroom, so it is no output of one release.`, {
    hint: `Write it with: pressdesk build --only ${id}`,
  });
}

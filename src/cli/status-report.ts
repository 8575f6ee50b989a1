import type { Upcoming } from '../app/next-build.ts';
import type { ReleaseStatus, StatusOutcome } from '../app/status.ts';
import { safeJson } from '../language/safe-json.ts';
import { several } from '../language/several.ts';
import { visible } from '../language/visible.ts';
import { displayWidth } from '../language/width.ts';
import type { Style } from '../model/style.ts';
import { stateInWords } from './states.ts';
import { laterText, nextText } from './status-ahead.ts';

/** Every release in a line; then what changes later by itself, and what the next build would change. */
export function statusText(outcome: StatusOutcome, style: Style): string {
  return [statusTable(outcome, style), laterText(outcome, style), nextText(outcome.nextBuild, style)]
    .filter((part) => part !== '')
    .join('\n');
}

/** Every release in a line: state, date, address, title. */
function statusTable({ releases, timezone }: StatusOutcome, style: Style): string {
  if (releases.length === 0) return 'There are no releases yet. Start one with: pressdesk new\n';
  const rows = releases.map((one) => [
    stateOf(one, timezone),
    one.date?.slice(0, 10) ?? '–',
    visible(one.address ?? `– (${one.path})`),
    visible(one.title ?? '–'),
  ]);
  const heads = ['STATE', 'DATE', 'ADDRESS', 'TITLE'];
  const widths = heads.map((head, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? '')), displayWidth(head)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)))
      .join('  ')
      .trimEnd();
  const body = rows.map((row, index) => coloured(line(row), row[0] ?? '', releases[index], style));
  return `${[style.bold(line(heads)), ...body].join('\n')}\n`;
}

function stateOf({ state, until, errors }: ReleaseStatus, zone: string | undefined): string {
  const words = stateInWords({ kind: state, ...(until !== undefined && { until }) }, zone);
  return errors > 0 ? `${words}, ${several(errors, 'error')}` : words;
}

/** The state in its colour; the rest of the line as it is. */
function coloured(line: string, state: string, release: ReleaseStatus | undefined, style: Style): string {
  const colour = release?.errors
    ? style.red
    : release?.state === 'public' || release?.state === 'corrected'
      ? style.green
      : style.yellow;
  return colour(state) + line.slice(state.length);
}

/** The same for other programs. What could not be read is `null`. */
export function statusJson({ now, timezone, releases, nextBuild }: StatusOutcome): string {
  const rows = releases.map(
    ({ path, state, until, untilLocal, byDate, date, address, title, lang, errors }) => ({
      path,
      state,
      until: until ?? null,
      untilLocal: untilLocal ?? null,
      byDate: byDate ?? false,
      date: date ?? null,
      lang: lang ?? null,
      address: address ?? null,
      title: title ?? null,
      errors,
    }),
  );
  const next = nextBuild.known
    ? { out: nextBuild.out, ...effects(nextBuild.upcoming), problem: null }
    : { out: null, new: [], changed: [], going: [], problem: nextBuild.reason };
  const value = {
    version: 1,
    now: now.toISOString(),
    timezone: timezone ?? null,
    releases: rows,
    nextBuild: next,
  };
  return `${safeJson(value)}\n`;
}

function effects(upcoming: readonly Upcoming[]) {
  const of = (wanted: Upcoming['effect']) =>
    upcoming
      .filter(({ effect }) => effect === wanted)
      .map(({ path, written, removed }) => ({ path, written, removed }));
  return { new: of('new'), changed: of('changed'), going: of('going') };
}

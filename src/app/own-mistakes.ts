import { visible } from '../language/visible.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Io } from '../model/io.ts';
import type { Stack } from '../model/stack.ts';
import type { ReportedFile } from '../report/report.ts';
import { isUnreadable, type Loaded } from './load.ts';

const issues = 'https://github.com/pressdesk/pressdesk/issues';

/** Different stacks that are shown in a run: who mends the first few has mended most. */
const most = 5;

const shown = new WeakMap<Io['stderr'], Set<string>>();

/**
 * Shows on stderr how exceptions of ours came about that were told of releases: each once, however many releases it
 * happened to, and only the first few.
 * @param inFull whether the words of an exception may be shown, which may be those of the release.
 */
export function tellStacks(
  { stderr }: Io,
  diagnostics: readonly Diagnostic[],
  inFull: (found: Diagnostic) => boolean = () => true,
): void {
  const known = shown.get(stderr) ?? new Set();
  shown.set(stderr, known);
  const before = known.size;
  for (const found of diagnostics) {
    for (const stack of found.stacks ?? []) {
      const key = placeOf(stack);
      if (known.has(key) || known.size > most) continue;
      known.add(key);
      if (known.size > most) stderr.write('There are more of this kind, which are not shown.\n\n');
      else stderr.write(`${visible(inFull(found) ? stack.whole : withoutWords(stack), { lines: true })}\n\n`);
    }
  }
  if (known.size > before) stderr.write(`${plea}\n`);
}

/** What to do about the stacks above it. */
export const plea = `This is a mistake in pressdesk, not in your files. Please report it, with the lines above: ${issues}`;

/** Where it came from: the words of the same exception differ from one release to another, as does the way there. */
function placeOf({ whole, frames }: Stack): string {
  return frames.slice(0, 2).join('\n') || whole;
}

function withoutWords({ kind, frames }: Stack): string {
  return [kind, ...frames].join('\n');
}

/** A release and what was told of it. */
interface Told extends Loaded {
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether not all was done with a release that was to be, so that the run is not what was asked for. */
export function isUndone(one: Told): boolean {
  return isUnreadable(one.release) || hasOurs(one);
}

/** Whether something was told of a file because pressdesk itself failed at it. */
export function hasOurs({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): boolean {
  return diagnostics.some(isOurs);
}

export function isOurs({ stacks }: Diagnostic): boolean {
  return stacks !== undefined;
}

/** How many files that is true of, by what was found in releases and in their mails. */
export function undoneIn(inspected: readonly Told[], mails: readonly ReportedFile[]): number {
  const releases = inspected.filter(isUndone).map(({ release }) => release.source.path);
  return new Set([...releases, ...mails.filter(hasOurs).map(({ path }) => path)]).size;
}

import type { BuildRequest } from '../app/build-request.ts';
import { type Recollection, recollect, shelfOf, spared } from '../app/kept/kept-build.ts';
import type { Io } from '../model/io.ts';
import { exitCode } from './exit-code.ts';
import { itemsOf } from './items.ts';
import { tellBuild } from './tell-build.ts';
import { styleFor } from './terminal.ts';
import { voiceOn } from './voice.ts';

/**
 * Tells how a build went that has nothing to do, before the program is made with all its commands: most builds have nothing to do,
 * and their words are plain.
 * @returns the exit code; where there is something to do, what is kept of an earlier build, or `null` where that is nothing;
 * `undefined` where the words are for the program to read.
 */
export async function sparedBuild(
  io: Io,
  args: readonly string[],
): Promise<number | Recollection | null | undefined> {
  const request = plainRequest(args);
  if (!request) return undefined;
  try {
    const shelf = shelfOf(io, request);
    const earlier = shelf && (await recollect(io, shelf, request.now, false));
    const known = earlier && spared(earlier);
    if (!known) return earlier ?? null;
    const err = await styleFor(io.stderr, io.env, undefined);
    return exitCode(await tellBuild(known, { io, err, ...voiceOn(io.stderr, err) }));
  } catch {
    // It is told by the program, as all others are.
    return undefined;
  }
}

const plainOptions: ReadonlySet<string> = new Set(['--out', '--only', '--now']);

/** What is asked for by `build`, with nothing behind it but options that say what is built, each with its value. */
export function plainRequest([command, ...words]: readonly string[]): BuildRequest | undefined {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [option = '', value = ''] = words.slice(at, at + 2);
    if (!plainOptions.has(option) || given.has(option) || value === '' || value.startsWith('-'))
      return undefined;
    given.set(option, value);
  }
  const [out, now, listed] = ['--out', '--now', '--only'].map((option) => given.get(option));
  const only = listed === undefined ? undefined : itemsOf(listed);
  if (command !== 'build' || (listed !== undefined && !only)) return undefined;
  return {
    paths: [],
    ...(out !== undefined && { out }),
    ...(only && { only }),
    ...(now !== undefined && { now }),
  };
}

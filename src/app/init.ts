import path from 'node:path';
import type { Io } from '../model/io.ts';
import { createFile, replaceFile } from '../publish/write-file.ts';
import { configName } from './find-newsroom.ts';
import { firstConfig, firstRelease } from './first-newsroom.ts';
import { checkHouse } from './houses.ts';
import { shownPath } from './shown-path.ts';
import { today } from './today.ts';
import { releasesIn } from './walk.ts';

/** Whether a folder has no settings yet, so that it may still choose its house. */
export function isNew(io: Io, dir = '.'): boolean {
  return io.kindOf(path.join(path.resolve(io.cwd, dir), configName)) === undefined;
}

export interface InitOutcome {
  /** The newsroom's folder as people are told of it. */
  readonly folder: string;
  readonly made: readonly string[];
  /** What was there already, and was left as it is. */
  readonly kept: readonly string[];
}

/**
 * Starts a newsroom: settings, a first release, and a line that keeps the output out of Git. Touches nothing that is
 * there.
 * @param dir as given; the working directory where absent.
 * @param house that its releases are to be printed in.
 * @throws PressdeskError where there is no such house, or a file cannot be written.
 */
export function init(io: Io, dir = '.', house?: string): InitOutcome {
  if (house !== undefined) checkHouse(io, house);
  const folder = path.resolve(io.cwd, dir);
  const made: string[] = [];
  const kept: string[] = [];
  const make = (name: string, text: string): void => {
    const file = path.join(folder, name);
    createFile(file, Buffer.from(text));
    made.push(shownPath(io, file));
  };

  if (io.kindOf(path.join(folder, configName)) === undefined) make(configName, firstConfig(house));
  else kept.push(shownPath(io, path.join(folder, configName)));

  const releases = path.join(folder, 'releases');
  const first = io.kindOf(releases) === 'directory' ? releasesIn(io, releases)[0] : undefined;
  if (first !== undefined) kept.push(shownPath(io, first));
  else {
    const date = today(io.now(), undefined);
    make(`releases/${date}-online-newsroom.md`, firstRelease(date));
  }
  ignoreOutput(io, folder, { made, kept });
  return { folder: shownPath(io, folder), made, kept };
}

const outputLine = 'public/';

function ignoreOutput(io: Io, folder: string, { made, kept }: { made: string[]; kept: string[] }): void {
  if (!isInGit(io, folder)) return;
  const file = path.join(folder, '.gitignore');
  const read = io.readFile(file, 1024 * 1024);
  if (!read.ok) {
    if (read.cause !== 'missing') return;
    createFile(file, Buffer.from(`${outputLine}\n`));
    made.push(shownPath(io, file));
    return;
  }
  const before = Buffer.from(read.bytes);
  if (/^\/?public\/?[ \t]*$/m.test(before.toString('latin1'))) {
    kept.push(shownPath(io, file));
    return;
  }
  const lineEnd = before.length === 0 || before.at(-1) === 0x0a ? '' : '\n';
  replaceFile(file, Buffer.concat([before, Buffer.from(`${lineEnd}${outputLine}\n`)]));
  made.push(`${shownPath(io, file)} (a line for ${outputLine})`);
}

function isInGit(io: Io, folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (io.kindOf(path.join(at, '.git')) !== undefined) return true;
    if (path.dirname(at) === at) return false;
  }
}

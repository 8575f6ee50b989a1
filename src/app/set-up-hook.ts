import path from 'node:path';
import type { Io } from '../model/io.ts';
import { createFile, makeExecutable, replaceFile } from '../publish/write-file.ts';
import { openRepository, type Repository } from './git/repository.ts';
import type { HookPlan } from './hooks/hook.ts';
import { hookManagers } from './hooks/index.ts';
import { pathWithin, shownPath } from './shown-path.ts';

export interface HookOutcome {
  /** `pre-commit`, `lefthook`, `husky`, or `git` for a hook of Git's own. */
  readonly manager: string;
  readonly plan: HookPlan;
  /** The file as people are told of it. */
  readonly shown: string;
}

/**
 * Has the releases of a newsroom read before every commit, with the hook manager that its repository uses, else with a
 * hook of Git's own.
 * @param folder of the newsroom, absolute.
 * @throws PressdeskError where there is no repository, or a file cannot be written.
 */
export function setUpHook(io: Io, folder: string): HookOutcome {
  const { top } = repositoryAround(io, folder);
  const command = commandFor(io, top, folder);
  for (const { id, plan: planFor } of hookManagers) {
    const plan = planFor(io, top, command);
    if (!plan) continue;
    if (plan.kind === 'write') write(io, plan);
    return { manager: id, plan, shown: shownPath(io, plan.file) };
  }
  throw new Error('a hook of Git itself can always be planned');
}

/**
 * The repository that a newsroom lies in, or will lie in, since its folder need not be there yet.
 * @throws PressdeskError where there is none.
 */
export function repositoryAround(io: Io, folder: string): Repository {
  let cwd = folder;
  while (io.kindOf(cwd) !== 'directory' && path.dirname(cwd) !== cwd) cwd = path.dirname(cwd);
  return openRepository({ ...io, cwd }, `Begin one with “git init”, then run this again.`);
}

function write(io: Io, { file, text, executable }: Extract<HookPlan, { kind: 'write' }>): void {
  if (io.kindOf(file) === undefined) createFile(file, Buffer.from(text));
  else replaceFile(file, Buffer.from(text));
  if (executable) makeExecutable(file);
}

/** The program beside the newsroom, which starts at once; else npx finds it. */
function commandFor(io: Io, top: string, folder: string): string {
  for (let at = io.realPath(folder) ?? folder; ; at = path.dirname(at)) {
    const program = path.join(at, 'node_modules/.bin/pressdesk');
    if (io.kindOf(program) === 'file') {
      const within = pathWithin(top, program);
      return /^[\w./-]+$/.test(within) ? within : `'${within.replaceAll("'", `'\\''`)}'`;
    }
    if (at === top || path.dirname(at) === at) return 'npx --no-install pressdesk';
  }
}

import { spawnSync } from 'node:child_process';
import { PressdeskError } from '../model/error.ts';
import { codeOf } from './node-file.ts';

/** What a run of Git came to. */
export interface GitRun {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs Git to its end, in the folder `cwd`. The environment is passed on whole: a hook is told by `GIT_INDEX_FILE`
 * which index the commit is made from.
 * @throws PressdeskError where Git is not installed.
 */
export function runGit(
  args: readonly string[],
  { cwd, env, input }: { cwd: string; env: NodeJS.ProcessEnv; input?: string },
): GitRun {
  const run = spawnSync('git', args, {
    cwd,
    // Reading must neither wait for a lock nor take one.
    env: { ...env, GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: Number.POSITIVE_INFINITY,
    ...(input !== undefined && { input }),
  });
  if (run.error) {
    if (codeOf(run.error) !== 'ENOENT') throw run.error;
    throw new PressdeskError('Git is not installed, or is not to be found.', {
      hint: 'Install it, or name the files to be checked.',
      cause: run.error,
    });
  }
  return { code: run.status, stdout: run.stdout, stderr: run.stderr.toString() };
}

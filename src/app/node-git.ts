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
 * which index the commit is made from. Where it says more than `most` bytes it is stopped, and its code is `null`.
 * @throws PressdeskError where Git is not installed.
 */
export function runGit(
  args: readonly string[],
  { cwd, env, input, most }: { cwd: string; env: NodeJS.ProcessEnv; input?: string; most?: number },
): GitRun {
  const run = spawnSync('git', args, {
    cwd,
    // Reading must neither wait for a lock nor take one.
    env: { ...env, GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: most ?? Number.POSITIVE_INFINITY,
    ...(input !== undefined && { input }),
  });
  if (run.error) {
    if (most !== undefined && codeOf(run.error) === 'ENOBUFS') {
      return { code: null, stdout: run.stdout, stderr: '' };
    }
    if (codeOf(run.error) !== 'ENOENT') throw run.error;
    throw new PressdeskError('Git is not installed, or is not to be found.', {
      hint: 'Install it, or name the files to be checked.',
      cause: run.error,
    });
  }
  return { code: run.status, stdout: run.stdout, stderr: run.stderr.toString() };
}

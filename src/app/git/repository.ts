import path from 'node:path';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { type GitRun, runGit } from '../node-git.ts';

/** A Git repository with a work tree. */
export interface Repository {
  /** The top folder of the work tree, absolute, links resolved. */
  readonly top: string;
  /** Runs Git at the top, until it has said `most` bytes. What fails is an answer. */
  ask(args: readonly string[], input?: string, most?: number): GitRun;
  /** Runs Git at the top. @throws PressdeskError with Git's own words where it fails. */
  git(args: readonly string[], input?: string): Buffer;
}

/**
 * The repository around the working directory.
 * @param wayOut what to do where there is none.
 * @throws PressdeskError where there is none, or Git is not installed.
 */
export function openRepository(
  io: Io,
  wayOut = 'Run this in the folder of one, or name the files to be checked.',
): Repository {
  const top = topOf(io, wayOut);
  const env = { ...io.env };
  // They are meant from where we were started, and Git is started at the top.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE']) {
    const given = env[name];
    if (given !== undefined) env[name] = path.resolve(io.cwd, given);
  }
  const ask: Repository['ask'] = (args, input, most) =>
    runGit(args, {
      cwd: top,
      env,
      ...(input !== undefined && { input }),
      ...(most !== undefined && { most }),
    });
  return {
    top,
    ask,
    git(args, input) {
      const { code, stdout, stderr } = ask(args, input);
      if (code !== 0) throw gitFailed(args, stderr);
      return stdout;
    },
  };
}

/** The names that Git separates by NUL, which no name can hold. */
export function namesIn(output: Buffer): string[] {
  const names = output.toString().split('\0');
  names.pop();
  return names;
}

/**
 * In the hooks of a linked work tree Git sets `GIT_DIR`, and with that takes any folder it is started in for the top.
 * So the top is looked for by its `.git`, and Git asked only where that is not the repository meant.
 */
function topOf(io: Io, wayOut: string): string {
  const near = folderWithGit(io);
  const { GIT_DIR, GIT_WORK_TREE, ...without } = io.env;
  if (near !== undefined && GIT_WORK_TREE === undefined) {
    if (GIT_DIR === undefined) return near;
    const own = runGit(['rev-parse', '--absolute-git-dir'], { cwd: near, env: without });
    const real = io.realPath(path.resolve(io.cwd, GIT_DIR));
    if (own.code === 0 && real === io.realPath(lineOf(own))) return near;
  }
  const asked = runGit(['rev-parse', '--show-toplevel'], { cwd: io.cwd, env: io.env });
  const top = asked.code === 0 ? io.realPath(lineOf(asked)) : undefined;
  if (top !== undefined) return top;
  const said = asked.stderr.split('\n')[0]?.replace(/^fatal: /, '') ?? '';
  if (asked.stderr.includes('not a git repository') || asked.code === 0) {
    throw new PressdeskError('There is no Git repository here.', { hint: wayOut });
  }
  if (asked.stderr.includes('must be run in a work tree')) {
    throw new PressdeskError('This Git repository is bare: it has no folder with files in it.', {
      hint: 'Run this in a clone of it: git clone',
    });
  }
  throw new PressdeskError(`Git cannot work here: ${said}.`);
}

function folderWithGit(io: Io): string | undefined {
  for (let folder = io.realPath(io.cwd) ?? io.cwd; ; folder = path.dirname(folder)) {
    if (io.kindOf(path.join(folder, '.git')) !== undefined) return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

function lineOf({ stdout }: GitRun): string {
  return stdout.toString().replace(/\r?\n$/, '');
}

function gitFailed(args: readonly string[], stderr: string): PressdeskError {
  const said = stderr
    .trim()
    .split('\n')[0]
    ?.replace(/^(?:fatal|error): /, '');
  return new PressdeskError(
    `“git ${args[0] ?? ''}” failed: ${said?.replace(/\.+$/, '') || 'it does not say why'}.`,
  );
}

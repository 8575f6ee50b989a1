import { nearest } from '../../language/nearest.ts';
import { PressdeskError } from '../../model/error.ts';
import { namesIn, type Repository } from './repository.ts';

/** Names from the top of the work tree, forward slashes. A file that was renamed is one gone and one written. */
export interface Changes {
  readonly written: readonly string[];
  readonly gone: readonly string[];
  /** The ids of the blobs that stood in these places before. */
  readonly before: ReadonlyMap<string, string>;
}

const plainly = ['--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', '--ignore-submodules', '-z'];

/** What the next commit changes. */
export function stagedChanges(repository: Repository): Changes {
  return changesIn(repository.git(['diff', '--cached', ...plainly]));
}

/**
 * What is otherwise than where this branch left `revision`: committed, not yet committed, or new and not ignored.
 * Without a revision: than the last commit.
 * @throws PressdeskError where there is no such revision.
 */
export function changesSince(repository: Repository, revision: string | undefined): Changes {
  const untracked = namesIn(repository.git(['ls-files', '--others', '--exclude-standard', '-z']));
  const base = revision === undefined ? head(repository) : forkPoint(repository, revision);
  if (base === undefined) {
    const tracked = namesIn(repository.git(['ls-files', '-z']));
    return { written: [...tracked, ...untracked], gone: [], before: new Map() };
  }
  const changes = changesIn(repository.git(['diff', ...plainly, base, '--']));
  return { ...changes, written: [...changes.written, ...untracked] };
}

function changesIn(output: Buffer): Changes {
  const written: string[] = [];
  const gone: string[] = [];
  const before = new Map<string, string>();
  const parts = namesIn(output);
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [facts = '', name = ''] = [parts[at], parts[at + 1]];
    // :100644 100644 and two ids, then a letter for what was done; of what is new the first is all zeros.
    const [, , id = '', , status] = facts.split(' ');
    (status === 'D' ? gone : written).push(name);
    if (/[^0]/.test(id)) before.set(name, id);
  }
  return { written, gone, before };
}

/** `undefined` before the first commit. */
function head(repository: Repository): string | undefined {
  return commitOf(repository, 'HEAD');
}

function forkPoint(repository: Repository, revision: string): string {
  const commit = commitOf(repository, revision);
  if (commit === undefined) throw unknownRevision(repository, revision);
  const { code, stdout } = repository.ask(['merge-base', commit, 'HEAD']);
  // Histories that have nothing in common, or are cut short: then against the revision itself.
  return code === 0 ? stdout.toString().trim() : commit;
}

function commitOf(repository: Repository, revision: string): string | undefined {
  const { code, stdout } = repository.ask([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return code === 0 ? stdout.toString().trim() : undefined;
}

function unknownRevision(repository: Repository, revision: string): PressdeskError {
  const names = repository
    .git(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes'])
    .toString()
    .split('\n');
  const near = nearest(revision, names);
  return new PressdeskError(`There is no branch, tag or commit “${revision}” in this repository.`, {
    hint: near ? `Did you mean ${near}?` : 'Fetch it first, or name another: git log --oneline',
  });
}

import { namesIn, type Repository } from './repository.ts';

/** A name in the index. */
export interface IndexEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** The id of its blob; of a submodule, its commit. */
  readonly id: string;
  /** Whether the versions of a merge stand side by side, and nobody has chosen yet. */
  readonly unmerged: boolean;
}

/** By path from the top, forward slashes. */
export type IndexEntries = ReadonlyMap<string, IndexEntry>;

/** What the next commit will hold. */
export function readIndex(repository: Repository): IndexEntries {
  const entries = new Map<string, IndexEntry>();
  let hasEmpty = false;
  for (const line of namesIn(repository.git(['ls-files', '--stage', '-z']))) {
    const [, mode = '', id = '', stage, name = ''] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line) ?? [];
    entries.set(name, { kind: kindOfMode(mode), id, unmerged: stage !== '0' });
    hasEmpty ||= empty.has(id);
  }
  // “git add --intent-to-add” keeps a name with nothing behind it, and no commit takes that.
  if (hasEmpty) {
    const intended = repository.git(['diff-files', '--name-only', '--diff-filter=A', '-z']);
    for (const name of namesIn(intended)) entries.delete(name);
  }
  return entries;
}

/** The id of a blob without a byte, in SHA-1 and in SHA-256. */
const empty = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

function kindOfMode(mode: string): IndexEntry['kind'] {
  return mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
}

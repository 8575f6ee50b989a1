import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { Level } from '../model/rule.ts';
import type { Aside } from './bystanders.ts';
import { collect } from './collect.ts';
import type { Feasible, Repair } from './fix.ts';
import { allReleases, type Batch, byNewsroom, openNewsroom } from './newsroom.ts';
import type { Progress } from './progress.ts';

export interface CheckRequest {
  /** Files, folders and patterns as given; none means the newsroom's releases. `-` is standard input. */
  readonly paths: readonly string[];
  /** Name that standard input is to be checked under. */
  readonly stdinName?: string;
  /** Only what Git says: as staged for the next commit, or changed since a revision (the last commit if none). */
  readonly git?: { readonly only: 'staged' } | { readonly only: 'changed'; readonly since?: string };
  /** Whether safe fixes are made in the files, or only shown. */
  readonly fix?: 'write' | 'show';
  /** Whether findings that the newsroom's baseline knows are told too. */
  readonly withKnown?: boolean;
  /** Whether the newsroom's baseline is to know everything that is found. */
  readonly updateBaseline?: boolean;
  /** Whether the mails are read too that templates make of the releases. */
  readonly mail?: boolean;
  /** Levels of rules that win over those of the newsroom. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** Whether what is found in a whole newsroom is kept for the next check of it, and what was kept is told again. */
  readonly cache?: boolean;
  readonly progress?: Progress;
}

/** Which releases are checked, in which world they are read, and how repairs get back there. */
export interface CheckScope {
  readonly io: Io;
  /** `aside` is what a change does to other releases. */
  readonly batches: readonly (Batch & { readonly aside?: Aside })[];
  /** Which repairs may be made. Touches nothing. */
  feasible(repairs: readonly Repair[]): Promise<Feasible>;
  /** Makes those that may. */
  write(repairs: readonly Repair[]): Promise<void>;
}

/**
 * What a check is about. Standard input is not part of it.
 * @throws PressdeskError where the request contradicts itself, a path does not exist, settings have faults, or Git is
 * asked for and cannot answer.
 */
export async function checkScope(io: Io, request: CheckRequest): Promise<CheckScope> {
  refuseContradictions(request);
  const paths = request.paths.filter((given) => given !== '-');
  if (request.git?.only === 'staged') {
    const { stagedScope } = await import('./git/scope.ts');
    const staged = await stagedScope(io, paths);
    return {
      ...staged,
      async feasible(repairs) {
        const { feasible } = await import('./git/restage.ts');
        return feasible(io, staged.repository, repairs);
      },
      async write(repairs) {
        const { restage } = await import('./git/restage.ts');
        restage(staged.repository, repairs);
      },
    };
  }
  if (request.git?.only === 'changed') {
    const { changedScope } = await import('./git/scope.ts');
    return { ...(await changedScope(io, paths, request.git.since)), ...inTheFolder };
  }
  if (request.paths.length > 0) {
    return { io, batches: await byNewsroom(io, await collect(io, paths)), ...inTheFolder };
  }
  const newsroom = await openNewsroom(io, io.cwd);
  return { io, batches: [{ newsroom, files: allReleases(io, newsroom) }], ...inTheFolder };
}

const inTheFolder: Pick<CheckScope, 'feasible' | 'write'> = {
  async feasible(repairs) {
    return { repairs, notes: [] };
  },
  async write(repairs) {
    const { writeRepairs } = await import('./fix.ts');
    writeRepairs(repairs);
  },
};

function refuseContradictions({ paths, fix, git, mail, updateBaseline }: CheckRequest): void {
  if (fix && updateBaseline) {
    throw new PressdeskError(
      'Mistakes are either repaired or left to the baseline, so --update-baseline goes alone.',
      {
        hint: 'Repair first: pressdesk check --fix',
      },
    );
  }
  const piped = paths.includes('-');
  if (piped && fix) {
    throw new PressdeskError('Standard input cannot be repaired in place.', {
      hint: 'Save it as a file first.',
    });
  }
  if (piped && mail) {
    throw new PressdeskError('No mail is made of standard input, so it does not go with --mail.', {
      hint: 'Save it as a file first.',
    });
  }
  if (!git) return;
  const option = `--${git.only}`;
  if (piped) {
    throw new PressdeskError(`Standard input is no file that Git knows, so it does not go with ${option}.`);
  }
  if (updateBaseline) {
    throw new PressdeskError(
      `The baseline is about what lies in the folder, so it does not go with ${option}.`,
      {
        hint: `Leave ${option} out.`,
      },
    );
  }
}

import { PressdeskError } from '../model/error.ts';

/**
 * What the system said, in words that name the place and what to do.
 * Anything that is not an error of the system is given back as it is.
 * @param place as people are told of it.
 */
export function writingFailed(error: unknown, place: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  const [reason, hint] = reasons[isFileForFolder(error) ? 'ENOTDIR' : code] ?? [
    `the system says ${code}`,
    'Try again, or name another output folder.',
  ];
  return new PressdeskError(`Cannot write to ${place}: ${reason}.`, { hint, cause: error });
}

/** Whether a folder was to be made where a file stands: Node 24 comes upon the file only then. */
function isFileForFolder(error: unknown): boolean {
  return systemCode(error) === 'EEXIST' && (error as NodeJS.ErrnoException).syscall === 'mkdir';
}

/** The system's name of an error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const full = [
  'the disk is full',
  'Make room and build again. The files that were there before are whole.',
] as const;
const forbidden = [
  'you may not write there',
  'Change its permissions, or name another output folder.',
] as const;

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: ['it is on a disk that can only be read', 'Name another output folder.'],
  ENOTDIR: ['a file stands where a folder is needed', 'Move that file away, or name another output folder.'],
  EEXIST: ['something else stands there', 'Move it away, or name another output folder.'],
  EISDIR: ['a folder stands where a file is needed', 'Move that folder away, or name another output folder.'],
  ENOTEMPTY: [
    'a folder stands where a file is needed',
    'Move that folder away, or name another output folder.',
  ],
  ELOOP: ['its links lead round in a circle', 'Name another output folder.'],
  ENOENT: ['the folder went away meanwhile', 'Build again.'],
  ENAMETOOLONG: ['a name is too long for this disk', 'Give the release a shorter slug.'],
};

import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { sha256 } from '../../publish/hash.ts';
import type { Newsroom } from '../newsroom.ts';
import { type KeptParts, partsIn } from './kept-parts.ts';

/** What is kept of each release for checks of a newsroom from one folder. */
export type KeptChecks = Pick<KeptParts, 'readings' | 'findings'>;

/** Opens what is kept; nothing where there is no place for it. */
export function keptChecks(io: Io, { folder }: Newsroom): KeptChecks | undefined {
  const { cwd, cacheFolder } = io;
  if (cacheFolder === undefined) return undefined;
  const asked = sha256(Buffer.from(JSON.stringify(['check', cwd, folder]))).slice(0, 32);
  return partsIn(io, path.join(cacheFolder, `${asked}.parts`))([folder]);
}

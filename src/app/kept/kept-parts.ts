import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { isWithin } from '../../publish/paths.ts';
import { clearCache } from '../node-cache.ts';
import { resolved } from '../preview-folder.ts';
import { Ledger } from './ledger.ts';
import { programOf } from './program.ts';

/** What is kept of a newsroom, so that a build need not make it anew: of each release, and of its lists. */
export interface KeptParts {
  /** What was read of it. */
  readonly readings: Ledger;
  /** What the copy desk said of it. */
  readonly findings: Ledger;
  /** Which pictures were made smaller for it. */
  readonly pictures: Ledger;
  /** What was printed of it, and stands in the output. */
  readonly prints: Ledger;
  /** What it was printed in the light of, and what lists took from its text. */
  readonly surroundings: Ledger;
  /** Which lists and feeds were made of what, and stand in the output. */
  readonly lists: Ledger;
  /** Of which mails it is known that nothing is wrong with them. */
  readonly mails: Ledger;
}

/** Opens what is kept; nothing where it would lie in one of these folders, which are published. */
export type OpenParts = (published: readonly string[]) => KeptParts | undefined;

/** @param folder for one newsroom, in one output. */
export function partsIn(io: Io, folder: string): OpenParts {
  return (published) => {
    const program = programOf(io);
    const place = resolved(io, folder);
    if (program === undefined || published.some((one) => isWithin(resolved(io, one), place)))
      return undefined;
    clearCache(path.dirname(folder));
    const ledger = (kind: string) => new Ledger(folder, kind, program);
    return {
      readings: ledger('readings'),
      findings: ledger('findings'),
      pictures: ledger('pictures'),
      prints: ledger('prints'),
      surroundings: ledger('surroundings'),
      lists: ledger('lists'),
      mails: ledger('mails'),
    };
  };
}

/** Each of what is kept. */
export function ledgersOf(parts: KeptParts | undefined): readonly Ledger[] {
  return parts ? Object.values<Ledger>({ ...parts }) : [];
}

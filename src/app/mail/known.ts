import path from 'node:path';
import { sift } from '../../check/baseline.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Io } from '../../model/io.ts';
import type { ReportedFile } from '../../report/report.ts';
import { pathWithin } from '../shown-path.ts';

/**
 * What is wrong with mails, without what a baseline knows of it, and how much that is.
 * @param folder of the newsroom.
 */
export function withoutKnown(
  io: Io,
  files: readonly ReportedFile[],
  { folder, baseline }: { readonly folder: string; readonly baseline: Baseline },
): { readonly fresh: readonly ReportedFile[]; readonly known: number } {
  let known = 0;
  const fresh = files.flatMap((file) => {
    const sifted = sift(file.diagnostics, nameOf(io, folder, file), baseline);
    known += sifted.known.length;
    return sifted.fresh.length > 0 ? [{ ...file, diagnostics: sifted.fresh }] : [];
  });
  return { fresh, known };
}

/** The path that a baseline knows a file by. */
export function nameOf(io: Io, folder: string, file: ReportedFile): string {
  return pathWithin(folder, path.resolve(io.cwd, file.path));
}

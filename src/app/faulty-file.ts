import { diagnoseFaults } from '../check/engine.ts';
import { rules } from '../check/rules/index.ts';
import { PressdeskError } from '../model/error.ts';
import type { Fault } from '../model/fault.ts';
import type { Source } from '../model/source.ts';

/** Says what is wrong with a file without which a run cannot go on. */
export function faultyFile(source: Source, faults: readonly Fault[]): PressdeskError {
  // Only releases are repaired by --fix, so here a repair is advice.
  const { path, text } = source;
  const diagnostics = diagnoseFaults(faults, source, rules).map((found) =>
    found.fix ? { ...found, fix: { ...found.fix, safe: false } } : found,
  );
  const many = diagnostics.length === 1 ? 'a mistake' : `${diagnostics.length} mistakes`;
  return new PressdeskError(`${path} has ${many}.`, { diagnostics, sources: new Map([[path, text]]) });
}

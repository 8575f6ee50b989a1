import { diagnoseFaults } from '../check/engine.ts';
import { rules } from '../check/rules/index.ts';
import { PressdeskError } from '../model/error.ts';
import type { Fault } from '../model/fault.ts';
import type { Source } from '../model/source.ts';

/** Says what is wrong with a file without which a run cannot go on. */
export function faultyFile({ path, text }: Source, faults: readonly Fault[]): PressdeskError {
  const diagnostics = diagnoseFaults(faults, path, rules);
  const many = diagnostics.length === 1 ? 'a mistake' : `${diagnostics.length} mistakes`;
  return new PressdeskError(`${path} has ${many}.`, { diagnostics, sources: new Map([[path, text]]) });
}

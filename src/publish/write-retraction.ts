import { several } from '../language/several.ts';
import { PressdeskError } from '../model/error.ts';
import { type Plan, retraction } from './plan.ts';
import { carryOut } from './write-all.ts';
import type { Changes } from './write-changes.ts';
import { writingFailed } from './write-errors.ts';
import { clearLeftovers } from './write-leftovers.ts';
import type { WriteOptions } from './write-options.ts';
import { Turn } from './write-turn.ts';

/**
 * Does of a plan that cannot be carried out what cannot wait: what must not be public is taken away or written over.
 * @param root the output folder with every link resolved.
 * @returns what was done, in a sentence; `undefined` where there is nothing of that kind.
 * @throws PressdeskError where the folder cannot be written.
 */
export async function retracted(
  plan: Plan,
  changesIn: (of: Plan) => Changes,
  root: string,
  shown: string,
  options: WriteOptions,
): Promise<string | undefined> {
  const urgent = urgentIn(plan, changesIn);
  if (urgent === undefined) return undefined;
  try {
    // What a build that was killed had begun to write may be what must not be public.
    clearLeftovers(root);
    await carryOut(urgent.plan, urgent.changes, root, new Turn(root, shown), options);
  } catch (failure) {
    throw writingFailed(failure, shown);
  }
  return onlyThat(urgent.changes);
}

/** What is to be done though the plan as a whole cannot be; what cannot be written over keeps nothing from going. */
function urgentIn(
  whole: Plan,
  changesIn: (of: Plan) => Changes,
): { plan: Plan; changes: Changes } | undefined {
  for (const overwrite of [true, false]) {
    const plan = retraction(whole, overwrite);
    if (plan === undefined) return undefined;
    try {
      const changes = changesIn(plan);
      return changes.remove.length + changes.write.length > 0 ? { plan, changes } : undefined;
    } catch (error) {
      if (!overwrite || !(error instanceof PressdeskError)) throw error;
    }
  }
  return undefined;
}

function onlyThat({ remove, write }: Changes): string {
  const gone = remove.length;
  const over = write.length;
  const was = (files: number) => (files === 1 ? 'was' : 'were');
  const parts = [
    ...(gone > 0 ? [`${several(gone, 'file')} of what is held back ${was(gone)} taken away`] : []),
    ...(over > 0
      ? [`${several(over, 'file')} of what is withdrawn or held back ${was(over)} written over`]
      : []),
  ];
  return `Nothing was changed, but that ${parts.join(', and ')}.`;
}

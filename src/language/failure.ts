import type { Fault } from '../model/fault.ts';
import type { RuleFacts } from '../model/rule.ts';
import type { Stack } from '../model/stack.ts';

type Failure = Extract<Fault, { kind: 'failure' }>;
type Failed = Pick<RuleFacts, 'id' | 'always'>;

/** Something thrown that is no PressdeskError, as a fault of the release at which it happened. */
export function failureOf(work: Failure['work'], error: unknown): Failure {
  return { kind: 'failure', work, rules: [], needed: true, stacks: [stackOf(error)] };
}

/** What happened to rules while they checked a release, in one fault: it is one release that cannot be vouched for. */
export function failureOfRules(thrown: ReadonlyMap<Failed, unknown>): Failure {
  const rules = [...thrown.keys()];
  return {
    kind: 'failure',
    work: 'checking',
    rules: rules.map(({ id }) => id),
    needed: rules.some(({ always }) => always === true),
    stacks: Array.from(thrown.values(), stackOf),
  };
}

/** How an exception came about, as far as it says: whatever is thrown, asking it does not throw. */
export function stackOf(error: unknown): Stack {
  try {
    if (!(error instanceof Error)) return { whole: String(error), kind: something, frames: [] };
    const message = String(error.message);
    const whole = String(error.stack ?? message);
    return { whole, kind: error.constructor.name, frames: framesBelow(message || error.name, whole) };
  } catch {
    return { whole: something, kind: something, frames: [] };
  }
}

const something = 'Something thrown';

/** The frames of a stack that has these words at its head; none where it has others, as they may look like frames. */
function framesBelow(words: string, stack: string): readonly string[] {
  const head = `${words}\n`;
  const at = stack.indexOf(head);
  if (at < 0) return [];
  const lines = stack.slice(at + head.length).split('\n');
  return lines.filter((line) => /^ +at /.test(line));
}

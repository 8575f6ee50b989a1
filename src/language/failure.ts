import type { Fault } from '../model/fault.ts';
import type { RuleFacts } from '../model/rule.ts';

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

/** How an exception came about, as far as it says. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

import type { Fault } from '../model/fault.ts';

type Failure = Extract<Fault, { kind: 'failure' }>;

/** Something thrown that is no PressdeskError, as a fault of the release at which it happened. */
export function failureOf(work: Failure['work'], error: unknown): Failure {
  return { kind: 'failure', work, rules: [], stacks: [stackOf(error)] };
}

/** What happened to rules while they checked a release, in one fault: it is one release that cannot be vouched for. */
export function failureOfRules(thrown: ReadonlyMap<string, unknown>): Failure {
  return {
    kind: 'failure',
    work: 'checking',
    rules: [...thrown.keys()],
    stacks: Array.from(thrown.values(), stackOf),
  };
}

/** How an exception came about, as far as it says. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

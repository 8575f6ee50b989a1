/** What a run came to, as far as its exit code is concerned. */
export interface Outcome {
  readonly errors: number;
  readonly warnings: number;
  /** Files that could not be opened, or at which pressdesk itself failed; the others were handled. */
  readonly undone: number;
}

export const nothingWrong: Outcome = { errors: 0, warnings: 0, undone: 0 };

/** 0: nothing wrong. 1: errors, or more warnings than are allowed. 2: what was asked for could not all be done. */
export function exitCode(outcome: Outcome, maxWarnings = Number.POSITIVE_INFINITY): 0 | 1 | 2 {
  if (outcome.undone > 0) return 2;
  return outcome.errors > 0 || outcome.warnings > maxWarnings ? 1 : 0;
}

/** The run could not go on. */
export const couldNotRun = 2;
/** 128 and the signal's number, as shells have it. */
export const interrupted = 130;

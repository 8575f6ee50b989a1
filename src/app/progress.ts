/** What long work goes through, in this order; not all of it every time. */
export type Stage = 'reading' | 'checking' | 'printing' | 'listing' | 'comparing' | 'writing';

/**
 * Told before each of `total` steps of a stage how many are done. Where it gives a promise, the work waits for it, so
 * that the program can draw, or notice that it was asked to stop; it rejects then, and the work ends.
 */
export type Progress = (done: number, total: number, stage: Stage) => Promise<void> | undefined;

export const unwatched: Progress = () => undefined;

/**
 * Told before each of `total` steps of long work how many are done. Where it gives a promise, the work waits for it,
 * so that the program can draw, or notice that it was asked to stop; it rejects then, and the work ends.
 */
export type Progress = (done: number, total: number) => Promise<void> | undefined;

export const unwatched: Progress = () => undefined;

/** The part that one of several equally long stages has in the whole. */
export function stage(progress: Progress, index: number, of: number): Progress {
  return (done, total) => progress(index * total + done, of * total);
}

import type { Io } from '../model/io.ts';

export interface WriteOptions {
  /** Reads the files that are copied. */
  readonly io: Pick<Io, 'readFile'>;
  /** The output folder as people are told of it; its path where absent. */
  readonly shown?: string;
  /** Ends the run: what was begun is undone, and the signal's reason thrown. */
  readonly signal?: AbortSignal;
  /** Called after each file. Where it gives a promise, the next one waits for it. */
  readonly progress?: (done: number, total: number) => unknown;
}

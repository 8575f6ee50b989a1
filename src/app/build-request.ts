import type { Progress } from './progress.ts';

/** What a build is asked for. */
export interface BuildRequest {
  /** Files, folders and patterns as given; none means the whole newsroom. */
  readonly paths: readonly string[];
  /** Folder to write, from the working directory; else the newsroom's. */
  readonly out?: string;
  /** Ids of the formats to write; else the newsroom's. */
  readonly only?: readonly string[];
  /** The instant to take for now, as written. */
  readonly now?: string;
  /** Folder for what is not public yet, from the working directory: that alone is written, and there alone. */
  readonly preview?: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

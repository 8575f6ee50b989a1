import type { Diagnostic } from './diagnostic.ts';

interface Details {
  /** What to do about it, one sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** Where a file is to blame: what is wrong with it, and where. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Text of the files that `diagnostics` speak of, for their frames. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** A run that cannot go on. Told in one sentence and a hint; exit 2. Anything else thrown is our own mistake. */
export class PressdeskError extends Error {
  override readonly name = 'PressdeskError';
  readonly hint: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;

  constructor(message: string, { hint, cause, diagnostics = [], sources = new Map() }: Details = {}) {
    super(message, { cause });
    this.hint = hint;
    this.diagnostics = diagnostics;
    this.sources = sources;
  }
}

/** How an exception of ours came about. */
export interface Stack {
  /** All that it says, which may be words of a release. */
  readonly whole: string;
  /** What kind of exception it is, in words of the program alone. */
  readonly kind: string;
  /** Where it came from: the lines of the stack below its words. */
  readonly frames: readonly string[];
}

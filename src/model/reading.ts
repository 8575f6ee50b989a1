/** What the form asks of a field's value; its schema carries this in its metadata under `reading`. */
export interface Reading {
  /** After "should be", in plain words: `a date such as 2024-09-05`. */
  readonly expected: string;
  /** The values it can have, where they can be listed. */
  readonly allowed?: readonly string[] | (() => readonly string[]);
  /** The same value in the form wanted, where what is meant is beyond doubt. */
  readonly suggest?: (written: string) => string | undefined;
  /** What may be meant: offered, and written by nobody but the person who meant it. */
  readonly guess?: (written: string) => string | undefined;
}

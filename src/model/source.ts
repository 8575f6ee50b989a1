/** One text file as it was read. */
export interface Source {
  /** As people are told of it: relative to the working directory, forward slashes. `<stdin>` for standard input. */
  readonly path: string;
  /** The decoded text, line endings as in the file, without the byte order mark. */
  readonly text: string;
  /** Whether the file began with a byte order mark, which whoever writes it back must put there again. */
  readonly byteOrderMark: boolean;
}

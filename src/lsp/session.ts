import type { Action, Completion, Explanation, OpenDocument, Position, Range, Told } from './protocol.ts';

/** What is to be shown at a file: all of it, in place of what was shown before. */
export interface Shown {
  readonly uri: string;
  /** Of the document as it was read; absent for a file that is not open. */
  readonly version?: number;
  readonly found: readonly Told[];
}

/** The copy desk behind an editor. Nothing here waits for a keystroke or writes to the wire. */
export interface Session {
  /** A document was opened, or has other words now. */
  take(document: OpenDocument): void;
  close(uri: string): void;
  /** Files may have changed on the disk; the open documents stand. */
  forget(): void;
  /** Forgets what the disk said if that was some time ago; whether it did. */
  freshen(): boolean;
  /** Open documents that are read as releases or settings. */
  readonly open: readonly string[];
  /** Open documents that may have to be read again because this one has changed. */
  beside(uri: string): readonly string[];
  /** Reads an open document; nothing where it is neither a release nor the settings of a newsroom. */
  read(uri: string): Promise<readonly Shown[]>;
  actions(uri: string, range: Range, only: readonly string[] | undefined): Promise<readonly Action[]>;
  complete(uri: string, position: Position): Promise<readonly Completion[]>;
  explain(uri: string, position: Position): Promise<Explanation | undefined>;
}

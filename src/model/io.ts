import type { UnreadableCause } from './fault.ts';

export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly cause: UnreadableCause | 'missing' | 'too-large'; readonly size?: number };

/** One name in a folder. Links are followed: `kind` is that of what they lead to. */
export interface DirectoryItem {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
  /** Present where the name itself is a link. */
  readonly linked?: true;
}

export interface Stream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Whether it is kept in a file, so that neither a terminal nor the runner of a workflow reads it as it comes. */
  readonly isFile?: boolean;
  /** Width of the terminal in columns; 80 where unknown. */
  readonly columns: number;
}

/** Everything outside the program: files, streams, clock, environment. Paths are absolute unless said otherwise. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the installed package, where its templates are. */
  readonly packageRoot: string;
  /** Folder of the user alone for what can be made again; absent where nothing is to be kept. */
  readonly cacheFolder?: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  now(): Date;
  readStdin(): Promise<Uint8Array>;
  /** Whether standard input is a terminal, so that questions can be asked. */
  isInteractive(): boolean;
  /** Reads a regular file of at most `cap` bytes; never blocks on a pipe or device, never throws for what the disk holds. */
  readFile(path: string, cap: number): FileRead;
  /** The first `most` bytes of such a file, all of one that is shorter. */
  readStart(path: string, most: number): FileRead;
  /** `undefined` where there is nothing or it cannot be looked at; follows links. */
  kindOf(path: string): DirectoryItem['kind'] | undefined;
  /** Items by name, in code-unit order. Throws a PressdeskError where the folder cannot be read. */
  list(path: string): readonly DirectoryItem[];
  /** The path with every link resolved; `undefined` where it leads nowhere or round in a circle. */
  realPath(path: string): string | undefined;
}

import type { Recollection } from '../app/kept/kept-build.ts';
import type { Progress } from '../app/progress.ts';
import type { Io } from '../model/io.ts';
import type { Style } from '../model/style.ts';
import type { Outcome } from './exit-code.ts';
import type { Conversation } from './questions.ts';

/** What a command works with: the world outside, its voice, and how it hears that it should stop. */
export interface Desk {
  readonly io: Io;
  /** Colours of stdout, which carries what was asked for. */
  readonly out: Style;
  /** Colours of stderr, which says how it went. */
  readonly err: Style;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Has patterns compiled once each, and not twice, from here on: for work that is over in a moment. */
  readonly compilePatternsOnce: () => void;
  /** What is kept of an earlier build, where somebody has looked already; `null` where that is nothing. */
  readonly recollection: Recollection | null | undefined;
  /** The terminal itself, for questions, which read single keys. */
  conversation(): Conversation;
  /** The bare streams, for a program at the other end that speaks a protocol. */
  wire(): { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WritableStream };
  /** Something to know besides, on stderr; whatever it holds, no terminal obeys it. */
  note(text: string): void;
  /** Words for people on stdout: in the log of a workflow no runner obeys what a release says. */
  print(text: string): void;
  /** One line on stderr. */
  say(line: string): void;
}

/** What a command came to. */
export interface Result extends Outcome {
  /** Warnings that are still no failure; any number where not given. */
  readonly maxWarnings?: number;
}

/** Runs the work of a command, with what it needs, and turns its result into the exit code. */
export type Runner = (work: (desk: Desk) => Promise<Result>) => Promise<void>;

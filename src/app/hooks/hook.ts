import type { Io } from '../../model/io.ts';

/** What has to be written so that a hook reads the releases before every commit. */
export type HookPlan =
  /** `next` is what is to be done besides, such as a command that has the hooks installed. */
  | {
      readonly kind: 'write';
      readonly file: string;
      readonly text: string;
      readonly executable?: true;
      readonly next?: string;
    }
  /** It is set up already, in this file. */
  | { readonly kind: 'there'; readonly file: string }
  /** Somebody has to do it: `lines` belong into `file`. */
  | { readonly kind: 'by-hand'; readonly file: string; readonly lines: string };

/** A program that keeps the hooks of a repository, or Git itself. Files are absolute. */
export interface HookManager {
  readonly id: string;
  /** The plan for the repository at `top`; `undefined` where it does not use this manager. @param command to be run. */
  plan(io: Io, top: string, command: string): HookPlan | undefined;
}

/** What any of our hooks says, however it was set up. */
export const telltale = /^[^#\n]*\bpressdesk(?:\.js)?["']? check\b/m;

/** The text of a file; `undefined` where there is none. */
export function textOf(io: Io, file: string): string | undefined {
  const read = io.readFile(file, 1024 * 1024);
  return read.ok ? Buffer.from(read.bytes).toString() : undefined;
}

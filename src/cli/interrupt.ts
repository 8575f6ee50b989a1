import { interrupted } from './exit-code.ts';

/** Ctrl-C was pressed: the work ends where it can, without a word. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * A signal that is given on the first Ctrl-C; the second ends the program at once, as it would without us.
 * Waiting for standard input ends too.
 */
export function onInterrupt(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    process.exitCode = interrupted;
    controller.abort(new Interrupted());
    process.stdin.destroy();
  });
  return controller.signal;
}

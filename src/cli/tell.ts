import { stackOf } from '../language/failure.ts';
import { visible } from '../language/visible.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { Style } from '../model/style.ts';

/** Says on stderr why the run could not go on: a mistake of the user's in a sentence, one of ours with its stack. */
export async function tellError(io: Io, style: Style, error: unknown): Promise<void> {
  if (!(error instanceof PressdeskError)) {
    const { plea } = await import('../app/own-mistakes.ts');
    io.stderr.write(`${visible(stackOf(error).whole, { lines: true })}\n\n${plea}\n`);
    return;
  }
  if (error.diagnostics.length > 0) {
    const { diagnosticsWithFrames } = await import('../app/diagnostics.ts');
    io.stderr.write(diagnosticsWithFrames(error, style, io.stderr));
  }
  io.stderr.write(errorLines(style, error.message, error.hint));
}

/** `error: There is no file a.md.` and below it what to do. */
export function errorLines(style: Style, message: string, hint?: string): string {
  const first = `${style.bold(style.red('error:'))} ${visible(message)}\n`;
  return hint === undefined ? first : `${first}${style.bold('hint:')} ${visible(hint)}\n`;
}

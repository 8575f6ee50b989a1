import path from 'node:path';
import type { Command, Option } from 'commander';
import { CommanderError } from 'commander';
import { versionOf } from '../app/version.ts';
import { isObeyed, withoutCommands } from '../language/workflow-commands.ts';
import type { Io } from '../model/io.ts';
import type { Desk, Runner } from './desk.ts';
import { couldNotRun, exitCode, interrupted } from './exit-code.ts';
import { Interrupted, onInterrupt } from './interrupt.ts';
import { protectOperands, refuseEaten } from './operands.ts';
import { makeProgram } from './program.ts';
import { progressBar } from './progress-bar.ts';
import { tellError } from './tell.ts';
import { styleFor } from './terminal.ts';
import { voiceOn } from './voice.ts';

/** Runs the command that the arguments ask for, and sets the exit code. */
export async function run(
  process: NodeJS.Process,
  io: Io,
  args: readonly string[],
  ways: Pick<Desk, 'compilePatternsOnce' | 'recollection'>,
): Promise<void> {
  const signal = onInterrupt(process);
  const colourWish = (): boolean | undefined => program.opts<{ color?: boolean }>().color;
  const runner: Runner = async (work) => {
    const bar = progressBar(io.stderr, signal);
    try {
      const [stdout, stderr] = [bar.behind(io.stdout), bar.behind(io.stderr)];
      const err = await styleFor(stderr, io.env, colourWish());
      const result = await work({
        io: { ...io, stdout, stderr },
        out: await styleFor(stdout, io.env, colourWish()),
        err,
        ...voiceOn(stderr, err),
        conversation: () => ({ input: process.stdin, output: process.stderr }),
        wire: () => ({ input: process.stdin, output: process.stdout }),
        progress: bar.progress,
        signal,
        ...ways,
        print: (text) => stdout.write(isObeyed(io.env) ? withoutCommands(text) : text),
      });
      if (!signal.aborted) process.exitCode = exitCode(result, result.maxWarnings);
    } finally {
      bar.erase();
    }
  };
  const program = makeProgram(io, versionOf(io), runner);
  try {
    await runProgram(program, io, args);
    process.exitCode ??= 0;
  } catch (error) {
    // Whatever fails while the work is being stopped fails because of that.
    if (signal.aborted) return;
    if (error instanceof Interrupted) {
      process.exitCode = interrupted;
      return;
    }
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : couldNotRun;
      return;
    }
    process.exitCode = couldNotRun;
    await tellError(io, await styleFor(io.stderr, io.env, colourWish()), error);
  }
}

async function runProgram(program: Command, io: Io, args: readonly string[]): Promise<void> {
  if (args.length === 0) return program.outputHelp();
  const commands = [program, ...program.commands];
  const options = commands.flatMap((command) => command.options);
  const known = new Set([...options.flatMap(flagsOf), '-h', '--help']);
  refuseEaten(args, new Set(options.filter(({ required }) => required).flatMap(flagsOf)), known);
  await program.parseAsync(
    protectOperands(args, known, (file) => io.kindOf(path.resolve(io.cwd, file))),
    { from: 'user' },
  );
}

function flagsOf({ short, long }: Option): string[] {
  return [short, long].filter((flag) => flag !== undefined);
}

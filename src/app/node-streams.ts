import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { isObeyed, withoutCommands } from '../language/workflow-commands.ts';
import { PressdeskError } from '../model/error.ts';
import type { Stream } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import { codeOf } from './node-file.ts';

/**
 * Standard output or error. When whoever reads it goes away (`| head`), the rest is dropped without a word and the
 * run goes on to its end. Any other failure, such as a full disk, is told once on `complaints`, and the exit code
 * becomes 2, so that half an output never looks like success.
 *
 * To a pipe or terminal, Node's stream keeps what the reader is not ready for and the program ends once all of it
 * is gone. To a file, Node 20's stream forgets whatever one system call did not take, so files are written here.
 */
export function outlet(process: NodeJS.Process, name: 'stdout' | 'stderr', complaints?: Stream): Stream {
  const fd = name === 'stdout' ? 1 : 2;
  let send: ((text: string) => void) | undefined;
  let closed = false;

  const fail = (error: unknown): void => {
    const first = !closed;
    closed = true;
    if (!first || goneCodes.has(codeOf(error) ?? '')) return;
    process.once('exit', () => {
      process.exitCode = 2;
    });
    const reason = codeOf(error) === 'ENOSPC' ? 'the disk is full' : (codeOf(error) ?? 'it failed');
    complaints?.write(`pressdesk: the output could not be written: ${reason}.\n`);
  };

  const open = (): ((text: string) => void) => {
    if (needsNoStream(fd)) return (text) => writeWhole(fd, text);
    const stream = process[name];
    stream.on('error', fail);
    if (!stream.isTTY && statOf(fd)?.isCharacterDevice()) return (text) => writeWhole(fd, text);
    return (text) => {
      stream.write(text);
    };
  };

  return {
    write(text) {
      if (closed) return;
      try {
        send ??= open();
        send(text);
      } catch (error) {
        fail(error);
      }
    },
    get isTerminal() {
      return !needsNoStream(fd) && process[name].isTTY === true;
    },
    get isFile() {
      return statOf(fd)?.isFile() === true;
    },
    get columns() {
      return (needsNoStream(fd) ? undefined : process[name].columns) || 80;
    },
  };
}

/** The same stream, but where the runner of a workflow reads it, nothing that it would obey. Told in whole lines. */
export function disobeyed(stream: Stream, env: NodeJS.ProcessEnv): Stream {
  return {
    write: (text) => stream.write(isObeyed(env) ? withoutCommands(text) : text),
    get isTerminal() {
      return stream.isTerminal;
    },
    get columns() {
      return stream.columns;
    },
  };
}

// A reader that went away, and a terminal that was closed.
const goneCodes: ReadonlySet<string> = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED', 'ECONNRESET']);

/** Whether it is a file, or nowhere: then Node's stream is not needed, which takes 5 ms to open. */
function needsNoStream(fd: number): boolean {
  const stat = statOf(fd);
  return stat !== undefined && (stat.isFile() || (stat.isCharacterDevice() && isNowhere(stat)));
}

function isNowhere({ rdev }: Stats): boolean {
  try {
    return process.platform !== 'win32' && statSync(devNull).rdev === rdev;
  } catch {
    return false;
  }
}

/** Nothing for one that was closed before the start. */
function statOf(fd: number): Stats | undefined {
  try {
    return fstatSync(fd);
  } catch {
    return undefined;
  }
}

function writeWhole(fd: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
}

/**
 * All of standard input, or where there is more than a release may have, as much as shows that it is too long.
 * @throws PressdeskError where it cannot be read.
 */
export async function readStdin(process: NodeJS.Process): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    // Node takes a folder for an empty file.
    if (fstatSync(0).isDirectory()) throw unreadable('it is a folder');
    for await (const chunk of process.stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      chunks.push(bytes);
      length += bytes.length;
      if (length > limits.bytes) break;
    }
  } catch (error) {
    throw error instanceof PressdeskError ? error : unreadable(codeOf(error) ?? 'it failed', error);
  }
  return Buffer.concat(chunks);
}

function unreadable(reason: string, cause?: unknown): PressdeskError {
  return new PressdeskError(`Cannot read standard input: ${reason}.`, {
    hint: 'Give the release with < or through a pipe, such as: pressdesk check - < release.md',
    cause,
  });
}

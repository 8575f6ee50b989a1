import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../hash.ts';
import { place } from '../write-file.ts';
import { isTemporary } from '../write-leftovers.ts';

/** Of what a newsroom nobody builds any more left behind. */
const longest = 30 * 24 * 60 * 60 * 1000;
const title = 'pressdesk cache 1';

/** What was kept in a file, as texts; `undefined` where there is nothing, or not what was written. */
export function readCache(file: string): readonly string[] | undefined {
  try {
    const written = readFileSync(file, 'utf8');
    const end = written.indexOf('\n');
    const [head, body] = [written.slice(0, end), written.slice(end + 1)];
    return head === headOf(body) ? body.split('\n') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps texts without line ends, for this user alone, in one step: whoever reads meanwhile finds the old ones or these.
 * Nothing is said where it cannot be done, as it can be done without.
 */
export function writeCache(file: string, texts: readonly string[]): void {
  const folder = path.dirname(file);
  const body = texts.join('\n');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    place(file, Buffer.from(`${headOf(body)}\n${body}`), 0o600);
    clear(folder);
  } catch {
    // A full disk, or a folder that may only be read.
  }
}

/** Forgets what was kept, before anything it speaks of is changed. */
export function dropCache(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Whoever may not remove it could not have written it: it is not read as ours either.
  }
}

function headOf(body: string): string {
  return `${title} ${sha256(Buffer.from(body))}`;
}

function clear(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const isOurs = name.endsWith(cacheEnd) || isTemporary(name);
    const { mtimeMs } = (isOurs && statSync(file, { throwIfNoEntry: false })) || { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > longest) rmSync(file, { force: true });
  }
}

/** What the names of such files end in. */
export const cacheEnd = '.build';

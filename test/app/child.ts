import { type SpawnOptions, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { onTestFinished } from 'vitest';

/** A folder of its own, gone after the test. Everybody may look into it, so that children of other users can. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressdesk-test-'));
  chmodSync(folder, 0o755);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A program made of our modules, for processes of its own. `source` imports them as from `test/app/`. */
export function aProgram(source: string): string {
  const file = path.join(aFolder(), 'program.mjs');
  buildSync({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return file;
}

/** Runs a line of shell in which `$node` is Node and `$program` the program. */
export function shell(program: string, line: string, options: SpawnOptions = {}): SpawnSyncReturns<string> {
  return spawnSync('bash', ['-c', line], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    env: { ...process.env, ...options.env, node: process.execPath, program },
  } as const);
}

export const isRoot = process.getuid?.() === 0;

/** Somebody with no rights: permission bits do not bind the superuser, under whom tests may run. */
export const nobody: SpawnOptions = isRoot ? { uid: 65534, gid: 65534 } : {};

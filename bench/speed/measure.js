// What a command takes, with all that it starts: milliseconds on the clock, milliseconds of processors, memory at its peak.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const notes = mkdtempSync(join(tmpdir(), 'pressdesk-measure-'));
process.on('exit', () => rmSync(notes, { recursive: true, force: true }));

const gnuTime = '/usr/bin/time';
/** Whether memory can be measured here: GNU's `time` knows of it. */
export const knowsMemory = spawnSync(gnuTime, ['-f', '%M', 'true'], { encoding: 'utf8' }).status === 0;

// Bash knows milliseconds of whole trees of processes. The shell has a stream of its own for what it says.
const script = `TIMEFORMAT='%3R %3U %3S'; { time "$@" >"$OUT" 2>&3; } 3>"$ERR" 2>"$FIGURES"`;
const [out, err, figures, memory] = ['out', 'err', 'figures', 'memory'].map((name) => join(notes, name));

// Node 20 reads these certificates whenever it starts, which takes twice as long as all the rest of its start: beside such a
// Node everything looks quick.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/**
 * @param ends exit codes of a run that did its work; a tool that found something ends with 1.
 * @returns `wall` and `cpu` in milliseconds, `memory` in bytes.
 */
export function measured([command, ...args], { folder, env = {}, ends = [0] }) {
  const words = [...(knowsMemory ? [gnuTime, '-f', '%M', '-o', memory] : []), command, ...args];
  const { status } = spawnSync('bash', ['-c', script, 'bash', ...words], {
    cwd: folder,
    env: { ...environment, LC_ALL: 'C', OUT: out, ERR: err, FIGURES: figures, ...env },
  });
  if (!ends.includes(status)) {
    const said = [err, out].map((file) => readFileSync(file, 'utf8').slice(-2000)).join('\n');
    throw new Error(`${[command, ...args].join(' ').slice(0, 200)} ended with ${status}:\n${said}`);
  }
  const [wall, user, system] = readFileSync(figures, 'utf8').trim().split(/\s+/).map(Number);
  return {
    wall: wall * 1000,
    cpu: (user + system) * 1000,
    ...(knowsMemory && { memory: Number(readFileSync(memory, 'utf8').trim().split('\n').at(-1)) * 1024 }),
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

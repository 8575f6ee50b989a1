// Guards the program's speed where changes are taken: the processor time of a few runs, as multiples of that of `node -e 0`
// beside them, is at most what it was when the figure was written down, and half as much again. Some seconds long; for
// goals and peers there is `npm run bench`.
import { measured } from './speed/measure.js';
import { buildCommand, env, newsroomOf, pressdesk } from './speed/pressdesk.js';

const rounds = 3;
// What was seen, on a quiet machine. Lower one when the program has become quicker; to raise one, give the reason.
const seen = { '--version': 1.3, 'check of one file': 4.5, 'build of 300 releases': 52 };

const few = newsroomOf(300);
const runs = {
  '--version': { command: pressdesk('--version'), env },
  'check of one file': { ...few, command: pressdesk('check', few.first) },
  'build of 300 releases': { ...few, command: buildCommand, before: few.clear },
};

for (const [name, { command, before, ...circumstances }] of Object.entries(runs)) {
  const ratios = [];
  for (let round = 0; round < rounds; round++) {
    before?.();
    const { cpu } = measured(command, circumstances);
    ratios.push(cpu / node());
  }
  // The best of some: what else the machine does can only add to it.
  const ratio = Math.min(...ratios);
  const most = seen[name] * 1.5;
  console.log(`${name.padEnd(22)} ${ratio.toFixed(1).padStart(5)} × node -e 0, at most ${most.toFixed(1)}`);
  if (ratio > most) process.exitCode = 1;
}

/** The processor time of a Node that does nothing, over some runs: one alone takes too few milliseconds to be told well. */
function node() {
  const runs = Array.from({ length: 2 }, () => measured([process.execPath, '-e', '0'], {}).cpu);
  return runs.reduce((sum, cpu) => sum + cpu, 0) / runs.length;
}

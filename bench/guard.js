// Guards the program's speed where changes are taken: the processor time of a few runs, as multiples of that of `node -e 0`
// beside them, is at most twice what it was when the figure was written down: machines differ in how long Node alone takes.
// Some seconds long; for goals and peers there is `npm run bench`.
import { measured } from './speed/measure.js';
import { buildCommand, env, newsroomOf, pressdesk } from './speed/pressdesk.js';

const rounds = 3;
// What was seen, on a quiet machine. Lower one when the program has become quicker; to raise one, give the reason.
const seen = { '--version': 1.2, 'check of one file': 5.7, 'build of 300 releases': 130 };

const node = [];
const few = newsroomOf(300);
const runs = {
  '--version': { command: pressdesk('--version'), env },
  'check of one file': { ...few, command: pressdesk('check', few.first) },
  'build of 300 releases': { ...few, command: buildCommand, before: few.clear },
};

for (const [name, { command, before, ...circumstances }] of Object.entries(runs)) {
  const ours = [];
  for (let round = 0; round < rounds; round++) {
    before?.();
    ours.push(measured(command, circumstances).cpu);
    node.push(measured([process.execPath, '-e', '0'], {}).cpu);
  }
  // The best of some: what else the machine does can only add to it.
  const ratio = Math.min(...ours) / Math.min(...node);
  const most = seen[name] * 2;
  console.log(`${name.padEnd(22)} ${ratio.toFixed(1).padStart(5)} × node -e 0, at most ${most.toFixed(1)}`);
  if (ratio > most) process.exitCode = 1;
}

// Holds the program against what it has to reach: beside others that do the same work, in one run, by ratios.
// `npm run bench -- --only cold,check --rounds 3 --releases 1000`; bench/README.md says how to read it.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle.js';
import { goalsFor } from './speed/goals.js';
import { knowsMemory, measured, median } from './speed/measure.js';
import { hostile, interrupted } from './speed/patience.js';
import { findPeers } from './speed/peers.js';
import { onMemory } from './speed/place.js';
import { openSubjects, peerOf } from './speed/subjects.js';
import { asMarkdown, asText, rowsOf } from './speed/table.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    releases: { type: 'string', default: '10000' },
    json: { type: 'string' },
    markdown: { type: 'boolean', default: false },
  },
});
const [rounds, size] = [values.rounds, values.releases].map(Number);
if (!(rounds >= 1) || !(size >= 10))
  throw new Error('--rounds takes a number from 1 on, --releases one from 10 on');
const patience = { interrupt: interrupted, hostile };
const all = goalsFor(size);
const groups = [...new Set(all.map(({ group }) => group)), ...Object.keys(patience)];
const wanted = values.only?.split(',') ?? groups;
const unknown = wanted.filter((name) => !groups.includes(name));
if (unknown.length > 0) throw new Error(`no part "${unknown.join(', ')}", only ${groups.join(', ')}`);

execFileSync(process.execPath, [join(root, 'scripts/build.js')], { cwd: root });
const goals = all.filter(({ group }) => wanted.includes(group));
const needed = new Set(goals.flatMap(({ subject, beside }) => [subject, beside]));
const { found, missing } = findPeers(new Set([...needed].map((name) => peerOf[name]).filter(Boolean)));
const machine = machineWords();
say(machine);
for (const words of missing) say(`skipped: ${words}.`);

const subjects = opened();
// What is quick is run once beforehand: it was started before, and its files were read.
for (const { command, before, samples, ...circumstances } of subjects.values())
  if (!before) measured(command, circumstances);
for (let round = 1; round <= rounds; round++) {
  for (const [name, { command, before, samples, ...circumstances }] of subjects) {
    say(`round ${round} of ${rounds}: ${name}`);
    before?.();
    samples.push(measured(command, circumstances));
  }
}
const outcomes = goals.map(outcomeOf);
for (const [name, part] of Object.entries(patience))
  if (wanted.includes(name)) outcomes.push(...(await part(rounds)));

const rows = rowsOf(outcomes);
const missed = rows.filter((row) => row.at(-1) === 'not reached').length;
console.log(values.markdown ? `${machine}\n\n${asMarkdown(rows)}` : `\n${asText(rows)}`);
say(`\nGoals not reached: ${missed}.`);
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ machine, rounds, size, outcomes }, null, 2)}\n`);
process.exitCode = missed > 0 ? 1 : 0;

/** Each subject that can be had, in the order of the goals, so that what needs an output finds one. */
function opened() {
  const open = openSubjects(size, found);
  const subjects = new Map();
  for (const name of needed) {
    const subject = open(name);
    if (subject) subjects.set(name, { ...subject, samples: [] });
  }
  return subjects;
}

function outcomeOf({ group, work, subject, beside, limit, figure }) {
  const row = { group, work, beside, figure, limit };
  const [mine, others] = [subjects.get(subject), subjects.get(beside)];
  if (figure === 'memory' && !knowsMemory) return { ...row, missing: 'GNU time is not installed' };
  if (!mine || !others) return { ...row, missing: whyNot(mine ? beside : subject) };
  const [value, other] = [mine, others].map(({ samples }) => median(samples.map((sample) => sample[figure])));
  return { ...row, value, other, ratio: value / other };
}

function whyNot(name) {
  return peerOf[name] && !found[peerOf[name]] ? 'could not be had' : 'PRESSDESK_CORPUS names no folder mse';
}

function machineWords() {
  const versions = Object.entries(found).map(([id, { version }]) => `${id} ${version}`);
  return [
    `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()} ${arch()}`,
    `Node ${process.version}${versions.length > 0 ? `, ${versions.join(', ')}` : ''}`,
    `${size} releases, medians of ${rounds} rounds, ${onMemory ? 'files in memory' : 'files on disk'}.`,
  ].join('; ');
}

/** For the person who waits; what was asked for goes to standard output. */
function say(words) {
  process.stderr.write(`${words}\n`);
}

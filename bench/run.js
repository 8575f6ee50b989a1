// Times the built program as its users meet it: whole processes, on a thousand copies of the sample releases.
// `npm run bench` prints medians of five rounds; the things compared take turns, so that a busy moment hits all of them.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const copies = 1000;
const rounds = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
const launcher = join(root, 'bin/pressdesk.js');
const now = ['--now', '2026-12-01T09:00Z'];

execFileSync(process.execPath, [join(root, 'scripts/build.js')], { cwd: root });
const newsroom = mkdtempSync(join(tmpdir(), 'pressdesk-bench-'));
process.on('exit', () => rmSync(newsroom, { recursive: true, force: true }));
const bytes = copySamples();

const one = 'releases/2024-01-01-ip-seminar.md';
const subjects = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: `pressdesk check, one file of ${copies}`, args: [launcher, 'check', one] },
  { name: `pressdesk check, ${copies} files`, args: [launcher, 'check'] },
  { name: `pressdesk build, ${copies} files, cold`, args: [launcher, 'build', ...now], before: emptyOutput },
  { name: `pressdesk build, ${copies} files, warm`, args: [launcher, 'build', ...now] },
].map((subject) => ({ ...subject, times: [] }));

for (let round = 0; round < rounds; round++) {
  for (const { name, args, before, times } of subjects) {
    before?.();
    const start = performance.now();
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: newsroom, encoding: 'utf8' });
    times.push(performance.now() - start);
    if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stdout}${stderr}`);
  }
}

const width = Math.max(...subjects.map(({ name }) => name.length));
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
console.log(
  `${copies} releases, ${Math.round(bytes / 1024)} KiB; median of ${rounds}, fastest and slowest\n`,
);
for (const { name, times } of subjects) {
  times.sort((a, b) => a - b);
  const [median, fastest, slowest] = [times[rounds >> 1], times[0], times.at(-1)].map(
    (ms) => `${Math.round(ms)} ms`,
  );
  console.log(`${name.padEnd(width)}  ${median.padStart(9)}   (${fastest} to ${slowest})`);
}

/** Fills the newsroom: one round of the samples for each day, under names and keys of their own. */
function copySamples() {
  const releases = join(root, 'releases');
  mkdirSync(join(newsroom, 'releases'));
  // The copies have days of their own, which their texts do not know of: told, but no reason not to build them.
  const rules = ['date-line', 'date-today', 'date-weekday', 'embargo-consistent'].map(
    (id) => `  ${id}: warning\n`,
  );
  const settings = readFileSync(join(root, 'pressdesk.yaml'), 'utf8');
  writeFileSync(join(newsroom, 'pressdesk.yaml'), `${settings}rules:\n${rules.join('')}`);
  cpSync(join(releases, 'photos'), join(newsroom, 'releases/photos'), { recursive: true });
  const samples = readdirSync(releases).filter((name) => name.endsWith('.md'));
  let total = 0;
  for (let count = 0; count < copies; count++) {
    const name = samples[count % samples.length];
    const round = Math.floor(count / samples.length);
    const day = new Date(Date.UTC(2024, 0, 1 + round)).toISOString().slice(0, 10);
    const text = readFileSync(join(releases, name), 'utf8')
      .replace(/^date: \d{4}-\d\d-\d\d/m, `date: ${day}`)
      .replace(/^key: .*/m, `$&-${round}`);
    writeFileSync(join(newsroom, 'releases', name.replace(/^\d{4}-\d\d-\d\d/, day)), text);
    total += Buffer.byteLength(text);
  }
  return total;
}

function emptyOutput() {
  rmSync(join(newsroom, 'public'), { recursive: true, force: true });
}

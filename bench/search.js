// Times the search as a reader meets it: from a query sent to its results on the page, in Chromium, over an archive of
// 10,000 releases of invented words, as frequent and as rare as those of a language are.
// `npm run bench:search` or, with another number of releases, `npm run bench:search -- 100000`. Ends with 1 where a
// query whose files are loaded takes more than 100 ms of processor time.
import { cpus } from 'node:os';
import { findChromium } from './search/chromium.js';
import { askInBrowser } from './search/reader.js';
import { openRenderer } from './search/renderer.js';
import { alphabetic, chinese } from './search/writing.js';

const goal = 100;
const count = Number(process.argv[2] ?? 10_000);
const renderer = await openRenderer();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; ${count} releases\n`);

for (const writing of [alphabetic(count), chinese(count)]) {
  const archive = await renderer.archiveOf(writing);
  const before = process.cpuUsage();
  const files = await renderer.search(archive);
  const { user, system } = process.cpuUsage(before);
  const index = files.filter(({ path }) => path.endsWith('.json'));
  const size = index.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  console.log(
    `${writing.name}: ${index.length} files, ${kB(size)}, made in ${ms((user + system) / 1000)} of processor time`,
  );
  if (!findChromium()) {
    console.log('  No Chromium to search in: install one, or name it in CHROMIUM.');
    continue;
  }
  const { first, loaded, worked, bytes, zipped } = await askInBrowser(files, writing);
  print('the first time, server on this machine', first);
  print('once its files are loaded', loaded);
  print('the same in processor time', worked);
  print('bytes that a query loads, the first time', bytes, kB);
  print('the same, compressed by the server (gzip)', zipped, kB);
  console.log();
  if (Math.max(...worked) > goal) process.exitCode = 1;
}

function print(name, values, words = ms) {
  const [median, worst] = [values.toSorted((a, b) => a - b)[values.length >> 1], Math.max(...values)];
  console.log(`  ${name.padEnd(44)} median ${words(median).padStart(8)}   worst ${words(worst).padStart(8)}`);
}

function ms(time) {
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
}

function kB(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}

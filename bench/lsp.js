// Times the language server as an editor meets it: from a keystroke sent to the findings for it received, over real
// pipes. `npm run bench:lsp` prints the median and the worst of 50 keystrokes in a release of 5 kB, alone in its
// newsroom and beside a thousand others. Ends with 1 where one of them takes more than 200 ms.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';

const keystrokes = 50;
const goal = 200;
const root = fileURLToPath(new URL('..', import.meta.url));
const name = '2024-09-05-harbour.md';

execFileSync(process.execPath, [join(root, 'scripts/build.js')], { cwd: root });
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
const text = releaseOf(5 * 1024);
console.log(
  `${keystrokes} keystrokes in a release of ${Buffer.byteLength(text)} bytes; from key to findings\n`,
);
for (const others of [0, 1000]) {
  const times = (await session(others)).sort((a, b) => a - b);
  const [median, worst] = [times[times.length >> 1], times.at(-1)];
  console.log(`beside ${String(others).padStart(4)} releases   median ${ms(median)}   worst ${ms(worst)}`);
  if (worst > goal) process.exitCode = 1;
}

/** Types into a release beside `others` releases, a few of them of the same day and key. */
async function session(others) {
  const newsroom = mkdtempSync(join(tmpdir(), 'pressdesk-bench-'));
  process.on('exit', () => rmSync(newsroom, { recursive: true, force: true }));
  fill(newsroom, others);
  const child = spawn(process.execPath, [join(root, 'bin/pressdesk.js'), 'lsp'], { cwd: newsroom });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  const uri = pathToFileURL(join(newsroom, 'releases', name)).href;
  let heard = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (params) => heard(params));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  const answer = (version) =>
    new Promise((resolve) => {
      heard = (params) => params.uri === uri && params.version === version && resolve(performance.now());
    });
  const first = answer(1);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await first;
  const lines = text.split('\n');
  const line = lines.findLastIndex((one) => one.length > 40);
  const times = [];
  for (let key = 0; key < keystrokes; key++) {
    // As people type: a word, and now and then a pause to think, in which the disk is looked at again.
    await pause(key % 10 === 9 ? 2_000 : 150);
    const version = key + 2;
    const answered = answer(version);
    const position = { line, character: 20 + key };
    const start = performance.now();
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: key % 6 === 5 ? ' ' : 'a' }],
    });
    times.push((await answered) - start);
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return times;
}

function fill(newsroom, others) {
  mkdirSync(join(newsroom, 'releases'));
  writeFileSync(join(newsroom, 'pressdesk.yaml'), readFileSync(join(root, 'pressdesk.yaml')));
  writeFileSync(join(newsroom, 'releases', name), text);
  const samples = readdirSync(join(root, 'releases')).filter((one) => one.endsWith('.md'));
  for (let count = 0; count < others; count++) {
    const sample = samples[count % samples.length];
    const round = Math.floor(count / samples.length);
    const day = new Date(Date.UTC(2024, 6, 1 + round)).toISOString().slice(0, 10);
    const words = readFileSync(join(root, 'releases', sample), 'utf8')
      .replace(/^date: \d{4}-\d\d-\d\d/m, `date: ${day}`)
      .replace(/^key: .*/m, `$&-${round}`);
    writeFileSync(join(newsroom, 'releases', sample.replace(/^\d{4}-\d\d-\d\d/, day)), words);
  }
}

/** A release of about that many bytes, with what most have: organisers, people, dates, quotations, links. */
function releaseOf(bytes) {
  const front = `---
title: Saltmere opens its harbour to small boats
date: 2024-09-05
location: Saltmere
key: 2024-harbour
summary: Small boats may moor in the old harbour from Saturday.
organisers:
  - name: Saltmere Town Council
    abbreviation: STC
  - name: Harbour Trust
    role: co-organiser
contact:
  url: https://saltmere.example.org/press
people:
  - name: Ines Calloway
    title: Harbour Master
---

`;
  const paragraph = (number) =>
    `On Thursday, 5 September 2024, the Saltmere Town Council (STC) and the Harbour Trust opened berth ${number} (of 40). “We have waited for this for ${number + 2} years,” said Ines Calloway, Harbour Master. Boats of up to ${number + 6} metres may stay for two nights; [the rules](https://saltmere.example.org/rules/${number}) are on the site of the council.\n\n`;
  let text = front;
  for (let number = 1; Buffer.byteLength(text) < bytes; number++) text += paragraph(number);
  return text;
}

function ms(time) {
  return `${Math.round(time)} ms`.padStart(6);
}

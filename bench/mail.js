// Holds the mails of every sample, and of every release of `PRESSDESK_CORPUS`, against what they are to be: read by strict
// readers, judged by SpamAssassin, the Nu checker and axe-core, weighed, and put beside those of other tools.
// `npm run bench:mail`; what is not on the machine is told as missing. Ends with 1 where a goal is not reached.
// `-- --only spam,nu` takes some of its parts, `--match postgresql` the releases with that in their path, `--all` prints every
// finding.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { bareMail } from './mail/bare.js';
import { looked, wide } from './mail/browser.js';
import { openPress, releaseFiles } from './mail/mails.js';
import { nuErrors } from './mail/nu.js';
import { installPeers, peerMails } from './mail/peers.js';
import { excess, textBytes } from './mail/size.js';
import { blamed, isAboveZero, spamScores } from './mail/spam.js';

const folder = mkdtempSync(join(tmpdir(), 'pressdesk-mail-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const press = await openPress();
const { only, match, all } = parseArgs({
  options: {
    only: { type: 'string' },
    match: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
  },
}).values;
const mails = [];
for (const file of releaseFiles().filter((file) => file.includes(match))) {
  const mail = await press.mailOf(file);
  if (mail) mails.push(keep(mail));
}
if (!process.env.PRESSDESK_CORPUS) console.log('PRESSDESK_CORPUS is not set: samples and fixtures alone.');
console.log(`${mails.length} mails\n`);

const parts = { pairs, checks, bytes, mime, spam, nu, size, narrow, browser, peers: compare };
for (const name of only?.split(',') ?? Object.keys(parts)) {
  if (!parts[name]) throw new Error(`no part "${name}", only ${Object.keys(parts).join(', ')}`);
  await parts[name]();
}

function pairs() {
  report(
    'unsupported feature × client pairs in load-bearing markup',
    mails.flatMap(({ name, html }) => Array(press.pairsIn(html)).fill(name)),
  );
}

function checks() {
  report('other findings of the check of mails', mails.flatMap(faultsOf));
}

function bytes() {
  const changed = mails.filter(({ eml, again }) => eml !== again);
  report(
    'not the same bytes when made again',
    changed.map(({ name }) => name),
  );
}

async function mime() {
  report('read otherwise by one of three readers, or not strict MIME', await misread());
}

async function spam() {
  const scores = spamScores(mails.map(({ emlFile }) => emlFile));
  const above = scores?.flatMap((one, at) => (isAboveZero(one) ? [{ ...one, mail: mails[at] }] : []));
  const bare = await Promise.all((above ?? []).map(({ mail }, at) => keepBare(mail, at)));
  const bareScores = spamScores(bare) ?? [];
  const told = above?.map((one, at) => ({ ...one, ...blamed(one, bareScores[at]) }));
  report(
    'above 0.0 by SpamAssassin for something of ours',
    told?.flatMap(({ mail, score, ours }) =>
      ours.length > 0 ? [`${mail.name}: ${score} (${ours.join(', ')})`] : [],
    ),
  );
  if (!told) return;
  const forWords = told.filter(({ ours }) => ours.length === 0);
  console.log(`  worst ${Math.max(...scores.map(({ score }) => score))}`);
  console.log(`  ${forWords.length} above 0.0 for their words alone, as a bare mail of them is too:`);
  for (const [name, count] of counted(forWords.flatMap(({ words }) => words)))
    console.log(`    ${String(count).padStart(4)}  ${name}`);
  console.log();
}

function nu() {
  const peers = installPeers();
  const found = peers && nuErrors(mails, peers);
  report('errors by the Nu checker', found);
}

function size() {
  report(
    'more markup than 4 kB and a fifth of the text',
    mails.flatMap(({ name, html }) =>
      excess(html) > 0
        ? [`${name}: ${Math.ceil(excess(html))} bytes beyond, of text ${textBytes(html)}`]
        : [],
    ),
  );
  const beyond = mails.map(({ html }) => excess(html)).sort((a, b) => a - b);
  console.log(
    `  median ${Math.round(beyond[beyond.length >> 1])}, worst ${Math.round(beyond.at(-1))} bytes beyond it\n`,
  );
}

async function narrow() {
  report('scrolled sideways at 320 px', await wide(mails));
}

async function browser() {
  report('findings of axe-core, or scrolled sideways', await looked(mails, press.inverted));
}

function keep(mail) {
  const [htmlFile, emlFile] = ['html', 'eml'].map((ending) => join(folder, `${mails.length}.${ending}`));
  writeFileSync(htmlFile, mail.html);
  writeFileSync(emlFile, mail.eml);
  return { ...mail, htmlFile, emlFile };
}

async function keepBare(mail, at) {
  const file = join(folder, `bare-${at}.eml`);
  writeFileSync(file, await bareMail(mail));
  return file;
}

function counted(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** A picture that is not beside its release has no size; a build refuses such a release. */
function faultsOf({ name, html, lacksFile }) {
  return press
    .checkMail(html, {})
    .filter(({ rule }) => rule.id !== 'mail-image' || !lacksFile)
    .map(({ rule, reason }) => `${name}: ${rule.id}: ${reason}`);
}

/** The same subject, sender, text and HTML by Python's email, postal-mime and mailparser. */
async function misread() {
  const script = fileURLToPath(new URL('mail/strict.py', import.meta.url));
  const lines = execFileSync('python3', [script, ...mails.map(({ emlFile }) => emlFile)], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  const found = [];
  for (const [at, line] of lines.trim().split('\n').entries()) {
    const { name, eml, html } = mails[at];
    const { faults, ...python } = JSON.parse(line);
    found.push(...faults.map((fault) => `${name}: ${fault}`));
    const postal = await PostalMime.parse(eml);
    const parsed = await simpleParser(eml, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
    });
    const readings = [
      python,
      { ...postal, from: [postal.from.address] },
      { ...parsed, from: parsed.from.value.map(({ address }) => address) },
    ].map((one) => JSON.stringify([one.subject, one.from, lined(one.text), lined(one.html)]));
    if (new Set(readings).size > 1) found.push(`${name}: readers differ`);
    if (lined(python.html) !== lined(html)) found.push(`${name}: another HTML than was made`);
  }
  return found;
}

function lined(text) {
  return text.replace(/\r\n/g, '\n').trimEnd();
}

/** @param faults `undefined` where it cannot be told on this machine. */
function report(name, faults) {
  if (!faults) {
    console.log(`-  ${name}: cannot be told here\n`);
    return;
  }
  if (faults.length > 0) process.exitCode = 1;
  console.log(`${String(faults.length).padStart(4)}  ${name}`);
  const shown = faults.slice(0, all ? faults.length : 8);
  for (const fault of shown) console.log(`        ${fault}`);
  if (faults.length > shown.length) console.log(`        … and ${faults.length - shown.length} more`);
}

async function compare() {
  const [mail] = mails;
  const peers = installPeers();
  if (!peers || !mail) return;
  console.log(`\nThe release “${mail.release.data.title}” by other tools:\n`);
  const made = [{ name: 'pressdesk', html: mail.html }, ...(await peerMails(peers, mail))];
  const rows = [];
  for (const [at, { name, html }] of made.entries()) {
    const htmlFile = join(folder, `peer-${at}.html`);
    writeFileSync(htmlFile, html);
    const faults = press.checkMail(html, {});
    const nu = nuErrors([{ name, htmlFile }], peers);
    const seen = await looked([{ name, html }], press.inverted);
    rows.push({
      tool: name,
      bytes: Buffer.byteLength(html),
      'of which text': textBytes(html),
      'unsupported pairs': press.pairsIn(html),
      'other findings': faults.filter(({ rule }) => rule.id !== 'mail-support').length,
      'Nu errors': nu?.length,
      'axe findings': seen?.length,
    });
  }
  console.table(rows);
  if (!process.env.CERBERUS)
    console.log('Cerberus is no package: name a copy of its cerberus-fluid.html in CERBERUS.');
}

// Kills builds at random moments and looks at what they leave: `npm run test:kill -- [times] [seed]`.
//
// A newsroom is built, edited, and built again over the old output, or every fourth time over none; that build is killed
// with SIGKILL. Every file must be whole then, the old one or the new one, and the next build must leave exactly what one
// leaves that was never killed: no temporary file, no empty folder, the same bytes; whether what pressdesk keeps for
// itself has survived or not. So must the one after it, which has nothing to do. Half of the moments are taken from the
// whole of a build, half from the part in which it writes. Every fifth time the old output stands as a build has left it, and
// only texts of two releases are others: then a build makes nothing else anew.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../bin/pressdesk.js', import.meta.url));
const now = '2030-01-01T00:00Z';
const times = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? Date.now() % 100_000);
const random = chance(seed);

const room = mkdtempSync(join(tmpdir(), 'pressdesk-kill-'));
process.on('exit', () => rmSync(room, { recursive: true, force: true }));

const desk = join(room, 'newsroom');
// Within the newsroom nothing would be kept.
const env = { ...process.env, XDG_CACHE_HOME: join(room, 'kept') };
mkdirSync(desk);

const releases = 24;
// The pictures are none, so mail programs would be told of no size: with something wrong in a mail all of them are read each time.
const settings = 'site: https://ferries.example.org/\nlogo: logo.svg\nrules: { mail-image: off }\n';
// One file of each kind that a build makes has to be there, or nothing was shown of it.
const kinds = [
  ...[
    'index.html',
    'feed.xml',
    'atom.xml',
    'feed.json',
    'sitemap.xml',
    'news-sitemap.xml',
    'search/index.html',
  ],
  ...['release.txt', 'newsletter.html', 'newsletter.eml', 'release.json', 'event.ics'],
  ...['boat.jpg', 'logo.svg', 'manifest.json'],
];
writeNewsroom('old');
build('old');
writeNewsroom('new');
cpSync(join(desk, 'old'), join(desk, 'clean'), { recursive: true });
const ofClean = await watchedBuild('clean');
build('first');
const [old, clean, first] = [treeOf('old'), treeOf('clean'), treeOf('first')];
touch('once');
build('once');
build('twice');
touch('twice');
const ofTouched = await watchedBuild('twice');
const touched = { once: treeOf('once'), twice: treeOf('twice') };
const missing = kinds.filter((kind) => ![...clean.keys()].some((file) => `/${file}`.endsWith(`/${kind}`)));
if (!isKept()) throw new Error('nothing is kept of builds');
if (missing.length > 0) throw new Error(`the newsroom has no ${missing.join(', ')}`);

const stages = { 'before it wrote': 0, 'while it wrote': 0, 'after its end': 0 };
let good = 0;
for (let time = 0; time < times; time += 1) {
  const anywhere = time % 2 === 0;
  const forgets = time % 3 === 0;
  const wrong =
    time % 5 === 4
      ? await killedTouch({ anywhere, forgets })
      : await killedBuild({ anywhere, isFirst: time % 4 === 3, forgets });
  if (wrong === undefined) good += 1;
  else console.error(`kill ${time + 1} (seed ${seed}): ${wrong}`);
}
const how = Object.entries(stages).map(([stage, number]) => `${number} ${stage}`);
console.log(
  `Killed builds: ${good} of ${times} left every file whole and the next build clean (${how.join(', ')})`,
);
process.exitCode = good === times ? 0 : 1;

/** Kills one build of a newsroom that has changed. Says what is wrong afterwards, if anything is. */
async function killedBuild({ anywhere, isFirst, forgets }) {
  writeNewsroom('new');
  rmSync(join(desk, 'out'), { recursive: true, force: true });
  if (!isFirst) cpSync(join(desk, 'old'), join(desk, 'out'), { recursive: true });
  // Over none nobody knows of releases that have moved.
  const wanted = isFirst ? first : clean;
  await kill('out', anywhere, ofClean);
  return faultIn('out', old, wanted, forgets);
}

/** The same where two texts alone have changed. */
async function killedTouch({ anywhere, forgets }) {
  writeNewsroom('new');
  touch('once');
  rmSync(join(desk, 'touched'), { recursive: true, force: true });
  build('touched');
  touch('twice');
  await kill('touched', anywhere, ofTouched);
  return faultIn('touched', touched.once, touched.twice, forgets);
}

/** Kills a build; half of the moments lie in the time in which one like it writes. */
async function kill(out, anywhere, { length, writing }) {
  const child = startBuild(out);
  const ended = once(child, 'exit');
  if (anywhere) await Promise.race([ended, pause(random() * length * 1.1)]);
  else {
    while (child.exitCode === null && !isWriting(out)) await pause(1);
    await Promise.race([ended, pause(random() * writing)]);
  }
  child.kill('SIGKILL');
  const [code] = await ended;
  stages[code !== null ? 'after its end' : isWriting(out) ? 'while it wrote' : 'before it wrote'] += 1;
}

/** What is wrong with an output whose build was killed, and with the builds after it. */
function faultIn(out, before, wanted, forgets) {
  for (const [file, hash] of existsSync(join(desk, out)) ? treeOf(out) : []) {
    if (file.includes('.pressdesk-') || file.endsWith('/')) continue;
    if (hash !== before.get(file) && hash !== wanted.get(file))
      return `${file} is neither the old nor the new one`;
  }
  if (forgets) rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true });
  for (const which of ['next build', 'build after the next']) {
    const { status, stderr } = spawnSync(process.execPath, buildArgs(out), { cwd: desk, env });
    if (status !== 0) return `the ${which} ended with ${status}: ${stderr}`;
    const left = treeOf(out);
    for (const [file, hash] of left)
      if (wanted.get(file) !== hash) return `${file} is not what a clean build leaves, after the ${which}`;
    for (const file of wanted.keys()) if (!left.has(file)) return `${file} is missing after the ${which}`;
  }
  return undefined;
}

/** Milliseconds that a build takes, and those in which it writes. */
async function watchedBuild(out) {
  const begun = performance.now();
  const child = startBuild(out);
  let [first, last] = [0, 0];
  while (child.exitCode === null) {
    if (isWriting(out)) {
      last = performance.now();
      first ||= last;
    }
    await pause(1);
  }
  if (child.exitCode !== 0) throw new Error(`the build ended with ${child.exitCode}`);
  return { length: performance.now() - begun, writing: Math.max(last - first, 5) };
}

function startBuild(out) {
  return spawn(process.execPath, buildArgs(out), { cwd: desk, env, stdio: 'ignore' });
}

function buildArgs(out) {
  return [launcher, 'build', '--now', now, '--out', out];
}

/** Whether a build has left word of what it is about to write. */
function isWriting(out) {
  const folder = join(desk, out);
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.list.tmp'));
}

/** Whether a build was kept, so that the next one may make less anew. */
function isKept() {
  const folder = join(env.XDG_CACHE_HOME, 'pressdesk');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.build'));
}

function build(out) {
  const { status, stderr } = spawnSync(process.execPath, buildArgs(out), {
    cwd: desk,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build ended with ${status}: ${stderr}`);
}

/** Of the new one a third is changed, some are new, some deleted, some drafts now, and some have moved. */
function writeNewsroom(age) {
  rmSync(join(desk, 'releases'), { recursive: true, force: true });
  mkdirSync(join(desk, 'releases'));
  // The beginning of a bitmap and no more, so that none of it is made smaller, which would take most of the time.
  writeFileSync(join(desk, 'releases/boat.jpg'), `BM a boat, ${age}`);
  writeFileSync(join(desk, 'pressdesk.yaml'), settings);
  const circle = `<circle cx="5" cy="5" r="${age === 'new' ? 4 : 5}"/>`;
  writeFileSync(
    join(desk, 'logo.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${circle}</svg>`,
  );
  for (let index = 0; index < releases; index += 1) {
    const isNew = age === 'new';
    const kind = index % 12;
    if (isNew ? kind === 0 : kind === 1) continue;
    const facts = [
      `title: Ferry ${index} sails again`,
      `lang: ${['en', 'zh-Hant-HK', 'pt'][index % 3]}`,
      `topics: [Ferries, Line ${isNew ? index % 5 : index % 4}]`,
      'event:',
      `  start: 2030-05-01T${isNew ? 10 : 11}:00+08:00`,
      'photos:',
      '  - {file: boat.jpg, alt: A boat, credit: Island Ferries}',
      'date: 2024-09-05',
      'organisers: [Island Ferries]',
      'contact:',
      '  url: https://ferries.example.org',
      '  email: press@example.org',
      ...(isNew && kind === 2 ? ['status: draft'] : []),
      ...(isNew && kind === 3 ? [`slug: moved-${index}`] : []),
    ];
    const word = isNew && kind > 6 ? 'Tuesday' : 'Monday';
    const text = `The ferry number ${index} sails again from ${word}.\n\n`.repeat(1 + (index % 5) * 5);
    writeFileSync(join(desk, `releases/ferry-${index}.md`), `---\n${facts.join('\n')}\n---\n\n${text}`);
  }
}

/** Adds to the end of two texts. */
function touch(words) {
  for (const index of [17, 18]) {
    const file = join(desk, `releases/ferry-${index}.md`);
    const text = readFileSync(file, 'utf8').replace(/It was painted .*\n/, '');
    writeFileSync(file, `${text}It was painted ${words}.\n`);
  }
}

/** Path → hash of every file below a folder; empty folders end in `/`. */
function treeOf(name) {
  const root = join(desk, name);
  const tree = new Map();
  for (const item of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const file = join(item.parentPath, item.name);
    const place = relative(root, file);
    if (item.isFile()) tree.set(place, createHash('sha256').update(readFileSync(file)).digest('hex'));
    else if (readdirSync(file).length === 0) tree.set(`${place}/`, '');
  }
  return tree;
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
function chance(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

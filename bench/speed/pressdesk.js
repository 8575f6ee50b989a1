// Newsrooms, and what is timed in them.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundle.js';
import { folderOf, place, writeRealTexts, writeReleases } from './place.js';
import { now, releaseAt } from './releases.js';

const launcher = join(root, 'bin/pressdesk.js');
const settings = 'site: https://newsroom.example.org/\n';
// What would keep a published release from being built is told, and it is built: the others build all of them.
const lenient = ['body-empty', 'date-range', 'placeholder'].map((id) => `  ${id}: warning\n`).join('');
const ofFrontMatter = new Set(['contact-url', 'date-real', 'field-unknown']);

export const pressdesk = (...args) => [process.execPath, launcher, ...args];
export const buildCommand = pressdesk('build', '--only', 'html,text,newsletter', '--now', now);
// What the program keeps for itself lies beside the newsroom, and a cold build finds none of it.
const cacheOf = (folder) => `${folder}.cache`;
/** Where nothing is kept but what V8 compiled of the program: that belongs to its having been started before. */
export const env = { NODE_COMPILE_CACHE: join(place, 'compiled') };
const envOf = (folder) => ({ ...env, XDG_CACHE_HOME: cacheOf(folder) });

/** A newsroom of so many releases that nothing is wrong with. */
export function newsroomOf(count, name = `newsroom-${count}`) {
  return newsroom(name, settings, (folder) => writeReleases(folder, count));
}

/** A newsroom of published releases. */
export function realNewsroom(count) {
  return newsroom('newsroom-real', `${settings}rules:\n${lenient}`, (folder) =>
    writeRealTexts(folder, count),
  );
}

/** A newsroom of ten in which nothing but front matter is judged. */
export function newsroomOfFields() {
  const rules = join(root, 'src/check/rules');
  const off = readdirSync(rules)
    .filter(
      (file) => file !== 'index.ts' && !readFileSync(join(rules, file), 'utf8').includes('always: true'),
    )
    .map((file) => file.replace('.ts', ''))
    .filter((id) => !ofFrontMatter.has(id));
  const levels = off.map((id) => `  ${id}: off\n`).join('');
  return newsroom('newsroom-fields', `${settings}rules:\n${levels}`, (folder) => writeReleases(folder, 10));
}

/** A newsroom in which so many releases are staged. */
export function stagedNewsroom(count) {
  const made = newsroomOf(count, 'newsroom-staged');
  if (existsSync(join(made.folder, '.git'))) return made;
  for (const words of ['init --quiet', 'add .']) {
    execFileSync('git', ['-C', made.folder, ...words.split(' ')], { stdio: 'pipe' });
  }
  return made;
}

function newsroom(name, settings, fill) {
  const folder = folderOf(name);
  if (!existsSync(join(folder, 'pressdesk.yaml'))) {
    mkdirSync(join(folder, 'releases'));
    fill(join(folder, 'releases'));
    writeFileSync(join(folder, 'pressdesk.yaml'), settings);
  }
  const first = join(folder, 'releases', readdirSync(join(folder, 'releases'))[0]);
  return {
    folder,
    env: envOf(folder),
    /** Path of one release. */
    first: `releases/${releaseAt(0).name}`,
    clear: () => clear(folder),
    /** Builds it where that was not done yet. */
    build() {
      if (!existsSync(join(folder, 'public'))) run(folder);
    },
    edit: () => appendFileSync(first, '\nOne more sentence is said here.\n'),
  };
}

/** Leaves nothing but what a person has written. */
function clear(folder) {
  rmSync(cacheOf(folder), { recursive: true, force: true });
  for (const name of readdirSync(folder))
    if (!['releases', 'pressdesk.yaml', '.git'].includes(name))
      rmSync(join(folder, name), { recursive: true, force: true });
}

function run(cwd) {
  const [command, ...args] = buildCommand;
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...envOf(cwd) },
  });
  if (status !== 0) throw new Error(`pressdesk build ended with ${status}:\n${stderr.slice(-2000)}`);
}

/** The style sheets and the script that pages carry, so that those of others can carry them too. */
export function parts() {
  const made = newsroomOf(1, 'newsroom-of-one');
  made.build();
  const files = readdirSync(join(made.folder, 'public'), { recursive: true, encoding: 'utf8' });
  const read = (name) =>
    readFileSync(
      join(
        made.folder,
        'public',
        files.find((file) => file.endsWith(name)),
      ),
      'utf8',
    );
  const [page, mail] = [read('/index.html'), read('/newsletter.html')];
  const style = (html) => /<style>[\s\S]*?<\/style>/.exec(html)?.[0] ?? '';
  return {
    pageStyle: style(page),
    pageScript: /<script>[\s\S]*?<\/script>/.exec(page)?.[0] ?? '',
    newsletterStyle: style(mail),
  };
}

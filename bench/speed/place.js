// Where the bench works: a file system in memory where there is one, so that no disk is measured.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { releaseAt } from './releases.js';

const memory = '/dev/shm';
export const onMemory = existsSync(memory);
export const place = mkdtempSync(join(onMemory ? memory : tmpdir(), 'pressdesk-bench-'));
process.on('exit', () => rmSync(place, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

/** A new folder. */
export function folderOf(name) {
  const folder = join(place, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Puts releases of our own making into a folder. */
export function writeReleases(folder, count) {
  for (let number = 0; number < count; number++) {
    const { name, text } = releaseAt(number);
    writeFileSync(join(folder, name), text);
  }
}

const corpus = process.env.PRESSDESK_CORPUS && resolve(process.env.PRESSDESK_CORPUS, 'mse');
export const hasRealTexts = corpus !== undefined && existsSync(corpus);

/**
 * Puts published releases into a folder, over and over under new names, with their dates. Organisers are written out,
 * which means the same to pressdesk and spares the others' templates a case.
 */
export function writeRealTexts(folder, count) {
  const texts = readdirSync(corpus)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name.slice(0, 10), readFileSync(join(corpus, name), 'utf8')]);
  for (let number = 0; number < count; number++) {
    const [date, text] = texts[number % texts.length];
    const own = text
      .replace(/^ {2}- (".*")$/m, '  - name: $1')
      .replace(/^(slug|key): .*$/gm, `$1: r${number}`);
    writeFileSync(join(folder, `${date}-release-${number}.md`), own);
  }
}

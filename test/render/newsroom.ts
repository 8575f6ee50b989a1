import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toConfig } from '../../src/config/config.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import type { Config } from '../../src/model/config.ts';
import type { PublicEntry, Ties } from '../../src/model/publication.ts';
import type { CompleteRelease } from '../../src/model/release.ts';
import { timesOf } from '../../src/newsroom/times.ts';
import { parseRelease } from '../../src/parse/release.ts';
import { archiveFormats } from '../../src/render/archive/index.ts';
import type { Format } from '../../src/render/format.ts';
import { formats } from '../../src/render/formats/index.ts';
import { render } from '../../src/render/render.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import { bookOf } from './a-book.ts';
import { ourTemplates, ourWords } from './ours.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const templates = compileTemplates(bookOf(ourTemplates()));
const words = ourWords();

export const config: Config = {
  ...toConfig(),
  organisation: 'The Newsroom',
  site: 'https://newsroom.example.org/',
  newsletter: {
    from: { email: 'press@newsroom.example.org' },
    listId: 'releases.newsroom.example.org',
    unsubscribe: {
      url: 'https://newsroom.example.org/unsubscribe',
      email: 'unsubscribe@newsroom.example.org',
    },
    embedPhotos: false,
    draft: false,
  },
};

/** Paths of the samples and of the whole releases among the fixtures. */
export const releasePaths = ['releases', 'test/fixtures/releases'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`),
);

export async function readRelease(path: string): Promise<CompleteRelease> {
  return complete(await parseRelease(readFileSync(`${root}/${path}`), path, config));
}

/** The same release as it is saved on Windows. */
export async function readWithCrlf(path: string): Promise<CompleteRelease> {
  const text = readFileSync(`${root}/${path}`, 'utf8').replaceAll(/\r?\n/g, '\r\n');
  return complete(await parseRelease(new TextEncoder().encode(text), path, config));
}

/** A release given as text. */
export async function releaseOf(text: string): Promise<CompleteRelease> {
  return complete(await parseRelease(new TextEncoder().encode(text), 'release.md', config));
}

/** What a newsroom makes that says nothing of it. */
const made = new Set([...formats, ...archiveFormats].map(({ id }) => id));

export function rendered(
  release: CompleteRelease,
  format: Format,
  changes: Partial<Config> = {},
  ids: ReadonlySet<string> = made,
): Promise<Artifact> {
  return renderedAs(asIssued(release), format, undefined, changes, ids);
}

/** The formats that a release is made in. */
export function formatsOf(release: CompleteRelease): readonly Format[] {
  return formats.filter((format) => !format.absence?.(asIssued(release), config));
}

function asIssued(release: CompleteRelease): PublicEntry {
  const address = `${basename(release.source.path, '.md')}/`;
  return { release, address, state: { kind: 'public' }, revision: { version: 1 } };
}

/** A release as it stands in its life, with what ties it to others. */
export function renderedAs(
  entry: PublicEntry,
  format: Format,
  ties?: Ties,
  changes: Partial<Config> = {},
  ids: ReadonlySet<string> = made,
  bytesOf?: (file: string) => Uint8Array,
): Promise<Artifact> {
  const all = {
    config: { ...config, ...changes },
    templates,
    words,
    made: ids,
    timesOf: (one: PublicEntry) => timesOf(one, { ...config, ...changes }),
    ...(bytesOf && { bytesOf }),
  };
  return render(entry, format, { ...all, ...(ties && { ties: new Map([[entry.address, ties]]) }) });
}

function complete(release: Awaited<ReturnType<typeof parseRelease>>): CompleteRelease {
  if (release.faults.length > 0) throw new Error(JSON.stringify(release.faults));
  return release as CompleteRelease;
}

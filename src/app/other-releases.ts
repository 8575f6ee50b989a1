import path from 'node:path';
import { inPattern } from '../language/in-pattern.ts';
import type { Config } from '../model/config.ts';
import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import type { Release } from '../model/release.ts';
import type { Naming } from '../model/spellings.ts';
import { mayBePublishedAmong } from '../newsroom/claims.ts';
import { telltaleOf } from '../newsroom/successor.ts';
import { glanceAt } from '../parse/glance.ts';
import { parseRelease } from '../parse/release.ts';
import { isWithin } from '../publish/paths.ts';
import type { Loaded } from './load.ts';
import { type Newsroom, releasesFolder } from './newsroom.ts';
import { shownPath, slashed } from './shown-path.ts';
import { releasesIn } from './walk.ts';

/** Releases that were not asked for and yet say something of those that were. */
export interface OtherReleases {
  /** Of the newsroom. */
  readonly inside: readonly Release[];
  /** Beside a release that does not lie among the newsroom's. */
  readonly beside: readonly Release[];
  /** What those of the newsroom that were not parsed call their topics and organisers. */
  readonly glances: readonly Naming[];
}

/**
 * The releases beside `loaded` that may claim an address of one of them or be another language version of it. Whoever
 * claims an address must name the same day and slug, or an alias; a version names the key. The files that do neither are
 * not parsed, so that checking one release stays quick.
 * @param besides patterns of what else a release may say, in its head read as Latin-1, that is to be looked at.
 */
export async function otherReleases(
  io: Io,
  newsroom: Newsroom,
  loaded: readonly Loaded[],
  besides: readonly string[] = [],
): Promise<OtherReleases> {
  const folder = releasesFolder(newsroom);
  const all = io.kindOf(folder) === 'directory' ? releasesIn(io, folder) : [];
  const keyed = loaded.filter(({ release }) => release.data.key !== undefined);
  const apart = new Set(keyed.map(({ file }) => path.dirname(file)).filter((one) => !isWithin(folder, one)));
  const near = [...apart].flatMap((one) => filesIn(io, one));
  const known = new Set(loaded.map(({ file }) => file));
  if ([...all, ...near].every((file) => known.has(file))) return { inside: [], beside: [], glances: [] };
  for (const { file } of loaded) known.add(io.realPath(file) ?? file);
  const unknown = (files: readonly string[]) =>
    files.filter((file) => !known.has(file) && !known.has(io.realPath(file) ?? file));
  const keys = new Set(keyed.map(({ release }) => release.data.key ?? ''));
  const versions = keys.size > 0 ? [keyPattern(...keys)] : [];
  const read = (files: readonly string[], telltales: readonly string[], tells?: Telling) => {
    const telltale = new RegExp([...new Set(telltales)].join('|'));
    const either: Telling = (file, head) =>
      telltale.test(file) || telltale.test(head) || !!tells?.(slashed(file), head);
    return telling(io, newsroom, unknown(files), either);
  };
  const { found: inside, glances } = await read(
    all,
    ['aliases', ...versions, ...successorsOf(loaded), ...besides],
    mayBePublishedAmong(
      loaded.map(({ release }) => release),
      newsroom.config,
    ),
  );
  const beside = versions.length > 0 ? (await read(near, versions)).found : [];
  return { inside, beside, glances };
}

/** Whether a file is to be parsed, by its path and its front matter read as Latin-1. */
type Telling = (file: string, head: string) => boolean;

async function telling(
  io: Io,
  newsroom: Newsroom,
  files: readonly string[],
  tells: Telling,
): Promise<{ readonly found: readonly Release[]; readonly glances: readonly Naming[] }> {
  const found: Release[] = [];
  const glances: Naming[] = [];
  for (const file of files) {
    const read = io.readFile(file, limits.bytes);
    if (!read.ok) continue;
    const head = lettersOf(read.bytes);
    if (tells(file, head)) {
      found.push(await releaseOf(read.bytes, shownPath(io, file), newsroom.config));
    } else glances.push(glance(read.bytes, head, newsroom.config.lang));
  }
  return { found, glances };
}

// An editor asks at every keystroke, and gets the same bytes while a file stays as it is.
const letters = new WeakMap<Uint8Array, string>();
const parsed = new WeakMap<Uint8Array, { readonly config: Config; readonly release: Release }>();

/**
 * The front matter; all of the file where it cannot be told where that ends. Letters, digits and hyphens are the same
 * bytes in Latin-1 and UTF-8, and this decoding cannot fail.
 */
function lettersOf(bytes: Uint8Array): string {
  const known = letters.get(bytes);
  if (known !== undefined) return known;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf('\n---');
  const made = buffer.toString('latin1', 0, end < 0 ? buffer.length : end);
  letters.set(bytes, made);
  return made;
}

const glanced = new WeakMap<Uint8Array, Naming>();

function glance(bytes: Uint8Array, head: string, lang: string): Naming {
  const known = glanced.get(bytes) ?? glanceAt(head, lang);
  glanced.set(bytes, known);
  return known;
}

async function releaseOf(bytes: Uint8Array, path: string, config: Config): Promise<Release> {
  const known = parsed.get(bytes);
  if (known?.config === config && known.release.source.path === path) return known.release;
  const release = await parseRelease(bytes, path, config);
  parsed.set(bytes, { config, release });
  return release;
}

/**
 * The field `key` with one of these values, as a pattern for bytes read as Latin-1. Of thousands of values the name of
 * the field is still looked for once only.
 */
export function keyPattern(...keys: readonly string[]): string {
  const values = keys.map((key) => inPattern(Buffer.from(key).toString('latin1')));
  return `key["']?[ \\t]*:[^\\n]*(?:${values.join('|')})`;
}

/** What stands in the releases, or their file names, that are said to take the place of ours. */
function successorsOf(loaded: readonly Loaded[]): string[] {
  return loaded.flatMap(({ release }) => {
    const telltale = telltaleOf(release.data.withdrawal?.replacedBy ?? '');
    return /^[\w-]+$/.test(telltale) ? [telltale] : [];
  });
}

function filesIn(io: Io, folder: string): string[] {
  if (io.kindOf(folder) !== 'directory') return [];
  const items = io.list(folder).filter(({ name, kind }) => kind !== 'directory' && name.endsWith('.md'));
  return items.map(({ name }) => path.join(folder, name)).sort();
}

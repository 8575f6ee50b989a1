import { toConfig } from '../../../src/config/config.ts';
import type { Archive } from '../../../src/model/archive.ts';
import type { Config } from '../../../src/model/config.ts';
import type { PublicEntry } from '../../../src/model/publication.ts';
import { archiveOf } from '../../../src/newsroom/archive.ts';
import { asPrinted } from '../../../src/newsroom/notice.ts';
import { publicationOf } from '../../../src/newsroom/publication.ts';
import { tiesOf } from '../../../src/newsroom/ties.ts';
import { timesOf } from '../../../src/newsroom/times.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import type { ArchiveContext, ArchiveFormat } from '../../../src/render/archive/format.ts';
import { archiveFormats } from '../../../src/render/archive/index.ts';
import { formats } from '../../../src/render/formats/index.ts';
import { bookOf } from '../a-book.ts';
import { ourScript, ourTemplates, ourWords } from '../ours.ts';
import { madeOf } from './made-of.ts';

export const site = 'https://newsroom.example.org/';
export const now = '2026-11-27T12:00:00.000Z';

const templates = ourTemplates();
const words = ourWords();

/** A newsroom at one instant, as archive formats are given it. */
export interface PrintedNewsroom {
  readonly archive: Archive;
  readonly context: ArchiveContext;
}

/** The front matter that every release needs, and `lines` of it. @param body Markdown. */
export function text(lines: readonly string[] = [], body = 'The harbour opens.\n'): string {
  const given = new Set(lines.map((line) => line.split(':', 1)[0]));
  const needed = {
    title: 'Harbour opens',
    date: '2026-11-26',
    organisers: '[Harbour Office]',
    contact: '{ url: https://harbour.example.org }',
  };
  const rest = Object.entries(needed).flatMap(([key, value]) => (given.has(key) ? [] : [`${key}: ${value}`]));
  return ['---', ...lines, ...rest, '---', '', body].join('\n');
}

/** @param releases texts by file name. */
export async function newsroomOf(
  releases: Readonly<Record<string, string>>,
  settings: Partial<Config> = {},
  at = now,
): Promise<PrintedNewsroom> {
  const config: Config = { ...toConfig(), organisation: 'The Newsroom', site, ...settings };
  const read = [];
  for (const [name, source] of Object.entries(releases)) {
    read.push(await parseRelease(new TextEncoder().encode(source), `releases/${name}.md`, config));
  }
  const { entries } = publicationOf(read, config, new Date(at));
  const printed = entries.flatMap((entry) => {
    if (entry.state.kind !== 'public' && entry.state.kind !== 'withdrawn') return [];
    const { title, organisers, contact } = entry.release.data;
    if (!title || !organisers?.length || !contact?.url || !entry.address)
      throw new Error(`${entry.release.source.path}: ${JSON.stringify(entry.release.faults)}`);
    return [asPrinted(entry as PublicEntry, true)];
  });
  return {
    archive: archiveOf(printed, config, at),
    context: {
      config,
      words,
      made: new Set([...formats, ...archiveFormats].map(({ id }) => id)),
      ties: tiesOf(printed, config),
      timesOf: (entry) => timesOf(entry, config),
    },
  };
}

/** The files of an archive format, by path. */
export async function filesOf(
  format: ArchiveFormat,
  { archive, context }: PrintedNewsroom,
  sources = templates,
): Promise<ReadonlyMap<string, string>> {
  return madeOf(await format.open(bookOf(sources), ourScript)(archive, context));
}

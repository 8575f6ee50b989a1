import { toConfig } from '../../../src/config/config.ts';
import type { Archive } from '../../../src/model/archive.ts';
import type { Config } from '../../../src/model/config.ts';
import type { PublicEntry } from '../../../src/model/publication.ts';
import type { CompleteRelease } from '../../../src/model/release.ts';
import { archiveOf } from '../../../src/newsroom/archive.ts';
import { publicationOf } from '../../../src/newsroom/publication.ts';
import { tiesOf } from '../../../src/newsroom/ties.ts';
import { timesOf } from '../../../src/newsroom/times.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import type { ArchiveFormat } from '../../../src/render/archive/format.ts';
import { bookOf } from '../a-book.ts';
import { ourScript, ourTemplates, ourWords } from '../ours.ts';
import { madeOf } from './made-of.ts';

export const config: Config = {
  ...toConfig(),
  organisation: 'Saltmere Harbour Authority',
  site: 'https://news.saltmere.example/',
  contact: {
    url: 'https://news.saltmere.example/contact',
    name: 'Press Office',
    email: 'press@saltmere.example',
  },
};

const now = new Date('2026-12-01T09:00Z');

/** What a newsroom has published, from the text of its releases. */
export async function archiveOfTexts(texts: readonly string[], settings: Config = config): Promise<Archive> {
  const releases = [];
  for (const [index, text] of texts.entries()) {
    releases.push(await parseRelease(new TextEncoder().encode(text), `releases/r${index + 1}.md`, settings));
  }
  const { entries } = publicationOf(releases as CompleteRelease[], settings, now);
  const out = entries.filter((entry): entry is PublicEntry => entry.address !== undefined);
  return archiveOf(
    out.filter(({ state }) => state.kind === 'public' || state.kind === 'withdrawn'),
    settings,
    now.toISOString(),
  );
}

/** The files of an archive format, by path. */
export async function printed(
  format: ArchiveFormat,
  archive: Archive,
  settings: Config = config,
  made: readonly string[] = ['html', 'pages'],
): Promise<ReadonlyMap<string, string>> {
  const print = format.open(bookOf(ourTemplates()), ourScript);
  const files = await print(archive, {
    config: settings,
    words: ourWords(),
    ties: tiesOf(archive.entries, settings),
    timesOf: (entry) => timesOf(entry, settings),
    made: new Set(made),
  });
  return madeOf(files);
}

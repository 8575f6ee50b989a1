import type { Lists, Times } from '../model/archive.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import type { PublicEntry, Ties } from '../model/publication.ts';
import type { CompleteRelease } from '../model/release.ts';
import type { Words } from '../model/words.ts';
import { bodyPhotos } from './body/photos.ts';
import { escapingOf, fillFormat, partsOf } from './fill.ts';
import type { Format, WriteContext } from './format.ts';
import { houseFor } from './house.ts';
import { inHouseStyle } from './in-house-style.ts';
import { linkedDataOf } from './linked-data/linked-data.ts';
import type { Templates } from './templates.ts';
import { closingValues } from './view/closing.ts';
import { runInDateline } from './view/dateline.ts';
import { makeFacts } from './view/make.ts';
import { markOf } from './view/mark.ts';
import { urlOf } from './view/way.ts';
import type { Facts } from './view.ts';
import { inHouse, wordsFor } from './words.ts';

export interface RenderContext {
  readonly config: Config;
  readonly templates: Templates;
  /** Fixed words of every language there is. */
  readonly words: readonly Words[];
  /** Ids of the formats that the newsroom has, of releases and of the archive: what is not made cannot be linked to. */
  readonly made: ReadonlySet<string>;
  /** What ties releases to others that are public, by address; absent where there is nothing. */
  readonly ties?: ReadonlyMap<string, Ties>;
  /** When releases came out and were last changed. */
  readonly timesOf: (entry: PublicEntry) => Times;
  /** What is in a published file, for mails that photos are sent along with. */
  readonly bytesOf?: (file: string) => Uint8Array | undefined;
  /** What pages of releases can link to; absent where the newsroom has no other pages. */
  readonly archive?: Lists;
}

const untied: Ties = { versions: [] };

/** What is known of a release, and what formats print it with. */
export interface Portrait {
  readonly entry: PublicEntry;
  readonly facts: Facts;
  readonly around: WriteContext;
  /** The release as its house prints it. */
  readonly printed: CompleteRelease;
}

/** The facts of a release, the same for every format. */
export function portray(entry: PublicEntry, context: Omit<RenderContext, 'templates'>): Portrait {
  const { release, address } = entry;
  const { config } = context;
  const { data } = release;
  const style = houseFor(data.lang, config.houses);
  const form = { ...style, timezone: config.timezone };
  const words = inHouse(wordsFor(data.lang, context.words), style, closingValues(data, form));
  const styled = inHouseStyle(release, style, runInDateline(data, style, form));
  const page = urlOf(address, config.site);
  const { shown } = bodyPhotos(release.body, data.photos, (credit) => credit);
  const mark = markOf(entry.state, words, data.lang, config.timezone);
  const ties = context.ties?.get(address) ?? untied;
  const surroundings = {
    words,
    config,
    style,
    form,
    styled,
    page,
    mark,
    shown,
    entry,
    ties,
    archive: context.archive,
    made: context.made,
  };
  const facts = makeFacts(data, surroundings);
  let linkedData: string | undefined;
  return {
    entry,
    facts,
    around: {
      config,
      words,
      page,
      entry,
      assets: entry.assets ?? new Map(),
      times: context.timesOf(entry),
      linkedData: () => {
        linkedData ??= linkedDataOf(facts, styled.release.data);
        return linkedData;
      },
      ...(context.bytesOf && { bytesOf: context.bytesOf }),
    },
    printed: styled.release,
  };
}

/**
 * One release in one format that it is made in.
 * @throws PressdeskError where the format's template cannot be used.
 */
export function render(entry: PublicEntry, format: Format, context: RenderContext): Promise<Artifact> {
  return print(portray(entry, context), format, context.templates);
}

/** The same of what was portrayed before, for all formats of a release. */
export async function print(
  { entry, facts, around, printed }: Portrait,
  format: Format,
  templates: Templates,
): Promise<Artifact> {
  const { content, isCut } =
    'write' in format
      ? { content: await format.write(facts, around), isCut: false }
      : await fillFormat(format, facts, { ...around, entry: { ...entry, release: printed } }, templates);
  return {
    path: `${entry.address}${format.file}`,
    mediaType: format.mediaType,
    content,
    source: entry.release.source.path,
    format: format.id,
    ...(isCut && { isCut }),
  };
}

/**
 * Whether the templates of `formats` can be filled, without a release at hand.
 * @throws PressdeskError naming file, line and column where they cannot.
 */
export function checkTemplates(formats: readonly Format[], templates: Templates): void {
  for (const format of formats) {
    if ('write' in format) continue;
    for (const part of partsOf(format)) templates.check(part.template, escapingOf(part));
  }
}

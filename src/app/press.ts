import type { Config } from '../model/config.ts';
import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import { timesOf } from '../newsroom/times.ts';
import type { ArchiveFormat, ArchivePrinter } from '../render/archive/format.ts';
import { archiveFormats } from '../render/archive/index.ts';
import type { Format } from '../render/format.ts';
import { eml } from '../render/formats/eml.ts';
import { formats } from '../render/formats/index.ts';
import { newsletter } from '../render/formats/newsletter.ts';
import { issueTemplates } from '../render/issue/print.ts';
import { type RedirectView, redirectShape, redirectTemplate } from '../render/redirect.ts';
import { checkTemplates, type RenderContext } from '../render/render.ts';
import { openTemplates, type TemplateBook } from '../render/template-book.ts';
import { compileTemplates, type Templates } from '../render/templates.ts';
import type { Edition } from './build-outcome.ts';
import { bySite, checkFormat, madeIn, noPages, noSite } from './format-choice.ts';
import type { Newsroom } from './newsroom.ts';
import { readScript } from './scripts.ts';
import { readTemplates, type TemplateSet } from './templates.ts';
import { readWords } from './words.ts';

/** What releases are rendered with. */
export interface Press {
  readonly formats: readonly Format[];
  /** Archive formats, ready to be printed. */
  readonly archive: readonly OpenArchiveFormat[];
  readonly context: RenderContext;
  /** The same templates, for pages that only lead on. */
  readonly redirects: Templates<RedirectView>;
  /** All of them, for what is made with them later. */
  readonly book: TemplateBook;
  /** What the templates and the fixed words were read from. */
  readonly sources: TemplateSet;
  /** Whether one of those that mails are made of is the newsroom's own. */
  readonly hasOwnMails: boolean;
  /** What the person at the desk should know besides. */
  readonly notes: readonly string[];
}

interface OpenArchiveFormat extends Pick<ArchiveFormat, 'id' | 'quoted' | 'again'> {
  readonly print: ArchivePrinter;
}

const mailFormats = new Set([newsletter.id, eml.id]);
const isOfMails = /^(?:partials\/)?newsletter(?:-text)?\//;

/**
 * Gets everything ready that rendering needs, so that a broken template is found before any release is read.
 * @param ids of the formats wanted.
 * @param there ids of formats of which something stands in the output; those of the archive are made anew in any case.
 * @throws PressdeskError where there is no such format, or a template or file of words is broken.
 */
export async function openPress(
  io: Io,
  { folder, config }: Newsroom,
  ids: readonly string[],
  edition: Edition = 'public',
  there: ReadonlySet<string> = new Set(),
): Promise<Press> {
  ids.forEach(checkFormat);
  const chosen = formats.filter(({ id }) => ids.includes(id));
  const sources = readTemplates(io, folder);
  const book = await openTemplates(sources.templates);
  const templates = compileTemplates(book);
  checkTemplates(chosen, templates);
  const hasOwnMails = sources.own.some(({ name }) => isOfMails.test(name));
  // An issue is made of the same mail, on another day.
  if (hasOwnMails && chosen.some(({ id }) => mailFormats.has(id))) issueTemplates(book);
  const redirects = compileTemplates<RedirectView>(book, redirectShape);
  redirects.check(redirectTemplate, 'html');
  const { possible, without } = bySite(
    archiveFormats.filter(({ id }) => ids.includes(id) || there.has(id)),
    config,
  );
  const archive = edition === 'public' ? possible : [];
  return {
    formats: chosen,
    archive: archive.map((format) => ({
      ...format,
      print: format.open(book, (name) => readScript(io, name)),
    })),
    redirects,
    book,
    sources,
    hasOwnMails,
    context: {
      config: settingsFor(edition, config),
      templates,
      words: readWords(sources.words, sources.ours),
      made: madeIn(edition, config),
      timesOf: (entry) => timesOf(entry, config),
      bytesOf: (file) => {
        const read = io.readFile(file, limits.assetBytes);
        return read.ok ? read.bytes : undefined;
      },
    },
    notes:
      edition === 'public'
        ? [...(without.length > 0 ? [noSite(without)] : []), ...noPages(archive, config)]
        : [],
  };
}

/** The same, and further formats, in the order in which formats are told of. */
export function withFormats(press: Press, ids: ReadonlySet<string>): Press {
  const all = formats.filter((format) => press.formats.includes(format) || ids.has(format.id));
  return { ...press, formats: all };
}

/** Before its time a release has no address: a page that is not there yet must not be linked, and its photos neither. */
function settingsFor(edition: Edition, config: Config): Config {
  if (edition === 'public') return config;
  const { site, ...others } = config;
  return others;
}

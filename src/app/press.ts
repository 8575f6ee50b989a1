import { nearest } from '../language/nearest.ts';
import type { Config } from '../model/config.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { Format } from '../render/format.ts';
import { formats } from '../render/formats/index.ts';
import { type RedirectView, redirectShape, redirectTemplate } from '../render/redirect.ts';
import { checkTemplates, type RenderContext } from '../render/render.ts';
import { compileTemplates, type Templates } from '../render/templates.ts';
import type { Edition } from './build-outcome.ts';
import type { Newsroom } from './newsroom.ts';
import { readTemplates } from './templates.ts';
import { readWords } from './words.ts';

/** What releases are rendered with. */
export interface Press {
  readonly formats: readonly Format[];
  readonly context: RenderContext;
  /** The same templates, for pages that only lead on. */
  readonly redirects: Templates<RedirectView>;
}

/**
 * Gets everything ready that rendering needs, so that a broken template is found before any release is read.
 * @param ids of the formats wanted.
 * @throws PressdeskError where there is no such format, or a template or file of words is broken.
 */
export async function openPress(
  io: Io,
  { folder, config }: Newsroom,
  ids: readonly string[],
  edition: Edition = 'public',
): Promise<Press> {
  const chosen = ids.map(formatNamed);
  const sources = readTemplates(io, folder);
  const templates = compileTemplates(sources.templates);
  checkTemplates(chosen, templates);
  const redirects = compileTemplates<RedirectView>(sources.templates, redirectShape);
  redirects.check(redirectTemplate, 'html');
  return {
    formats: chosen,
    redirects,
    context: { config: settingsFor(edition, config), templates, words: readWords(sources.words) },
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

/** @throws PressdeskError where there is none, naming the nearest. */
function formatNamed(id: string): Format {
  const found = formats.find((format) => format.id === id);
  if (found) return found;
  const ids = formats.map((format) => format.id);
  const near = nearest(id, ids);
  throw new PressdeskError(`There is no format "${id}".`, {
    hint: near ? `Did you mean ${near}?` : `The formats are ${ids.join(', ')}.`,
  });
}

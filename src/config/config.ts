import type { Config } from '../model/config.ts';
import type { House } from '../model/house.ts';
import type { Logo } from '../model/logo.ts';
import type { Level } from '../model/rule.ts';
import { toColours } from './colours.ts';
import { toNewsletter } from './newsletter.ts';
import type { ConfigFields } from './schema.ts';

/** What of the settings stands in files of its own. */
export interface Enclosed {
  /** The house that the settings name. */
  readonly house?: House;
  readonly logo?: Logo;
}

/** What a build makes where nobody says otherwise: everything there is. */
const everyFormat = [
  ...['html', 'text', 'newsletter', 'eml', 'ninjs', 'calendar'],
  ...['pages', 'search', 'rss', 'atom', 'json-feed', 'sitemap'],
];

/** Settings with the defaults where `pressdesk.yaml` is silent, or where there is none. */
export function toConfig(data: Partial<ConfigFields> = {}, { house, logo }: Enclosed = {}): Config {
  const { out, releases, rules = {}, 'staging-hosts': stagingHosts = [], ...others } = data;
  const { house: _, logo: __, style, colours, newsletter, ...rest } = others;
  const levels: Record<string, Level> = {};
  const options: Record<string, Record<string, number>> = {};
  for (const [id, { level, options: numbers }] of Object.entries(rules)) {
    if (level) levels[id] = level;
    if (Object.keys(numbers).length > 0) options[id] = numbers;
  }
  return {
    lang: 'en',
    formats: everyFormat,
    glossary: {},
    ...rest,
    ...(logo && { logo }),
    colours: toColours(colours),
    newsletter: toNewsletter(newsletter),
    houses: [house, style as House | undefined].filter((one) => one !== undefined),
    rules: levels,
    options,
    stagingHosts,
    releases: tidy(releases ?? 'releases'),
    out: tidy(out ?? 'public'),
  };
}

/** `./public/` is `public`. */
function tidy(folder: string): string {
  return folder
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

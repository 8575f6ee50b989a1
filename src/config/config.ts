import type { Config } from '../model/config.ts';
import type { Level } from '../model/rule.ts';
import type { ConfigFields } from './schema.ts';

/** Settings with the defaults where `pressdesk.yaml` is silent, or where there is none. */
export function toConfig(data: Partial<ConfigFields> = {}): Config {
  const { out, releases, rules = {}, 'staging-hosts': stagingHosts = [], ...rest } = data;
  const levels: Record<string, Level> = {};
  const options: Record<string, Record<string, number>> = {};
  for (const [id, { level, options: numbers }] of Object.entries(rules)) {
    if (level) levels[id] = level;
    if (Object.keys(numbers).length > 0) options[id] = numbers;
  }
  return {
    lang: 'en',
    formats: ['html', 'text', 'newsletter'],
    glossary: {},
    ...rest,
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

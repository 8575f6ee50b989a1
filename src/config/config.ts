import type { Config } from '../model/config.ts';
import type { ConfigFields } from './schema.ts';

/** Settings with the defaults where `pressdesk.yaml` is silent, or where there is none. */
export function toConfig(data: Partial<ConfigFields> = {}): Config {
  const { out, releases, ...rest } = data;
  return {
    lang: 'en',
    formats: ['html', 'text', 'newsletter'],
    rules: {},
    ...rest,
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

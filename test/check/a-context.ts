import type { Context } from '../../src/check/rule.ts';
import type { Config } from '../../src/model/config.ts';

/** The surroundings of a release with which nothing is wrong. */
export function contextWith(config: Partial<Config> = {}, rest: Partial<Context> = {}): Context {
  return {
    config: {
      releases: 'releases',
      out: 'public',
      formats: ['html', 'text', 'newsletter'],
      lang: 'en',
      rules: {},
      ...config,
    },
    slug: { ok: true, slug: 'a-release' },
    claimants: [],
    asset: () => 'ok',
    ...rest,
  };
}

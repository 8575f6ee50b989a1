import type { Context } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { toConfig } from '../../src/config/config.ts';
import type { Config } from '../../src/model/config.ts';

/** The surroundings of a release with which nothing is wrong. */
export function contextWith(config: Partial<Config> = {}, rest: Partial<Context> = {}): Context {
  return {
    config: { ...toConfig(), ...config },
    slug: { ok: true, slug: 'a-release' },
    siblings: [],
    rules,
    claimants: [],
    asset: () => 'ok',
    picture: () => ({ hazards: [] }),
    source: () => 'found',
    successor: () => 'found',
    ...rest,
  };
}

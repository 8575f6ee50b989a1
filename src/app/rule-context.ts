import type { Context } from '../check/rule.ts';
import type { Config } from '../model/config.ts';
import type { Release } from '../model/release.ts';
import { addressOf } from '../newsroom/address.ts';
import { slugOf } from '../newsroom/slug.ts';

/** What rules may know beside a release. */
export type RuleContext = Omit<Context, 'rules'>;

/** What they are told of the newsroom and the disk when they ask. */
export type Answering = Pick<RuleContext, 'spellings' | 'source' | 'successor' | 'asset' | 'picture'>;

/** What rules are given with a release. */
export function contextOf(
  release: Release,
  config: Config,
  { siblings, claimants }: Pick<RuleContext, 'siblings' | 'claimants'>,
  answering: Answering,
): RuleContext {
  const address = addressOf(release, config);
  return {
    config,
    slug: slugOf(release),
    ...(address !== undefined && { address }),
    siblings,
    claimants,
    ...answering,
  };
}

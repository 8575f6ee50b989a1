import { isWebAddress } from '../language/address.ts';
import type { Config } from '../model/config.ts';
import type { Release } from '../model/release.ts';
import { addressOf } from './address.ts';
import { slugOf } from './slug.ts';

/** What takes the place of a withdrawn release. */
export type Successor = { readonly release: Release } | { readonly url: string };

/**
 * Finds what `replaced-by` of `from` names: a release by its file, slug or address, the first in order of path in its
 * own language, else in another; or a web address elsewhere. `undefined` where it leads nowhere.
 */
export function successorOf(
  written: string,
  from: Release,
  releases: readonly Release[],
  config: Config,
): Successor | undefined {
  const { site } = config;
  const local = site && written.startsWith(site) ? written.slice(site.length) : written;
  if (isWebAddress(local)) return { url: local };
  const wanted = local.replace(/^[./]+/, '').replace(/(?<=^|\/)index\.html$/, '');
  const found = releases
    .filter((one) => isCalled(one, wanted, config))
    .sort((a, b) => rank(a, from) - rank(b, from) || (a.source.path < b.source.path ? -1 : 1));
  return found[0] && { release: found[0] };
}

function isCalled(release: Release, wanted: string, config: Config): boolean {
  if (wanted === '') return false;
  const path = `/${release.source.path}`;
  if (path.endsWith(`/${wanted}`) || path.endsWith(`/${wanted}.md`)) return true;
  const slug = slugOf(release);
  if (slug.ok && slug.slug === wanted) return true;
  return addressOf(release, config) === (wanted.endsWith('/') ? wanted : `${wanted}/`);
}

/** Another release before the one that names it, its own language before others. */
function rank(release: Release, from: Release): number {
  if (release.source.path === from.source.path) return 2;
  return release.data.lang === from.data.lang ? 0 : 1;
}

/** Words that stand in a release or its file name if `written` leads to it. */
export function telltaleOf(written: string): string {
  const parts = written.replace(/\/?(?:index\.html)?$/, '').split('/');
  return (parts.at(-1) ?? '').replace(/\.md$/, '').replace(/^\d{4}-\d{2}-\d{2}[-_ ]/, '');
}

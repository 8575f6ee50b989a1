import { isWebAddress } from '../language/address.ts';
import type { Config } from '../model/config.ts';
import type { Release } from '../model/release.ts';
import { addressOf } from './address.ts';
import { slugOf } from './slug.ts';

/** What takes the place of a withdrawn release. */
export type Successor = { readonly release: Release } | { readonly url: string };

/**
 * Finds what `replaced-by` names among releases: one of them by its file, slug or address, the first in order of path in
 * the language of the release that names it, else in another; or a web address elsewhere. `undefined` where it leads
 * nowhere.
 */
export function successorsAmong(
  releases: readonly Release[],
  config: Config,
): (written: string, from: Release) => Successor | undefined {
  // Few newsrooms ever ask.
  let called: ReadonlyMap<string, ReadonlySet<Release>> | undefined;
  return (written, from) => {
    const { site } = config;
    const local = site && written.startsWith(site) ? written.slice(site.length) : written;
    if (isWebAddress(local)) return { url: local };
    const wanted = local.replace(/^[./]+/, '').replace(/(?<=^|\/)index\.html$/, '');
    called ??= byName(releases, config);
    const [found] = [...(called.get(wanted) ?? [])].sort(
      (a, b) => rank(a, from) - rank(b, from) || (a.source.path < b.source.path ? -1 : 1),
    );
    return found && { release: found };
  };
}

/** Releases by all that they may be called: their slug, their address, and their path from any folder on. */
function byName(releases: readonly Release[], config: Config): ReadonlyMap<string, ReadonlySet<Release>> {
  const called = new Map<string, Set<Release>>();
  for (const release of releases) {
    for (const name of namesOf(release, config))
      called.set(name, (called.get(name) ?? new Set()).add(release));
  }
  return called;
}

function* namesOf(release: Release, config: Config): Iterable<string> {
  const folders = release.source.path.split('/');
  for (const at of folders.keys()) {
    const path = folders.slice(at).join('/');
    yield path;
    if (path.endsWith('.md')) yield path.slice(0, -'.md'.length);
  }
  const slug = slugOf(release);
  if (slug.ok) yield slug.slug;
  const address = addressOf(release, config);
  if (address === undefined) return;
  yield address;
  yield address.slice(0, -1);
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

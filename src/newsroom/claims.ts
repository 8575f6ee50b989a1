import { readableAddress } from '../language/address.ts';
import { foldName } from '../language/file-names.ts';
import type { Config } from '../model/config.ts';
import { limits } from '../model/limits.ts';
import type { Release } from '../model/release.ts';
import { addressOf } from './address.ts';
import { mayBeNamed } from './slug.ts';

/**
 * Who wants which address: folded address → paths of the releases that are published there or name it among their
 * `aliases`, each once, in code-unit order. Drafts and releases under embargo claim theirs too, so that a clash is
 * found before the day it would happen.
 */
export function claims(releases: readonly Release[], config: Config): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const release of releases) {
    for (const address of addressesOf(release, config)) {
      const paths = found.get(address);
      if (paths) paths.add(release.source.path);
      else found.set(address, new Set([release.source.path]));
    }
  }
  return new Map([...found].map(([address, paths]) => [address, [...paths].sort()]));
}

/**
 * Paths of the other releases that claim an address of this one, in code-unit order; at most `limits.listed`, as a
 * thousand of one address must not make a list of a thousand names for each.
 */
export function claimantsOf(
  release: Release,
  config: Config,
  claimed: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const others = new Set<string>();
  for (const address of addressesOf(release, config)) {
    let left: number = limits.listed;
    for (const path of claimed.get(address) ?? []) {
      if (path === release.source.path) continue;
      others.add(path);
      if (--left === 0) break;
    }
  }
  return [...others].sort().slice(0, limits.listed);
}

/**
 * Tells of a file that was not parsed whether its release may be published at an address that one of these claims. Of
 * thousands of releases of one day it is told by their names alone.
 * @returns takes the path of a file, and its front matter read as Latin-1.
 */
export function mayBePublishedAmong(
  releases: readonly Release[],
  config: Config,
): (path: string, head: string) => boolean {
  const wanted = new Map<string, Set<string>>();
  for (const address of claims(releases, config).keys()) {
    const [, year, month, day, slug] = /(\d{4})\/(\d{2})\/(\d{2})\/([a-z0-9-]+)\/$/.exec(address) ?? [];
    if (slug === undefined) continue;
    const key = `${year}-${month}-${day}`;
    wanted.set(key, (wanted.get(key) ?? new Set()).add(slug));
  }
  return (path, head) => {
    const days = new Set(`${path} ${head}`.match(/\d{4}-\d{2}-\d{2}/g));
    const slugs = [...days].flatMap((day) => [...(wanted.get(day) ?? [])]);
    // A letter in quotation marks may be written as an escape.
    if (head.includes('\\')) return slugs.length > 0;
    return slugs.some((slug) => (head.includes('slug') && head.includes(slug)) || mayBeNamed(path, slug));
  };
}

function addressesOf(release: Release, config: Config): ReadonlySet<string> {
  const address = addressOf(release, config);
  const all = [...(address ? [address] : []), ...aliasesOf(release, config)];
  return new Set(all.map(foldName));
}

/**
 * Former addresses, however written: with or without the site, slashes at the ends, `index.html`, percent signs. From
 * the output's root; a name alone is an earlier slug, and stands beside the present one.
 */
export function aliasesOf(release: Release, config: Config): string[] {
  const aliases: string[] = [];
  const beside = addressOf(release, config)?.replace(/[^/]+\/$/, '') ?? '';
  for (const written of release.data.aliases ?? []) {
    const local =
      config.site && written.startsWith(config.site) ? written.slice(config.site.length) : written;
    const path = readableAddress(local)
      .replace(/^\/+/, '')
      .replace(/(?<=^|\/)index\.html$/, '');
    if (path === '' || /^[a-z][a-z0-9+.-]*:/i.test(path)) continue;
    if (!/[/.]/.test(written)) aliases.push(`${beside}${path}/`);
    else aliases.push(path.endsWith('/') || /\.html?$/i.test(path) ? path : `${path}/`);
  }
  return aliases;
}

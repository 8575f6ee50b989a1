import { readableAddress } from '../language/address.ts';
import { foldName } from '../language/file-names.ts';
import type { Config } from '../model/config.ts';
import { limits } from '../model/limits.ts';
import type { Release } from '../model/release.ts';
import { addressOf } from './address.ts';

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

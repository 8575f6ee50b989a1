import type { Release } from '../../model/release.ts';

/** The version that the others are measured by. */
export interface Measure {
  readonly source: Release;
  /** Whether it is known to be the one that was translated; else it stands for what most versions have. */
  readonly known: boolean;
}

/**
 * The measure among the versions of a release: what the release names in `translations-of`, or what names none while the
 * others name it; else the version in the newsroom's language; else, of three and more, another version.
 */
export function measureOf(release: Release, siblings: readonly Release[], lang: string): Measure | undefined {
  const versions = [release, ...siblings];
  for (const { data, source } of versions) {
    const named = data.translationsOf;
    const found = named && versions.find((one) => one.source !== source && isNamed(one, named));
    if (found) return { source: found, known: true };
  }
  const base = lang.split('-', 1)[0];
  const own =
    versions.find(({ data }) => data.lang === lang) ??
    versions.find((one) => one.data.lang?.split('-', 1)[0] === base);
  if (own) return { source: own, known: true };
  if (versions.length < 3) return undefined;
  const others = siblings.toSorted((a, b) => (a.source.path < b.source.path ? -1 : 1));
  return others[0] && { source: others[0], known: false };
}

/** By its file, with or without folder and ending, or by its slug. */
export function isNamed({ source, data }: Pick<Release, 'source' | 'data'>, named: string): boolean {
  const path = source.path.replace(/^\.\//, '');
  const wanted = named.replace(/^\.\//, '');
  if (path === wanted || path.endsWith(`/${wanted}`) || data.slug === wanted) return true;
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '');
  return [name, name.replace(/^\d{4}-\d{2}-\d{2}[-_ ]/, '')].includes(wanted.replace(/\.md$/, ''));
}

import type { Config } from '../model/config.ts';
import type { Linked, PublicEntry, Ties } from '../model/publication.ts';
import { successorsAmong } from './successor.ts';

/**
 * What ties releases together, by address. `entries` are those that are written: whoever is not among them is never
 * linked to. Each of a family of language versions names all of it, so that they are reciprocal.
 */
export function tiesOf(entries: readonly PublicEntry[], config: Config): ReadonlyMap<string, Ties> {
  const ties = new Map<string, Ties>();
  const readable = entries.filter(({ state }) => state.kind !== 'withdrawn');
  for (const family of familiesOf(readable)) {
    const versions = family.map(linked);
    const fallback = fallbackOf(family, config.lang);
    const counts = config.authoritative && bestFor(family, config.authoritative);
    for (const entry of family) {
      ties.set(entry.address, {
        versions,
        ...(fallback && { fallback: linked(fallback) }),
        ...(counts && counts !== entry && { authoritative: linked(counts) }),
      });
    }
  }
  const byRelease = new Map(readable.map((entry) => [entry.release, entry]));
  const successorOf = successorsAmong(
    readable.map(({ release }) => release),
    config,
  );
  for (const { state, address, release } of entries) {
    const written = state.kind === 'withdrawn' && release.data.withdrawal?.replacedBy;
    const named = written && successorOf(written, release);
    if (!named) continue;
    const entry = 'release' in named ? byRelease.get(named.release as PublicEntry['release']) : undefined;
    const replacement = 'url' in named ? named : entry && linked(entry);
    if (replacement) ties.set(address, { versions: [], replacement });
  }
  return ties;
}

/** Releases of one key in two languages and more, in order of address. Of two in one language, the first counts. */
function* familiesOf(entries: readonly PublicEntry[]): Iterable<readonly PublicEntry[]> {
  const byKey = new Map<string, Map<string, PublicEntry>>();
  const inOrder = entries.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  for (const entry of inOrder) {
    const { key, lang } = entry.release.data;
    if (key === undefined) continue;
    const family = byKey.get(key) ?? new Map<string, PublicEntry>();
    byKey.set(key, family);
    if (!family.has(lang)) family.set(lang, entry);
  }
  for (const family of byKey.values()) if (family.size > 1) yield [...family.values()];
}

/** For readers of none of the languages: the newsroom's own version, else the one that the others translate. */
function fallbackOf(family: readonly PublicEntry[], lang: string): PublicEntry | undefined {
  const source = family.find(({ release }) => release.data.translationsOf === undefined);
  return bestFor(family, lang) ?? source ?? family[0];
}

/** The version in a language: in exactly that, else in the same script, else in the same language. */
function bestFor(family: readonly PublicEntry[], lang: string): PublicEntry | undefined {
  const wanted = new Intl.Locale(lang).maximize();
  const inScript = ({ release }: PublicEntry) => {
    const { language, script } = new Intl.Locale(release.data.lang).maximize();
    return language === wanted.language && script === wanted.script;
  };
  const inLanguage = ({ release }: PublicEntry) =>
    new Intl.Locale(release.data.lang).language === wanted.language;
  return (
    family.find(({ release }) => release.data.lang === lang) ??
    family.find(inScript) ??
    family.find(inLanguage)
  );
}

function linked({ address, release }: PublicEntry): Linked {
  return { address, title: release.data.title, lang: release.data.lang };
}

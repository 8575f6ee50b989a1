import { isoDate } from '../language/dates.ts';
import type { Archive, Listing, Section } from '../model/archive.ts';
import type { Config } from '../model/config.ts';
import type { PublicEntry } from '../model/publication.ts';
import { named } from './listings.ts';

/**
 * The archive of a newsroom.
 * @param printed what has a page, notices of what was withdrawn among it; whoever is not among it is in no list.
 * @param now ISO 8601 in UTC.
 */
export function archiveOf(printed: readonly PublicEntry[], config: Config, now: string): Archive {
  const newestFirst = printed.toSorted(byDate);
  const entries = newestFirst.filter(({ state }) => state.kind !== 'withdrawn');
  const tags = new Set(entries.map(({ release }) => release.data.lang).sort());
  const others = [...tags].filter((lang) => lang !== config.lang);
  return {
    now,
    entries,
    sections: [config.lang, ...others].map((lang) =>
      sectionOf(
        lang,
        lang === config.lang ? '' : `${lang.toLowerCase()}/`,
        entries.filter(({ release }) => release.data.lang === lang),
      ),
    ),
    withdrawn: newestFirst.filter(({ state }) => state.kind === 'withdrawn'),
  };
}

function sectionOf(lang: string, address: string, entries: readonly PublicEntry[]): Section {
  return {
    lang,
    address,
    newest: { kind: 'newest', address, name: '', entries },
    years: periods('year', address, entries),
    months: periods('month', address, entries),
    topics: named('topic', `${address}topics/`, lang, entries, ({ data }) => data.topics),
    organisers: named('organiser', `${address}organisers/`, lang, entries, ({ data }) =>
      data.organisers.map(({ name }) => name),
    ),
  };
}

/** The releases of each year or month, which the addresses tell: `2024/09/`. */
function periods(
  kind: 'year' | 'month',
  section: string,
  entries: readonly PublicEntry[],
): readonly Listing[] {
  const found = new Map<string, PublicEntry[]>();
  for (const entry of entries) {
    const period = isoDate(entry.release.data.date).slice(0, kind === 'year' ? 4 : 7);
    const known = found.get(period);
    if (known) known.push(entry);
    else found.set(period, [entry]);
  }
  return [...found].map(([name, within]) => ({
    kind,
    address: `${section}${name.replace('-', '/')}/`,
    name,
    entries: within,
  }));
}

/**
 * The newest first, as the dates are written: an office that travels means its own clock. Of one day, what tells its
 * time comes before what does not, as that may have been issued in the morning. What is left is in order of address.
 */
function byDate(a: PublicEntry, b: PublicEntry): number {
  const [left, right] = [moment(a), moment(b)];
  if (left !== right) return left > right ? -1 : 1;
  return a.address < b.address ? -1 : a.address > b.address ? 1 : 0;
}

/** As the clock showed it, whatever its zone: `2024-09-05`, `2024-09-05T18:05:00`. */
function moment({ release }: PublicEntry): string {
  return isoDate(release.data.date).slice(0, 19);
}

import type { Archive } from '../../../model/archive.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { languageNames } from '../../view/language-names.ts';
import type { ArchiveContext } from '../format.ts';
import { newsroomName } from '../newsroom-name.ts';

/** One feed, whatever it is written in. */
export interface Feed {
  /** Its folder from the output's root, with a trailing slash: `zh-hant-hk/topics/health/`; empty for the root. */
  readonly address: string;
  /** Whose it is and what of: `Health – The Newsroom`. */
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** Absolute address of the page that lists the same. */
  readonly page: string;
  /** The newest first. */
  readonly entries: readonly PublicEntry[];
  /** The notices of what was withdrawn. */
  readonly withdrawn: readonly PublicEntry[];
}

/**
 * As many as a busy office issues in a day, so that whoever looks in once a day misses nothing; and few enough to be
 * fetched every hour, as each item has the whole text.
 */
const most = 40;

/** Every feed of a newsroom: of everything, of each language, and of each topic in a language. */
export function feedsOf(archive: Archive, { config, made }: ArchiveContext, site: string): readonly Feed[] {
  const organisation = newsroomName(config, site);
  const nameOf = languageNames(archive.sections.map(({ lang }) => lang));
  const pageOf = (address: string) => (made.has('pages') ? new URL(address, site).href : site);
  const feeds: Feed[] = [
    {
      address: '',
      title: organisation,
      lang: config.lang,
      page: site,
      entries: archive.entries.slice(0, most),
      withdrawn: archive.withdrawn.slice(0, most),
    },
  ];
  for (const { lang, address, newest, topics } of archive.sections) {
    const withdrawn = archive.withdrawn.filter(({ release }) => release.data.lang === lang).slice(0, most);
    const feed = (folder: string, page: string, title: string, entries: readonly PublicEntry[]) =>
      feeds.push({
        address: folder,
        title,
        lang,
        page: pageOf(page),
        entries: entries.slice(0, most),
        withdrawn,
      });
    feed(`${lang.toLowerCase()}/`, address, `${organisation} – ${nameOf(lang)}`, newest.entries);
    for (const topic of topics) {
      feed(topic.address, topic.address, `${topic.name} – ${organisation}`, topic.entries);
    }
  }
  return feeds;
}

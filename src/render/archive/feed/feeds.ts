import type { Archive } from '../../../model/archive.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { labelled } from '../../punctuation.ts';
import { languageNames } from '../../view/language-names.ts';
import { urlOf } from '../../view/way.ts';
import { wordsFor } from '../../words.ts';
import type { ArchiveContext } from '../format.ts';
import { organisationOf } from '../organisation.ts';

/** One feed, whatever it is written in. */
export interface Feed {
  /** Its folder from the output's root, with a trailing slash: `zh-hant-hk/topics/health/`; empty for the root. */
  readonly address: string;
  /** Whose newsroom it is. */
  readonly publisher: string;
  /** Whose it is and what of: `Health – The Newsroom`. */
  readonly title: string;
  /** `Latest releases: The Newsroom`. */
  readonly description: string;
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
export function feedsOf(archive: Archive, context: ArchiveContext, site: string): readonly Feed[] {
  const { config, made, words } = context;
  const nameOf = languageNames(archive.sections.map(({ lang }) => lang));
  const hasPages = made.has('pages');
  const all = { lang: config.lang, entries: archive.entries, withdrawn: archive.withdrawn };
  const feeds = [feed({ ...all, address: '', page: '', title: (organisation) => organisation })];
  for (const { lang, address, newest, topics } of archive.sections) {
    // Of what topic a release was is not told any more; to take back what a reader never had does no harm.
    const withdrawn = archive.withdrawn.filter(({ release }) => release.data.lang === lang);
    const of = { lang, withdrawn };
    feeds.push(
      feed({
        ...of,
        address: `${lang.toLowerCase()}/`,
        page: address,
        entries: newest.entries,
        title: (organisation) => `${organisation} – ${nameOf(lang)}`,
      }),
      ...topics.map((topic) =>
        feed({
          ...of,
          address: topic.address,
          page: topic.address,
          entries: topic.entries,
          title: (organisation) => `${topic.name} – ${organisation}`,
        }),
      ),
    );
  }
  return feeds;

  function feed({ title, page, entries, withdrawn, ...rest }: Part): Feed {
    const { labels } = wordsFor(rest.lang, words);
    const publisher = organisationOf(config, [...entries, ...archive.entries], labels);
    return {
      ...rest,
      publisher,
      title: title(publisher),
      description: labelled(labels.newest, title(publisher), rest.lang),
      page: hasPages ? urlOf(page, site) : site,
      entries: entries.slice(0, most),
      withdrawn: withdrawn.slice(0, most),
    };
  }
}

interface Part extends Omit<Feed, 'title' | 'description' | 'publisher'> {
  title(organisation: string): string;
}

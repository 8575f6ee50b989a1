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
  const hasPages = made.has('pages');
  const languages = languagesOf(archive);
  const nameOf = languageNames(languages);
  const all = { lang: config.lang, entries: archive.entries, withdrawn: archive.withdrawn };
  return [
    feed({ ...all, address: '', page: '', title: (organisation) => organisation }),
    ...languages.flatMap(inLanguage),
  ];

  function inLanguage(lang: string): readonly Feed[] {
    const section = archive.sections.find((one) => one.lang === lang);
    // Of what topic a release was is not told any more; to take back what a reader never had does no harm.
    const withdrawn = archive.withdrawn.filter(({ release }) => release.data.lang === lang);
    const topics = section?.topics ?? [];
    return [
      feed({
        lang,
        withdrawn,
        address: `${lang.toLowerCase()}/`,
        page: section?.address ?? '',
        entries: section?.newest.entries ?? [],
        title: (organisation) => `${organisation} – ${nameOf(lang)}`,
      }),
      ...topics.map(({ address, name, entries }) =>
        feed({
          lang,
          withdrawn,
          address,
          page: address,
          entries,
          title: (organisation) => `${name} – ${organisation}`,
        }),
      ),
    ];
  }

  function feed({ title, page, entries, withdrawn, ...rest }: Part): Feed {
    const { labels } = wordsFor(rest.lang, words);
    const publisher = organisationOf(config, entries[0] ?? archive.entries[0], labels);
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

/** Also those in which everything was withdrawn: whoever reads that feed has to be told so. */
function languagesOf({ sections, withdrawn }: Archive): readonly string[] {
  const left = withdrawn.map(({ release }) => release.data.lang).sort();
  return [...new Set([...sections.map(({ lang }) => lang), ...left])];
}

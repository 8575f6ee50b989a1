import { foldWords } from '../language/folded-words.ts';
import type { Config } from '../model/config.ts';
import type { PublicEntry } from '../model/publication.ts';
import { timesOf } from './times.ts';

/** Which releases an issue of the newsletter is to tell of. What is not said does not matter. */
export interface IssueWish {
  /** The earliest moment at which a release came out, in milliseconds since 1970. */
  readonly since?: number;
  /** One of them is enough; however they are spelt. */
  readonly topics?: readonly string[];
  /** A language range of RFC 4647: `zh-Hant` is met by `zh-Hant-HK`. */
  readonly lang?: string;
}

/** The releases that an issue tells of, what came out last first. None was withdrawn. */
export function issueOf(
  entries: readonly PublicEntry[],
  { since = Number.NEGATIVE_INFINITY, topics, lang }: IssueWish,
  config: Config,
): readonly PublicEntry[] {
  const wanted = topics && new Set(topics.map(foldWords));
  return entries
    .filter(({ state }) => state.kind === 'public')
    .map((entry) => ({ entry, at: timesOf(entry, config).published.instant }))
    .filter(({ entry: { release }, at }) => {
      const { data } = release;
      return (
        at >= since &&
        (lang === undefined || isWithin(data.lang, lang)) &&
        (!wanted || data.topics.some((topic) => wanted.has(foldWords(topic))))
      );
    })
    .sort((a, b) => b.at - a.at || (a.entry.address < b.entry.address ? -1 : 1))
    .map(({ entry }) => entry);
}

/** Whether a language is one of those a range means, by basic filtering (RFC 4647, section 3.3.1). */
function isWithin(lang: string, range: string): boolean {
  return `${lang.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);
}

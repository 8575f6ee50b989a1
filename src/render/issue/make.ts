import { direction } from '../../language/script.ts';
import { dateAt } from '../../language/zones.ts';
import type { PublicEntry } from '../../model/publication.ts';
import type { Printable } from '../../model/release.ts';
import { houseFor } from '../house.ts';
import type { RenderContext } from '../render.ts';
import { dateView } from '../view/date.ts';
import { logoView, rightsOf } from '../view/imprint.ts';
import { mailView } from '../view/mail.ts';
import { contactView } from '../view/make.ts';
import { shortened } from '../view/shorten.ts';
import { wordsFor } from '../words.ts';
import type { IssueView } from './view.ts';

/** An issue, before it is printed. */
export interface Issue {
  /** BCP 47 tag. */
  readonly lang: string;
  /** The subject of the mail; else organisation and date. */
  readonly title?: string;
  readonly opening?: Printable;
  /** In the order in which they are told. */
  readonly entries: readonly PublicEntry[];
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly organisation: string;
}

/** Fewer releases are seen at a glance. */
const leastContents = 3;
const summaryLength = 160;

/** What is the same in both parts of an issue: all but what is in Markdown. */
export function issueFrame(
  { lang, title, entries, now, organisation }: Issue,
  { config, words: all }: RenderContext,
): Omit<IssueView, 'stories' | 'contents' | 'opening' | 'links'> {
  const words = wordsFor(lang, all);
  const style = houseFor(lang, config.houses);
  const { time, ...today } = dateAt(now, config.timezone);
  const date = dateView(today, lang, { ...style, timezone: config.timezone });
  const subject = title ?? `${organisation} – ${date.words}`;
  const { url, ...contact } = config.contact ?? {};
  return {
    lang,
    dir: direction(lang),
    title: subject,
    shortHeadline: shortened(subject, 70),
    date,
    summary: shortened(entries.map(({ release }) => release.data.title).join(' · '), summaryLength),
    organisation,
    address: config.address ?? null,
    logo: logoView(config, ''),
    colours: config.colours,
    rights: rightsOf(style, { organisation, year: today.year }),
    contact: url === undefined ? null : contactView({ ...contact, url }),
    site: config.site ?? null,
    mail: mailView(words, organisation, config.newsletter),
    labels: words.labels,
  };
}

/** The table of contents; empty where there are too few releases for one. */
export function contentsOf(stories: IssueView['stories']): IssueView['contents'] {
  if (stories.length < leastContents) return [];
  return stories.map(({ headline, canonical, lang, dir }) => ({
    text: headline,
    href: canonical,
    lang,
    dir,
  }));
}

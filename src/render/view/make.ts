import { direction } from '../../language/script.ts';
import type { Lists } from '../../model/archive.ts';
import type { Config } from '../../model/config.ts';
import type { Contact, FrontMatter } from '../../model/front-matter.ts';
import type { HouseStyle } from '../../model/house.ts';
import type { PublicEntry, Ties } from '../../model/publication.ts';
import { calendar } from '../formats/calendar.ts';
import { text } from '../formats/text.ts';
import type { Styled } from '../in-house-style.ts';
import type { ContactView, EventView, Facts } from '../view.ts';
import type { ResolvedWords } from '../words.ts';
import { mailHref, phoneHref, unbroken, webHref } from './address.ts';
import { closingView } from './closing.ts';
import { type DateForm, dateView, rangeWords } from './date.ts';
import { datelineView } from './dateline.ts';
import { attachmentViews, photoViews } from './files.ts';
import { imprintView } from './imprint.ts';
import { mailView } from './mail.ts';
import { newsroomView, wayToList } from './newsroom.ts';
import { organiserGroups } from './organisers.ts';
import { shortened } from './shorten.ts';
import { headlineOf, standingView } from './standing.ts';
import { tiesView } from './ties.ts';

/** What facts are made of beside the release's fields. */
export interface Surroundings {
  readonly words: ResolvedWords;
  readonly config: Config;
  readonly style: HouseStyle;
  readonly form: DateForm;
  readonly styled: Styled;
  /** Ids of the formats that the newsroom has. */
  readonly made: ReadonlySet<string>;
  /** Absolute address of the page; `null` where the site is not known. */
  readonly page: string | null;
  /** What it is marked with where it is not public yet. */
  readonly mark: string | null;
  /** `file`s of the photos that the body shows. */
  readonly shown: ReadonlySet<string>;
  readonly entry: PublicEntry;
  readonly ties: Ties;
  readonly archive: Lists | undefined;
}

export function makeFacts(data: FrontMatter, surroundings: Surroundings): Facts {
  const { words, config, style, form, styled, page, mark, shown, entry, ties, archive, made } = surroundings;
  const { lang } = data;
  const { ended, ranIn } = styled;
  const date = dateView(data.date, lang, form);
  const closing = closingView(data, style, { words, form, ended });
  const closes = closing.lines.length > 0 && styled.release.body.children.length > 0;
  const { assets = new Map() } = entry;
  const imprint = imprintView(data, style, config, {
    address: entry.address,
    length: entry.release.source.text.length,
  });
  const headline = headlineOf(entry, words.labels);
  return {
    lang,
    dir: direction(lang),
    mark,
    title: data.title,
    shortTitle: shortened(data.title, 70),
    headline,
    shortHeadline: shortened(headline, 70),
    subtitle: data.subtitle ?? null,
    kind: data.kind ?? null,
    ref: data.ref ?? null,
    date,
    location: data.location ?? null,
    dateline: datelineView(data, date, style, { ranIn, closes }),
    summary: data.summary ?? null,
    organisers: organiserGroups(data.organisers, {
      words,
      lang,
      hasEvent: data.event !== undefined,
      pageOf: (name) => wayToList(archive, lang, 'organisers', name, entry.address),
    }),
    contact: contactView(data.contact),
    event: eventView(data, form),
    people: data.people.map(({ name, title = null, organisation = null }) => ({ name, title, organisation })),
    photos: photoViews(data, { words, page, shown, assets }),
    attachments: attachmentViews(data, { page, assets }),
    topics: data.topics,
    changes: data.changes.map(({ at, kind, note }) => ({
      kind,
      label: words.labels[kind],
      date: dateView(at, lang, form),
      note,
    })),
    labels: words.labels,
    mail: mailView(words, imprint.organisation, config.newsletter),
    closing,
    wireText: entry.state.kind !== 'withdrawn' && made.has(text.id) ? text.file : null,
    calendar: made.has(calendar.id) && !calendar.absence?.(entry, config) ? calendar.file : null,
    site: config.site ?? null,
    canonical: page,
    // Last, as in views, which are quicker made so.
    ...imprint,
    ...newsroomView(data, entry.address, { archive, made, words, site: config.site }),
    ...standingView(entry, ties, { site: config.site, form }),
    ...tiesView(entry, ties, config.site),
  };
}

export function contactView(contact: Contact): ContactView {
  const { url, name = null, organisation = null, email = null, phone = null, address = null } = contact;
  return {
    url,
    href: webHref(url),
    name,
    organisation,
    email,
    mailto: mailHref(email),
    phone,
    phoneLine: phone && unbroken(phone),
    tel: phoneHref(phone),
    address,
  };
}

function eventView({ event, lang }: FrontMatter, form: DateForm): EventView | null {
  if (!event) return null;
  return {
    name: event.name ?? null,
    start: dateView(event.start, lang, form),
    end: event.end ? dateView(event.end, lang, form) : null,
    when: rangeWords(event.start, event.end, lang, form),
    location: event.location ?? null,
    url: event.url ?? null,
    href: webHref(event.url),
  };
}

import type { PublicEntry } from '../../../model/publication.ts';
import { pictureAttributes } from '../../picture-attributes.ts';
import { fileHref } from '../../view/address.ts';
import { dateView } from '../../view/date.ts';
import { shortened, weightInHtml } from '../../view/shorten.ts';
import { wayTo } from '../../view/way.ts';
import type { Here } from './here.ts';
import type { ItemView } from './view.ts';

/** What a list can bear of a text: with 20 releases that all have as much, in whatever script, a page is below 50 kB. */
const room = { title: 150, summary: 150, lead: 240, line: 40, topics: 3 };

type Constant = Omit<ItemView, 'href' | 'role' | 'photo'>;

/** Releases as lists show them. What is the same in every list is made once. */
export function itemMaker({ words: { labels }, section: { lang }, form, context }: Here) {
  const made = new Map<PublicEntry, Constant>();
  const constant = (entry: PublicEntry): Constant => {
    const known = made.get(entry) ?? constantOf(entry);
    made.set(entry, known);
    return known;
  };
  const line = (text: string | undefined) =>
    text === undefined ? null : shortened(text, room.line, weightInHtml);
  const constantOf = ({ release: { data } }: PublicEntry): Constant => ({
    title: shortened(data.title, room.title, weightInHtml),
    date: dateView(data.date, lang, form),
    kind: line(data.kind),
    location: line(data.location),
    summary: data.summary === undefined ? null : shortened(data.summary, room.summary, weightInHtml),
    topics: data.topics.slice(0, room.topics).map((topic) => shortened(topic, room.line, weightInHtml)),
    flag: data.changes.some(({ kind }) => kind === 'correction') ? labels.corrected : null,
  });

  /** @param from the folder of the page that the release is listed on. */
  return (entry: PublicEntry, from: string, role: string | null = null): ItemView => ({
    ...constant(entry),
    href: context.made.has('html') ? wayTo(from, entry.address) : null,
    role: role && shortened(role, room.line * 2, weightInHtml),
    photo: null,
  });
}

/** The summary of the release that a page begins with, which has the whole width to itself. */
export function leadSummary({ release: { data } }: PublicEntry): string | null {
  return data.summary === undefined ? null : shortened(data.summary, room.lead, weightInHtml);
}

/** Beside the title it has half of the page; narrow windows show it in full. */
const sizes = '(min-width: 60rem) 32rem, 100vw';

/** The first photo of a release, for the page in the folder `from`; `null` where there is none, or its file is not there. */
export function photoOf({ release, address, assets }: PublicEntry, from: string): ItemView['photo'] {
  const [photo] = release.data.photos;
  const asset = photo && assets?.get(photo.file);
  if (!photo || (assets && !asset)) return null;
  const way = wayTo(from, address);
  const { width = null, height = null, srcset = null } = asset ? pictureAttributes(asset, way) : {};
  return { src: way + fileHref(photo.file), alt: photo.alt, width, height, srcset, sizes: srcset && sizes };
}

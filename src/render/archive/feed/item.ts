import { mediaTypeOf } from '../../../language/media-types.ts';
import type { Times } from '../../../model/archive.ts';
import type { Organiser } from '../../../model/front-matter.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { portray } from '../../render.ts';
import type { Templates } from '../../templates.ts';
import { webHref } from '../../view/address.ts';
import { urlOf } from '../../view/way.ts';
import type { ArchiveContext } from '../format.ts';
import { contentOf } from './content.ts';

/** A release as feeds have it. */
export interface Item {
  /** Absolute address of its page, by which it is known for good. */
  readonly url: string;
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string | null;
  /** HTML. */
  readonly content: string;
  readonly times: Times;
  /** Every organiser, as the release has them. */
  readonly parties: readonly Party[];
  /** Those whose release it is; at least one. */
  readonly authors: readonly Party[];
  /** The others. */
  readonly contributors: readonly Party[];
  readonly contact: { readonly name: string | null; readonly email: string | null };
  readonly topics: readonly string[];
  /** Whose text it is, and who may use it. */
  readonly rights: string | null;
  readonly files: readonly ItemFile[];
  /** The other language versions. */
  readonly versions: readonly { readonly lang: string; readonly url: string }[];
}

/** An organisation, with its role in the office's own word. */
export interface Party {
  readonly name: string;
  readonly role: string;
  readonly url: string | null;
}

/** A photo or an attachment. */
export interface ItemFile {
  readonly kind: 'photo' | 'attachment';
  readonly url: string;
  readonly mediaType: string;
  /** What is to be seen, or what it is called. */
  readonly title: string;
  readonly credit: string | null;
}

const authoring: ReadonlySet<string> = new Set(['organiser', 'co-organiser']);

// A release is in several feeds, and each feed is there in three formats.
const known = new WeakMap<ArchiveContext, Map<PublicEntry, Item>>();

/** A release as feeds have it. */
export async function itemOf(
  entry: PublicEntry,
  templates: Templates,
  context: ArchiveContext,
  site: string,
): Promise<Item> {
  const items = known.get(context) ?? new Map<PublicEntry, Item>();
  known.set(context, items);
  const item = items.get(entry) ?? (await made(entry, templates, context, site));
  items.set(entry, item);
  return item;
}

async function made(
  entry: PublicEntry,
  templates: Templates,
  context: ArchiveContext,
  site: string,
): Promise<Item> {
  const { data } = entry.release;
  const url = urlOf(entry.address, site);
  const portrait = portray(entry, context);
  const { facts } = portrait;
  const parties = data.organisers.map(partyOf);
  const leading = parties.filter(({ role }) => authoring.has(role));
  const authors = leading.length > 0 ? leading : parties.slice(0, 1);
  return {
    url,
    lang: data.lang,
    title: facts.headline,
    summary: facts.summary,
    content: await contentOf(portrait, templates),
    times: context.timesOf(entry),
    parties,
    authors,
    contributors: parties.filter((party) => !authors.includes(party)),
    contact: facts.contact,
    topics: facts.topics,
    rights: facts.rights,
    files: [
      ...facts.photos.flatMap(({ caption, alt, ...photo }) =>
        fileOf('photo', { ...photo, title: caption ?? alt }),
      ),
      ...facts.attachments.flatMap((one) => fileOf('attachment', { ...one, credit: null })),
    ],
    versions: facts.versions.flatMap(({ current, lang, url }) => (current || !url ? [] : [{ lang, url }])),
  };
}

function partyOf({ name, role, url }: Organiser): Party {
  return { name, role, url: webHref(url) };
}

function fileOf(
  kind: ItemFile['kind'],
  { file, url, title, credit }: { file: string; url: string | null } & Pick<ItemFile, 'title' | 'credit'>,
): readonly ItemFile[] {
  const mediaType = mediaTypeOf(file);
  return url ? [{ kind, url, mediaType, title, credit }] : [];
}

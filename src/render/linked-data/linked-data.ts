import type { FrontMatter } from '../../model/front-matter.ts';
import { scriptJson } from '../template-helpers.ts';
import type { PhotoView } from '../view/files.ts';
import type { Facts, LinkView } from '../view.ts';
import { eventOf, place } from './event.ts';
import { authorsOf, inRoles, publisherOf } from './organisations.ts';

/**
 * The release for search engines: a NewsArticle of schema.org, as JSON-LD that may stand in a `<script>`. What the
 * release does not say is left out. Organisers stand in their roles with the event where there is one, else with the text.
 */
export function linkedDataOf(facts: Facts, data: FrontMatter): string {
  const { canonical, withdrawal, mark } = facts;
  const event = eventOf(facts);
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: canonical ?? undefined,
    mainEntityOfPage: canonical ?? undefined,
    headline: facts.headline,
    alternativeHeadline: facts.subtitle ?? undefined,
    description: facts.summary ?? undefined,
    datePublished: facts.date.iso,
    dateModified: facts.modified?.iso,
    inLanguage: facts.lang,
    version: facts.version,
    creativeWorkStatus: withdrawal ? 'Withdrawn' : mark === null ? undefined : 'Draft',
    genre: facts.kind ?? undefined,
    identifier: facts.ref ?? undefined,
    locationCreated: facts.location === null ? undefined : place(facts.location),
    keywords: filled(facts.topics),
    author: authorsOf(facts),
    publisher: publisherOf(facts),
    sourceOrganization: event ? undefined : inRoles(facts, 'sourceOrganization'),
    about: event,
    mentions: filled(facts.people.map(person)),
    image: filled(facts.photos.map(image)),
    correction: filled(facts.changes.filter(({ kind }) => kind === 'correction').map(correction)),
    copyrightNotice: facts.rights ?? undefined,
    ...translationsOf(facts, data),
  });
}

function person({ name, title, organisation }: Facts['people'][number]) {
  return {
    '@type': 'Person',
    name,
    jobTitle: title ?? undefined,
    affiliation: organisation === null ? undefined : { '@type': 'Organization', name: organisation },
  };
}

function image({ src, url, alt, caption, credit, width, height }: PhotoView) {
  return {
    '@type': 'ImageObject',
    url: url ?? src,
    width: width ?? undefined,
    height: height ?? undefined,
    description: alt,
    caption: caption ?? undefined,
    creditText: credit ?? undefined,
  };
}

function correction({ date, note }: Facts['changes'][number]) {
  return { '@type': 'CorrectionComment', datePublished: date.iso, text: note };
}

/** Which text this one was made from, or which were made from it; nothing where that cannot be told. */
function translationsOf({ versions, authoritative }: Facts, { translationsOf: source }: FrontMatter) {
  const others = versions.filter(({ current }) => !current);
  if (authoritative) return { translationOfWork: version(authoritative) };
  if (source === undefined) return { workTranslation: filled(others.map(version)) };
  const [only, ...more] = others;
  return only && more.length === 0 ? { translationOfWork: version(only) } : {};
}

function version({ url, href, lang }: LinkView) {
  return { '@type': 'NewsArticle', inLanguage: lang, url: url ?? href };
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

import { remembered } from '../../language/remembered.ts';
import { direction } from '../../language/script.ts';
import type { Linked, PublicEntry, Ties } from '../../model/publication.ts';
import type { LinkView, View } from '../view.ts';
import { languageNames } from './language-names.ts';
import { urlOf, wayTo } from './way.ts';

type TiesView = Pick<View, 'versions' | 'alternates' | 'authoritative' | 'locale'>;

/** The language versions of a release, as its page links to them. */
export function tiesView(entry: PublicEntry, ties: Ties, site: string | undefined): TiesView {
  const { versions, fallback, authoritative } = ties;
  const nameOf = languageNames(versions.map(({ lang }) => lang));
  const linked = (one: Linked) => linkView(one, nameOf(one.lang), entry.address, site);
  const urls = [...versions, ...(fallback ? [{ ...fallback, lang: 'x-default' }] : [])];
  return {
    versions: versions.map((one) => ({
      ...linked(one),
      current: one.address === entry.address,
      locale: localeOf(one.lang),
    })),
    alternates: site ? urls.map(({ lang, address }) => ({ lang, url: urlOf(address, site) })) : [],
    authoritative: authoritative ? linked(authoritative) : null,
    locale: localeOf(entry.release.data.lang),
  };
}

/** What to read in place of a withdrawn release, under its title in its own language. */
export function replacementView(
  { address, release }: PublicEntry,
  { replacement }: Ties,
  site: string | undefined,
): LinkView | null {
  if (!replacement) return null;
  if ('address' in replacement) return linkView(replacement, replacement.title, address, site);
  const { url } = replacement;
  const { lang } = release.data;
  return { text: url, lang, dir: 'ltr', href: url, url };
}

function linkView({ address, lang }: Linked, text: string, from: string, site: string | undefined): LinkView {
  return {
    text,
    lang,
    dir: direction(lang),
    href: wayTo(from, address),
    url: urlOf(address, site),
  };
}

/** Open Graph wants a country, so that a language without one gets its largest. */
export const localeOf = remembered((lang: string): string => {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region ? `${language}_${region}` : language;
});

import { direction } from '../../../language/script.ts';
import type { NavigationView } from '../../newsroom-view.ts';
import { policyMark } from '../../policy.ts';
import { feedLinks } from '../../view/feed-links.ts';
import { logoView, rightsOf } from '../../view/imprint.ts';
import { navigationOf } from '../../view/navigation.ts';
import { lengthInHtml, shortened } from '../../view/shorten.ts';
import { localeOf } from '../../view/ties.ts';
import { urlOf, wayTo } from '../../view/way.ts';
import { organisationOf } from '../organisation.ts';
import type { Here, Subject } from './here.ts';
import { versionsOf } from './versions.ts';
import type { ArchivePageView } from './view.ts';

/** What every page of the archive has. */
export function frameOf(here: Here, subject: Subject): ArchivePageView {
  const { archive, section, words, style, context } = here;
  const { config } = context;
  const { lang } = section;
  const { address, heading, page } = subject;
  const newest = section.newest.entries[0] ?? archive.entries[0];
  const organisation = organisationOf(config, newest, words.labels);
  const year = archive.entries[0]?.release.data.date.year;
  const isIndex = subject.list === section.address;
  // A search can be the only page beside those of releases.
  const hasLists = context.made.has('pages');
  return {
    lang,
    dir: direction(lang),
    locale: localeOf(lang),
    heading,
    title: titleOf(heading, page, organisation),
    description:
      shortened(
        subject.shown
          .map(({ release }) => release.data.title)
          .slice(0, 5)
          .join(' · '),
        160,
      ) || null,
    organisation,
    address: config.address ?? null,
    logo: logoView(config, address),
    colours: config.colours,
    rights: year === undefined ? null : rightsOf(style, { organisation, year }),
    home: hasLists ? wayTo(address, section.address) : (config.site ?? null),
    navigation: navigationOf(section, words, context.made, address, subject.list),
    trail: isIndex || !hasLists ? [] : trailOf(here, subject),
    ...versionsOf(archive, section, subject, config.site),
    feeds: feedLinks(archive, section, context.made, address, subject.list),
    site: config.site ?? null,
    canonical: urlOf(address, config.site),
    labels: words.labels,
    policy: policyMark,
  };
}

/** What it is of may be long, and what comes after it must still be read. */
function titleOf(heading: string, page: string | null, organisation: string): string {
  const rest = ` – ${page === null ? '' : `${page} – `}${shortened(organisation, 30)}`;
  return shortened(heading, 70 - lengthInHtml(rest)) + rest;
}

function trailOf({ section, words }: Here, { address, heading, above }: Subject): readonly NavigationView[] {
  const up = [[words.labels.newest, section.address] as const, ...above];
  return [
    ...up.map(([text, to]): NavigationView => ({ text, href: wayTo(address, to), current: null })),
    { text: heading, href: './', current: 'page' },
  ];
}

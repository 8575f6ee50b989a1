import type { HouseView } from '../../house-view.ts';
import type { FeedView, NavigationView } from '../../newsroom-view.ts';
import type { PhotoView } from '../../view/files.ts';
import type { AlternateView, ContactView, DateView, VersionView } from '../../view.ts';
import type { Labels } from '../../words.ts';

/** What every page of the archive has: enough for its head, masthead, navigation and foot. */
export interface ArchivePageView extends Pick<HouseView, 'address' | 'logo' | 'colours' | 'rights'> {
  /** BCP 47 tag of the section. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly locale: string;
  /** `Latest releases`, `September 2024`, a topic, an organiser. */
  readonly heading: string;
  /** For the window: `Health – Page 2 of 7 – The Newsroom`, cut so that HTML needs at most 70 characters. */
  readonly title: string;
  /** For search engines and for those who share the page: the titles of what comes first in it. */
  readonly description: string | null;
  readonly organisation: string;
  /** The way to the index of the section; `null` where there is none. */
  readonly home: string | null;
  readonly navigation: readonly NavigationView[];
  /** The way here from the index of the section, this page last; empty on that index. */
  readonly trail: readonly NavigationView[];
  /** The same in other languages, or what comes nearest to it; empty where the newsroom has one language. */
  readonly versions: readonly VersionView[];
  /** Addresses of what is the same in other languages, this one among them; empty where there is none or no site. */
  readonly alternates: readonly AlternateView[];
  readonly feeds: readonly FeedView[];
  readonly site: string | null;
  readonly canonical: string | null;
  readonly labels: Labels;
  /** Content-Security-Policy of the page, which allows what stands in it and nothing else. */
  readonly policy: string;
}

/** A page that lists releases. */
export interface ListingView extends ArchivePageView {
  /** The release that is shown large: the newest on the first page of the index. */
  readonly lead: ItemView | null;
  readonly groups: readonly GroupView[];
  /** There where the list fills several pages. */
  readonly pagination: PaginationView | null;
  /** How many releases are in the list, on all its pages, in the language's numerals; empty where there are none. */
  readonly count: string | null;
  /** Of an organiser. */
  readonly organiser: OrganiserPageView | null;
  /** Whom journalists turn to, as `pressdesk.yaml` says. */
  readonly contact: ContactView | null;
  /** Lists to go on to, beside this one. */
  readonly lists: readonly DirectoryGroupView[];
}

/** A page that lists lists: years and months, topics, organisers. */
export interface DirectoryView extends ArchivePageView {
  readonly groups: readonly DirectoryGroupView[];
  /** There where the list fills several pages. */
  readonly pagination: PaginationView | null;
}

/** The releases of a month or of a day. */
export interface GroupView {
  readonly heading: string;
  /** `2024-09`, `2024-09-05`. */
  readonly iso: string;
  readonly items: readonly ItemView[];
}

/** A release in a list. Its texts are cut to what a list can bear. */
export interface ItemView {
  readonly title: string;
  /** The way to its page; `null` where the newsroom makes no pages of releases. */
  readonly href: string | null;
  readonly date: DateView;
  readonly kind: string | null;
  readonly location: string | null;
  readonly summary: string | null;
  readonly topics: readonly string[];
  /** `Corrected`, where it was. */
  readonly flag: string | null;
  /** On the page of an organisation that did something else than organise: `Supported by Harbour Trust`. */
  readonly role: string | null;
  /** Of the release that is shown large. */
  readonly photo: Pick<PhotoView, 'src' | 'alt' | 'width' | 'height' | 'srcset' | 'sizes'> | null;
}

export interface PaginationView {
  /** `Page 2 of 7`. */
  readonly words: string;
  readonly newer: string | null;
  readonly older: string | null;
  readonly pages: readonly PageLinkView[];
}

export interface PageLinkView {
  readonly number: string;
  readonly href: string;
  readonly current: boolean;
  /** Whether pages are left out before it. */
  readonly gap: boolean;
}

export interface OrganiserPageView {
  readonly also: string | null;
  readonly url: string | null;
  readonly href: string | null;
  /** The roles it had, in words, each with the number of releases; empty where it has only ever been the organiser. */
  readonly roles: readonly { readonly heading: string; readonly count: string }[];
}

export interface DirectoryGroupView {
  /** `null` where the page's own heading stands for it. */
  readonly heading: string | null;
  readonly href: string | null;
  readonly count: string | null;
  readonly links: readonly DirectoryLinkView[];
}

export interface DirectoryLinkView extends NavigationView {
  readonly count: string;
}

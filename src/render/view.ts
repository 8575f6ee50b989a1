import type { DateView, HouseView } from './house-view.ts';
import type { NewsroomView } from './newsroom-view.ts';
import type { AttachmentView, PhotoView } from './view/files.ts';
import type { Labels } from './words.ts';

export type { DateView } from './house-view.ts';

/**
 * What a template sees of a release: every field is always there, `null` or empty where the release is silent,
 * so that a misspelt field can be told from an empty one. Text is plain; only `body`, `notes`, `boilerplate` and
 * `linkedData` are already in the form of the format.
 */
export interface View extends Facts, Bodies {
  /** Content-Security-Policy of the page, which allows what stands in it and nothing else. */
  readonly policy: string;
  /** The release for search engines, as JSON-LD that may stand in a `<script>`. */
  readonly linkedData: string;
  /** Whether only the beginning of the release is printed, as there is no room for more. */
  readonly cut: boolean;
}

/** What is the same in every format: all that is known of a release but its Markdown. */
export interface Facts extends HouseView, NewsroomView {
  /** BCP 47 tag of the release. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Of a release that is not public yet: `EMBARGOED UNTIL …`, `DRAFT`; else `null`. */
  readonly mark: string | null;
  readonly title: string;
  /** The title cut at a word so that HTML needs at most 70 characters for it, for places that show no more. */
  readonly shortTitle: string;
  /** The title with what a newsroom must see first before it: `CORRECTED: …`, `WITHDRAWN: …`. */
  readonly headline: string;
  /** The headline cut as `shortTitle` is. */
  readonly shortHeadline: string;
  readonly subtitle: string | null;
  readonly kind: string | null;
  readonly ref: string | null;
  readonly date: DateView;
  readonly location: string | null;
  readonly summary: string | null;
  /** Grouped by role, in order of first appearance. */
  readonly organisers: readonly OrganiserGroup[];
  readonly contact: ContactView;
  readonly event: EventView | null;
  readonly people: readonly PersonView[];
  readonly photos: readonly PhotoView[];
  readonly attachments: readonly AttachmentView[];
  readonly topics: readonly string[];
  /** Corrections and updates, as the release lists them. */
  readonly changes: readonly ChangeView[];
  /** 1 as it was issued, one more for each change and for its withdrawal. */
  readonly version: number;
  /** When it was last changed or withdrawn. */
  readonly modified: DateView | null;
  /** Present where it was taken back. Its text is there only where it stays readable. */
  readonly withdrawal: WithdrawalView | null;
  /** Every language version that is public, this one among them; empty where there is no other. */
  readonly versions: readonly VersionView[];
  /** `hreflang` and address of every version and of the one for all other languages; empty where the site is not known. */
  readonly alternates: readonly AlternateView[];
  /** The version that counts where they differ, where it is another one and the newsroom names its language. */
  readonly authoritative: LinkView | null;
  /** The language as Open Graph has it: `en_GB`. */
  readonly locale: string;
  readonly labels: Labels;
  /** What a mail says at its foot. */
  readonly mail: MailView;
  /** Name of the wire text beside the page, where the newsroom makes one; not of a withdrawn release, where it is but a notice. */
  readonly wireText: string | null;
  /** Name of the event's file for calendars beside the page, where there is one. */
  readonly calendar: string | null;
  /** Whose newsroom it is: as configured, else the contact's organisation, else the first organiser. */
  readonly organisation: string;
  /** Absolute address of the newsroom, ending in `/`. */
  readonly site: string | null;
  /** Absolute address of the release's page, ending in `/`. */
  readonly canonical: string | null;
}

/** Markdown, printed: ready for the template, escaped and sanitised where the format is HTML. */
export interface Bodies {
  /** The body, footnotes included. */
  readonly body: string;
  /** Notes to editors; `null` where the release has none. */
  readonly notes: string | null;
  /** About the organisation; `null` where there is nothing. */
  readonly boilerplate: string | null;
  /** Links as numbered notes, in order; empty in formats whose links can be followed where they stand. */
  readonly links: readonly BodyLink[];
}

/**
 * `unsubscribe` is the address of a page or, with `mailto:`, one to write to, or what stands for it until the mail is sent;
 * `null` where there is none.
 */
export interface MailView {
  readonly reason: string;
  readonly unsubscribe: string | null;
}

export interface OrganiserGroup {
  readonly role: string;
  /** The role's wording for this number of organisers: `Jointly organised by`. */
  readonly heading: string;
  readonly items: readonly OrganiserView[];
}

/** `url` is as written; `href` is the same address where it may be linked, else `null`. */
export interface OrganiserView {
  readonly name: string;
  /** A second nameplate of the same organisation. */
  readonly also: string | null;
  readonly abbreviation: string | null;
  /** The abbreviation in brackets, with the space before them where there is one: ` (IPD)`. */
  readonly bracketed: string | null;
  readonly url: string | null;
  readonly href: string | null;
  /** The way to the page that lists its releases; `null` where there is none. */
  readonly page: string | null;
}

export interface ContactView {
  readonly url: string;
  readonly href: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly mailto: string | null;
  readonly phone: string | null;
  /** The number with spaces and hyphens at which no line breaks. */
  readonly phoneLine: string | null;
  readonly tel: string | null;
  readonly address: string | null;
}

export interface EventView {
  readonly name: string | null;
  readonly start: DateView;
  readonly end: DateView | null;
  /** From start to end in words, the day told once where both are on it. */
  readonly when: string;
  readonly location: string | null;
  readonly url: string | null;
  readonly href: string | null;
}

export interface PersonView {
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
}

export interface ChangeView {
  readonly kind: 'correction' | 'update';
  /** The kind in the release's language. */
  readonly label: string;
  readonly date: DateView;
  readonly note: string;
}

export interface WithdrawalView {
  readonly date: DateView | null;
  readonly reason: string | null;
  /** Whether the text stays readable below the notice. */
  readonly original: boolean;
  readonly replacement: LinkView | null;
}

/** A page to go to: `text` is in its own language, `href` from this page, `url` absolute, `null` where the site is not known. */
export interface LinkView {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly href: string;
  readonly url: string | null;
}

/** Its `text` is the name of its language. */
export interface VersionView extends LinkView {
  readonly current: boolean;
  readonly locale: string;
}

export interface AlternateView {
  /** BCP 47 tag, or `x-default`. */
  readonly lang: string;
  readonly url: string;
}

export interface BodyLink {
  readonly number: number;
  readonly url: string;
}

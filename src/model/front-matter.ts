import type { DateValue } from './date.ts';

/** Roles with wording of their own in every language. Any other words are shown as the office wrote them. */
export const knownRoles = ['organiser', 'undertaker', 'co-organiser', 'supporter'] as const;

export const statuses = ['draft', 'ready', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** What `translated` says of a version that was drafted by a program, or still stands in the language of its source. */
export const unread = ['derived', 'untranslated'] as const;

/** An organisation behind the release. */
export interface Organiser {
  readonly name: string;
  /** A second nameplate of the same organisation. */
  readonly also?: string;
  readonly abbreviation?: string;
  /** One of `knownRoles`, or the office's own words. */
  readonly role: string;
  readonly url?: string;
}

/** Whom a journalist asks. */
export interface Contact {
  readonly url: string;
  readonly name?: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
}

export interface Photo {
  /** Path from the release's own folder, forward slashes. */
  readonly file: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface Attachment {
  /** Path from the release's own folder, forward slashes. */
  readonly file: string;
  readonly title?: string;
}

export interface Person {
  readonly name: string;
  readonly title?: string;
  readonly organisation?: string;
}

export interface PressEvent {
  readonly name?: string;
  readonly start: DateValue;
  readonly end?: DateValue;
  readonly location?: string;
  readonly url?: string;
}

export interface Change {
  readonly at: DateValue;
  readonly kind: 'correction' | 'update';
  readonly note: string;
}

export interface Withdrawal {
  readonly at?: DateValue;
  /** For the reader; a rule asks for it. */
  readonly reason?: string;
  /** Whether the text stays readable below the notice. */
  readonly original: 'shown' | 'hidden';
  /** File, slug or address of the release that takes its place, or a web address elsewhere. */
  readonly replacedBy?: string;
}

/** The fields of a release, read and complete. */
export interface FrontMatter {
  readonly title: string;
  readonly subtitle?: string;
  /** What sort of release it is, in the office's words: "Press release", "Media alert". */
  readonly kind?: string;
  /** The office's own reference number. */
  readonly ref?: string;
  readonly date: DateValue;
  readonly location?: string;
  /** BCP 47, canonical case. */
  readonly lang: string;
  readonly summary?: string;
  readonly organisers: readonly Organiser[];
  readonly contact: Contact;
  readonly slug?: string;
  readonly aliases: readonly string[];
  readonly embargo?: DateValue;
  readonly status: Status;
  readonly changes: readonly Change[];
  readonly withdrawal?: Withdrawal;
  readonly event?: PressEvent;
  readonly people: readonly Person[];
  readonly photos: readonly Photo[];
  readonly attachments: readonly Attachment[];
  readonly topics: readonly string[];
  /** Notes to editors, Markdown. */
  readonly notes?: string;
  /** About the organisation, Markdown. */
  readonly boilerplate?: string;
  /** Ties the language versions of one release together. */
  readonly key?: string;
  /** File or slug of the release this one translates. */
  readonly translationsOf?: string;
  /**
   * How far the translation is: `done`, or `done 3f2a9c1e` with the mark of the source it was made from; one of
   * `unread` where nobody has read it yet.
   */
  readonly translated?: string;
  readonly timezone?: string;
  /** Rules that are not to be applied to the release, each with the reason. */
  readonly ignore?: Readonly<Record<string, string>>;
}

/** What a newsroom fills in where a release is silent. */
export interface Defaults {
  readonly lang: string;
  readonly timezone?: string;
  readonly contact?: Partial<Contact>;
  readonly boilerplate?: string;
}

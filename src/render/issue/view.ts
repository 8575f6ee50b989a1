import type { DateView, HouseView } from '../house-view.ts';
import type { ContactView, MailView, View } from '../view.ts';
import type { Labels } from '../words.ts';

/** What a template sees of an issue of the newsletter: several releases in one mail. */
export interface IssueView extends Pick<HouseView, 'address' | 'logo' | 'colours' | 'rights'> {
  /** BCP 47 tag of the issue; a release in it may have another. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The subject of the mail. */
  readonly title: string;
  /** The title cut at a word so that HTML needs at most 70 characters for it. */
  readonly shortHeadline: string;
  readonly date: DateView;
  /** What it is about, for the first line: the titles of what comes first in it. */
  readonly summary: string;
  /** Words before the releases, from the office's own file; empty where there are none. */
  readonly opening: string;
  /** Links of the opening words as numbered notes; empty where links can be followed where they stand. */
  readonly links: View['links'];
  /** What is in it, for a table of contents; empty where that is too little for one. */
  readonly contents: readonly ContentsView[];
  readonly stories: readonly StoryView[];
  readonly organisation: string;
  /** Whom journalists turn to, as `pressdesk.yaml` says. */
  readonly contact: ContactView | null;
  /** Absolute address of the newsroom, ending in `/`. */
  readonly site: string | null;
  readonly mail: MailView;
  readonly labels: Labels;
}

/** Title and address of a release; `href` is `null` where the newsroom's site is not known. */
export interface ContentsView extends Pick<View, 'lang' | 'dir'> {
  readonly text: string;
  readonly href: string | null;
}

/**
 * A release in an issue: told in full, or in short, where `body` is empty and `notes` and `boilerplate` are `null`. It has
 * nothing of what only a page or a mail of its own says.
 */
export type StoryView = Omit<View, 'policy' | 'linkedData' | 'cut'>;

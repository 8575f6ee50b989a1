/** What a template sees of the newsroom around a release: the way to what else there is. */
export interface NewsroomView {
  /** The way to the index of the release's language, else the newsroom's address on the web, where it is known. */
  readonly home: string | null;
  /** The parts of the newsroom; empty where it has no pages but those of releases. */
  readonly navigation: readonly NavigationView[];
  /** What can be subscribed to. */
  readonly feeds: readonly FeedView[];
  /** The topics, each with the way to the page that lists what is about it; `null` where there is none. */
  readonly topicLinks: readonly { readonly text: string; readonly href: string | null }[];
}

export interface NavigationView {
  readonly text: string;
  readonly href: string;
  /** Whether it is this page, or what this page belongs to. */
  readonly current: 'page' | 'true' | null;
}

export interface FeedView {
  /** `RSS`, `Atom`, `JSON Feed`. */
  readonly text: string;
  readonly href: string;
  /** IANA media type. */
  readonly type: string;
}

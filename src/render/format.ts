import type { Config } from '../model/config.ts';
import type { CompleteRelease } from '../model/release.ts';
import type { BodyLink } from './view.ts';
import type { ResolvedWords } from './words.ts';

/**
 * A kind of output, as data: what it is called, where it goes, which template writes it, and how it prints the
 * release's Markdown. Its media type decides the escaping: what is HTML or XML is escaped, plain text is not.
 */
export interface Format {
  /** As named in `pressdesk.yaml` and by `--only`. */
  readonly id: string;
  /** IANA media type without parameters: `text/html`. */
  readonly mediaType: string;
  /** Name of the file within the release's address: `index.html`. */
  readonly file: string;
  /** Name of the template: `html/page`. */
  readonly template: string;
  /** The release's Markdown in the form the template prints it. */
  body(release: CompleteRelease, context: BodyContext): Promise<Bodies> | Bodies;
}

/** What a format may need beside the release to print its Markdown. */
export interface BodyContext {
  readonly config: Config;
  /** The fixed words in the release's language. */
  readonly words: ResolvedWords;
  /** Absolute address of the release's page, ending in `/`; `null` where the newsroom's site is not known. */
  readonly page: string | null;
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

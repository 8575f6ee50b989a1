import type { Times } from '../model/archive.ts';
import type { PublishedAssets } from '../model/asset.ts';
import type { Config } from '../model/config.ts';
import type { PublicEntry } from '../model/publication.ts';
import type { CompleteRelease } from '../model/release.ts';
import type { Bodies, Facts } from './view.ts';
import type { ResolvedWords } from './words.ts';

/** A kind of output, as data: what it is called, where it goes, and what fills it: templates, or code. */
export type Format = FilledFormat | ComposedFormat | WrittenFormat;

interface Output {
  /** As named in `pressdesk.yaml` and by `--only`. */
  readonly id: string;
  /** IANA media type without parameters: `text/html`. */
  readonly mediaType: string;
  /** Name of the file within the release's address: `index.html`. */
  readonly file: string;
  /**
   * Why there is none of a release, as a sentence for whoever asks for it; `null` where there is. Absent where every
   * release has one.
   */
  absence?(entry: PublicEntry, config: Config): string | null;
}

/** One for people: a template writes it, and a newsroom may put its own in that place. */
export interface FilledFormat extends Output, Part {}

/** One that is put together of several templates: a mail of its HTML and its text. */
export interface ComposedFormat extends Output {
  /** By name. What one of them has no room for is printed by none after it either. */
  readonly parts: Readonly<Record<string, Part>>;
  /** @param filled the parts by their names. */
  compose(filled: Readonly<Record<string, string>>, facts: Facts, context: WriteContext): Promise<string>;
}

/** What one template prints. Its media type decides the escaping: what is HTML or XML is escaped, plain text is not. */
export interface Part {
  /** IANA media type without parameters: `text/html`. */
  readonly mediaType: string;
  /** Name of the template: `html/page`. */
  readonly template: string;
  /** The release's Markdown in the form the template prints it. */
  body(release: CompleteRelease, context: BodyContext): Promise<Bodies> | Bodies;
  /** What is done to it once it is printed. */
  finish?(content: string): string;
  /** Whether there is room for what was printed; where there is not, it is printed of the beginning of the release. */
  fits?(content: string): boolean;
}

/**
 * One for machines: a standard says what stands where, so code writes it. It has to carry `facts.mark`, and gets the
 * text without house style.
 */
export interface WrittenFormat extends Output {
  write(facts: Facts, context: WriteContext): Promise<string> | string;
}

/** What a format may need beside the release to print its Markdown. */
export interface BodyContext {
  readonly config: Config;
  /** The fixed words in the release's language. */
  readonly words: ResolvedWords;
  /** Absolute address of the release's page, ending in `/`; `null` where the newsroom's site is not known. */
  readonly page: string | null;
  /** The files published with the release. */
  readonly assets: PublishedAssets;
}

/** What a written format may need beside the facts: the release itself, for dates that are no words and for its Markdown. */
export interface WriteContext extends BodyContext {
  readonly entry: PublicEntry;
  /** When it came out and was last changed. */
  readonly times: Times;
  /** The release for search engines. */
  readonly linkedData: () => string;
  /** What is in a published file; absent where nobody has looked. */
  readonly bytesOf?: (file: string) => Uint8Array | undefined;
}

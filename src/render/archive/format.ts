import type { Archive, Times } from '../../model/archive.ts';
import type { Config } from '../../model/config.ts';
import type { PublicEntry, Ties } from '../../model/publication.ts';
import type { Words } from '../../model/words.ts';
import type { TemplateBook } from '../template-book.ts';

/** A kind of output that is made of everything a newsroom has published: its index, a feed, a sitemap. */
export interface ArchiveFormat {
  /** As named in `pressdesk.yaml` and by `--only`. */
  readonly id: string;
  /** Present where it is made of absolute addresses, so that it cannot be without the newsroom's `site`. */
  readonly needsSite?: true;
  /**
   * Gets everything ready, before any release is read.
   * @param scriptOf the script of that name, for a page to carry.
   * @throws PressdeskError where one of its templates cannot be used.
   */
  open(book: TemplateBook, scriptOf: (name: string) => string): ArchivePrinter;
  /**
   * What it takes from the text of a release, as plain data. Absent where that is nothing: what it tells of a release stands in
   * its front matter and its files, or it names the releases that a file is made of.
   */
  quoted?(entry: PublicEntry): unknown;
  /** Makes one of its files anew, from what it was made of; present where it names the releases that a file is made of. */
  again?(book: TemplateBook): FileMaker;
}

/** @param path of the file, from the output's root. */
export type FileMaker = (
  path: string,
  of: Makeable['of'],
  context: ArchiveContext,
) => Promise<string> | string;

/** Gives the files of an archive format, in any order; one at a time where they are many. */
export type ArchivePrinter = (
  archive: Archive,
  context: ArchiveContext,
) => Promise<Iterable<ArchiveFile>> | Iterable<ArchiveFile>;

export interface ArchiveContext {
  readonly config: Config;
  /** Fixed words of every language there is. */
  readonly words: readonly Words[];
  /** What ties releases to others that are public, by address; absent where there is nothing. */
  readonly ties: ReadonlyMap<string, Ties>;
  timesOf(entry: PublicEntry): Times;
  /** Tells that the text of a release was read: of all releases at once there may be too much to keep. */
  done?(entry: PublicEntry): void;
  /** Ids of the formats that the newsroom has, of releases and of the archive: what is not made cannot be linked to. */
  readonly made: ReadonlySet<string>;
}

export interface ArchiveFile {
  /** From the output's root, forward slashes: `topics/health/index.html`. */
  readonly path: string;
  /** IANA media type without parameters. */
  readonly mediaType: string;
  readonly content: string | Makeable;
}

/** A text that need not be made where one stands already that was made of the same. */
export interface Makeable {
  /**
   * What it is made of, beside templates and their words, settings and the formats there are: data, and releases of which all counts
   * that can be known of them, with their ties and times.
   */
  readonly of: { readonly data: unknown; readonly entries?: readonly PublicEntry[] };
  make(): Promise<string> | string;
}

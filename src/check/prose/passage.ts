import type { Nodes } from 'mdast';
import type { Edit } from '../../model/diagnostic.ts';
import type { Place, Range } from '../../model/place.ts';

export type { Range } from '../../model/place.ts';

/** Words that are set off, as indexes into the passage's text. */
export interface Mark extends Range {
  /** `image` and `note` (the mark of a footnote) have no text of their own: their range is empty. */
  readonly kind: 'strong' | 'emphasis' | 'delete' | 'code' | 'link' | 'image' | 'note';
  /** Where a link leads, or where a picture lies, as written. */
  readonly address?: string | undefined;
  /** What a picture shows, in words. */
  readonly alt?: string | undefined;
  /** The part of the tree it is; absent where raw HTML says so. */
  readonly node?: Nodes | undefined;
}

/** What a passage stands in. */
export type Container = 'quote' | 'list' | 'table' | 'footnote' | 'html';

/** A stretch of a release's words that reads without a break. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'field';
  /**
   * As a reader sees it: without the marks of Markdown and HTML, references and escapes read; the end of a line is a
   * blank, or nothing between Chinese characters; a line break that was asked for is `\n`.
   */
  readonly text: string;
  /** Which signs it has: see `signs.ts`. */
  readonly signs: number;
  readonly marks: readonly Mark[];
  readonly inside: ReadonlySet<Container>;
  /** Of a heading: 1 to 6. */
  readonly depth?: number;
  /** The field it is the value of, such as `photos.0.caption`, or part of: `notes`, `boilerplate`. */
  readonly field?: string;
  /** The block of the body it was read from; a piece of raw HTML may be the block of several passages. */
  readonly node?: Nodes;
  /** Where the words from `start` up to `end` stand in the file; all of them without either. */
  place(this: Passage, start?: number, end?: number): Place | undefined;
  /**
   * A change of the file that puts `text` for the words from `start` up to `end`; `undefined` where they do not stand
   * there letter by letter, such as with a mark between them. The end of a line counts as a blank.
   */
  edit(this: Passage, start: number, end: number, text: string): Edit | undefined;
}

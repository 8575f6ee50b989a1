import type { Edit } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** An address of a release, and what a reader sees of it. */
export interface Link {
  /**
   * How it is written: `[words](address)`, `<address>`, an address in plain words, `[words][name]`, `[name]: address`,
   * `<a href>`, `![words](address)` or `<img src>`, or a field of the front matter.
   */
  readonly kind:
    | 'link'
    | 'autolink'
    | 'bare'
    | 'reference'
    | 'definition'
    | 'html'
    | 'picture'
    | 'html-picture'
    | 'field';
  /** With escapes and references read. */
  readonly address: string;
  /** The words of a link as a reader sees them; what a picture shows, in words. */
  readonly text: string;
  /** Whether a picture stands among the words. */
  readonly pictured: boolean;
  /** Whether a picture says in HTML that it needs no words: `alt=""`. */
  readonly decorative: boolean;
  /** What a link of HTML lacks: its end tag, or a sign of its own tag. */
  readonly lacks: 'end' | 'sign' | undefined;
  readonly field: string | undefined;
  /** Where the address stands, the words, and all of it. */
  readonly place: Place | undefined;
  readonly wordsPlace: Place | undefined;
  readonly whole: Place | undefined;
  /** A change of the file that puts another address. */
  change(address: string): Edit | undefined;
  /** A change of the file that writes other Markdown for the whole link. */
  rewrite(markdown: string): Edit | undefined;
}

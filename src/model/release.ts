import type { Heading, Root } from 'mdast';
import type { Fault } from './fault.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';

/** Where fields stand in a file. */
export interface FieldPlaces {
  /** Place of a field's key, such as `contact.url`; absent where the field is not in the file. */
  key(field: string): Place | undefined;
  /** Place of a field's value, quotes included; absent where the field is not in the file. */
  value(field: string): Place | undefined;
  /** Every field that is in the file. */
  fields(): Iterable<string>;
}

/** Places of a file in which no field could be found. */
export const nowhere: FieldPlaces = { key: () => undefined, value: () => undefined, fields: () => [] };

/** What a file says, however incomplete. The fields that could be read are there; what is wrong stands in `faults`. */
export interface Release {
  readonly source: Source;
  /** Read nothing but `faults`: the file could not be opened or decoded, is over a limit, or has no exact fences. */
  readonly unread: boolean;
  readonly data: Partial<FrontMatter>;
  readonly places: FieldPlaces;
  readonly faults: readonly Fault[];
  /** The body as remark's tree; positions are those of the file. Raw HTML stands in it as `html` nodes. */
  readonly body: Root;
  /** The body's first heading, where the title was taken from it; formats leave it out of the body they print. */
  readonly titleHeading?: Heading;
  /** `data.notes` and `data.boilerplate` as trees. */
  readonly notes?: Root;
  readonly boilerplate?: Root;
}

/** What is needed to print a text in Markdown: a release, or words of another kind. */
export interface Printable
  extends Pick<Release, 'source' | 'body' | 'titleHeading' | 'notes' | 'boilerplate'> {
  readonly data: Pick<FrontMatter, 'lang' | 'photos'>;
}

/** A release that may be rendered: no field that a format needs is missing. */
export interface CompleteRelease extends Release {
  readonly data: FrontMatter;
}

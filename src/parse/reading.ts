import type { Fault } from '../model/fault.ts';
import type { Defaults, FrontMatter } from '../model/front-matter.ts';
import type { FieldPlaces, Release } from '../model/release.ts';
import { laterBody } from './body.ts';
import { decode } from './decode.ts';
import { freeze } from './freeze.ts';
import { type Split, splitFrontMatter } from './front-matter.ts';
import { readFrontMatter, titledIn } from './release.ts';

/** What reading a release came to, as plain data. Its trees, and where fields stand, are found again in its text. */
export interface Reading {
  readonly data: Partial<FrontMatter>;
  readonly faults: readonly Fault[];
  /** The fields that are in the file. */
  readonly fields: readonly string[];
  /** Whether its title is that of the body's first heading. */
  readonly isTitled: boolean;
}

/** What can be kept of a release; `undefined` of one that could not be read. */
export function readingOf(release: Release): Reading | undefined {
  if (release.unread) return undefined;
  const { data, faults, places } = release;
  return { data, faults, fields: [...places.fields()], isTitled: 'titleHeading' in release };
}

/**
 * The release that `parseRelease` would give, with what it came to known already: what nobody asks for is not read again.
 * @param bytes those that the reading is of, as are the defaults.
 */
export async function releaseAgain(
  bytes: Uint8Array,
  path: string,
  defaults: Defaults,
  { data, faults, fields, isTitled }: Reading,
): Promise<Release> {
  const { source } = decode(bytes, path);
  const split = (): Split => {
    const fenced = splitFrontMatter(source.text);
    if ('fault' in fenced) throw new Error('a release that was read once cannot be read again');
    return fenced.split;
  };
  const treeOf = async (text: string | undefined) =>
    text === undefined ? text : laterBody(text, () => text);
  const body = await laterBody(source.text, () => split().body);
  const [notes, boilerplate] = [await treeOf(data.notes), await treeOf(data.boilerplate)];
  const there = new Set(fields);
  let found: FieldPlaces | undefined;
  const places = (): FieldPlaces => {
    found ??= readFrontMatter(source, split(), defaults).places;
    return found;
  };
  const release: Release = {
    source,
    unread: false,
    data: freeze(data),
    places: {
      key: (field) => (there.has(field) ? places().key(field) : undefined),
      value: (field) => (there.has(field) ? places().value(field) : undefined),
      fields: () => there,
    },
    faults,
    body,
    ...(notes && { notes }),
    ...(boilerplate && { boilerplate }),
  };
  return isTitled ? titledIn(release) : release;
}

import type { Passage } from './passage.ts';

/** Something that was found, and the passage it was found in. */
export interface InPassage<Found> {
  readonly passage: Passage;
  readonly found: Found;
}

/** What is found in each passage. A rule that has it all before its generator begins can say at once that there is none. */
export function foundIn<Found>(
  passages: readonly Passage[],
  find: (passage: Passage) => Iterable<Found>,
): readonly InPassage<Found>[] {
  const all: InPassage<Found>[] = [];
  for (const passage of passages) for (const found of find(passage)) all.push({ passage, found });
  return all;
}

import { once } from './once.ts';
import type { Passage } from './passage.ts';
import type { Prose } from './prose.ts';

/** The words of a release that Markdown reads: its body, notes and boilerplate. */
export const inText: (prose: Prose) => readonly Passage[] = once(({ body, notes }) =>
  notes.length === 0 ? body : [...body, ...notes],
);

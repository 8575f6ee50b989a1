import { once } from './once.ts';
import type { Passage } from './passage.ts';
import type { Prose } from './prose.ts';

/** The passages that are read one after the other: the body, notes, boilerplate, and every other field for itself. */
export const streamsOf: (prose: Prose) => readonly (readonly Passage[])[] = once(
  ({ fields, body, notes }) => {
    const named = new Map<string, Passage[]>();
    for (const passage of notes) {
      const field = passage.field ?? '';
      const stream = named.get(field);
      if (stream) stream.push(passage);
      else named.set(field, [passage]);
    }
    return [body, ...named.values(), ...fields.map((passage) => [passage])];
  },
);

import type * as v from 'valibot';
import { placer } from '../language/positions.ts';
import type { Fault } from '../model/fault.ts';
import { limits } from '../model/limits.ts';
import type { Range } from '../model/place.ts';
import { type FieldPlaces, nowhere } from '../model/release.ts';
import type { Source } from '../model/source.ts';
import { freeze } from './freeze.ts';
import { placesOf } from './places.ts';
import { syntaxFault } from './problem.ts';
import { refuse } from './refuse.ts';
import { repaired } from './repair.ts';
import { validate } from './validate.ts';

interface Options {
  /** Where missing fields are told of; the start of the range if absent. */
  readonly home?: Range;
  /** Values for fields that are silent. */
  readonly fill?: Readonly<Record<string, unknown>>;
}

export interface YamlRead<T> {
  readonly data: Partial<T>;
  readonly places: FieldPlaces;
  readonly faults: readonly Fault[];
  /** Whether a field that was not found may be there all the same. */
  silentOn(field: string): boolean;
}

const nothing = { data: {}, silentOn: () => true };

/**
 * Reads a stretch of YAML against a schema. `data` is frozen and holds the fields that read well; everything else is
 * among the faults, in order of place. Where the YAML itself is broken nothing is said to be missing.
 */
export function readYaml<S extends v.GenericSchema>(
  source: Source,
  range: Range,
  schema: S,
  { home = { start: range.start, end: range.start }, fill }: Options = {},
): YamlRead<v.InferOutput<S>> {
  const { text } = source;
  const place = placer(text);
  const reading = repaired(text, range, limits.frontMatterNesting);
  if ('tooDeep' in reading) {
    const { depth, range: where } = reading.tooDeep;
    const bounds = { actual: depth, allowed: limits.frontMatterNesting };
    return {
      ...nothing,
      places: nowhere,
      faults: [{ kind: 'limit', limit: 'front-matter-nesting', ...bounds, place: place(where) }],
    };
  }
  const { tree, problems } = refuse(
    reading.tree,
    text,
    (offset) => place({ start: offset, end: offset }).start.line,
  );
  const syntax = [...reading.problems, ...problems].map((problem) => syntaxFault(problem, place));
  const places = placesOf(tree, place);
  if (tree.kind !== 'fields' && tree.kind !== 'empty') {
    if (syntax.length === 0) syntax.push(syntaxFault({ ...notFields, range: tree.range }, place));
    return { ...nothing, places, faults: syntax };
  }
  const { data, faults, refused } = validate(schema, tree, {
    text,
    place,
    places,
    home,
    ...(fill && { fill }),
  });
  const told = faults.filter(({ kind }) => kind !== 'missing' || !reading.broken);
  const silentOn = (field: string) => reading.broken || refused.has(field);
  return { data: freeze(data), places, faults: inOrder([...syntax, ...told]), silentOn };
}

const notFields = {
  reason: 'There are no fields here.',
  note: 'Every field is a line of its own: its name, a colon, a space and its value, such as “title: Library reopens”.',
};

export function inOrder(faults: readonly Fault[]): Fault[] {
  const start = (fault: Fault) => ('place' in fault ? fault.place.start.offset : 0);
  return faults.toSorted((a, b) => start(a) - start(b));
}

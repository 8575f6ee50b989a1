import * as v from 'valibot';
import type { Placer } from '../language/positions.ts';
import type { Fault } from '../model/fault.ts';
import type { Range } from '../model/place.ts';
import type { FieldPlaces } from '../model/release.ts';
import { formOf, isOptional, type Path, readingOf, schemaAt } from './form.ts';
import { placesOf } from './places.ts';
import { plainOf } from './plain.ts';
import { quote, shorten } from './problem.ts';
import { prune } from './prune.ts';
import { respelt } from './respell.ts';
import { below, type Tree } from './tree.ts';

export interface Frame {
  readonly text: string;
  readonly place: Placer;
  readonly places: FieldPlaces;
  /** Where a field that is missing is told of. */
  readonly home: Range;
  /** Values for fields that are silent. */
  readonly fill?: Readonly<Record<string, unknown>>;
}

/**
 * Holds a tree against the form. Every fault is told, each once; `data` holds what reads well: a faulty field that may
 * be left out is, a faulty item leaves its list, anything else takes what it belongs to with it.
 */
export function validate<S extends v.GenericSchema>(
  schema: S,
  tree: Tree,
  frame: Frame,
): { data: Partial<v.InferOutput<S>>; faults: Fault[]; refused: ReadonlySet<string> } {
  const { data, refused } = plainOf(tree, frame.fill);
  const faults = unknownKeys(schema, tree, '', frame);
  const { output, issues = [] } = v.safeParse(schema, data, { abortPipeEarly: true });
  const paths: Path[] = [];
  for (const issue of issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    paths.push(path);
    if (!within(path, refused)) faults.push(...faultsOf(schema, path, issue.input, frame));
  }
  faults.push(...faultsBelowMisspelt(schema, tree, frame, faults));
  return { data: prune(schema, output, paths) as Partial<v.InferOutput<S>>, faults, refused };
}

/** What else is wrong with fields whose key is misspelt, so that mending the key brings nothing new to light. */
function faultsBelowMisspelt(
  schema: v.GenericSchema,
  tree: Tree,
  frame: Frame,
  told: readonly Fault[],
): Fault[] {
  const right = respelt(schema, tree);
  if (!right) return [];
  // Under a misspelt key everything is missing, so what is really not there has been told of under the right one.
  const missed = new Set(told.map((fault) => fault.kind === 'missing' && fault.field));
  const places = placesOf(right.tree, frame.place);
  const { faults } = validate(schema, right.tree, { ...frame, places });
  return faults.flatMap((fault): Fault[] => {
    if (!('field' in fault) || (fault.kind === 'missing' && missed.has(fault.field))) return [];
    const field = right.written(fault.field);
    return field === undefined ? [] : [{ ...fault, field }];
  });
}

/** Whether a path, or what it belongs to, is among those refused. */
function within(path: Path, refused: ReadonlySet<string>): boolean {
  return path.some((_, index) => refused.has(path.slice(0, index + 1).join('.')));
}

function unknownKeys(schema: v.GenericSchema | undefined, tree: Tree, path: string, frame: Frame): Fault[] {
  const { entries, item, value } = schema ? formOf(schema) : {};
  if (tree.kind === 'list' && item) {
    return tree.items.flatMap((one, index) => unknownKeys(item, one, below(path, index), frame));
  }
  if (tree.kind !== 'fields' || !(entries ?? value)) return [];
  const allowed = entries ? Object.keys(entries) : [];
  return tree.fields.flatMap(({ key, keyRange, value: child }): Fault[] => {
    const field = below(path, key);
    const known = entries ? Object.hasOwn(entries, key) : !unsafeKeys.includes(key);
    if (known) return unknownKeys(entries ? entries[key] : value, child, field, frame);
    return [{ kind: 'unknown', field, key, allowed, place: frame.place(keyRange) }];
  });
}

// Names a plain object answers to; valibot leaves them out of a record without a word.
const unsafeKeys = ['__proto__', 'constructor', 'prototype'];

/** Whether a field has no key of its own in the file: bare text stands for the group it belongs to. */
function isBareText(path: Path, input: unknown, { text, places }: Frame): boolean {
  const group = places.value(path.slice(0, -1).join('.'));
  if (!group || typeof input !== 'string' || input === '' || places.key(path.join('.'))) return false;
  return text.slice(group.start.offset, group.end.offset).replace(/^(["'])(.*)\1$/, '$2') === input;
}

function faultsOf(schema: v.GenericSchema, path: Path, input: unknown, frame: Frame): Fault[] {
  const field = isBareText(path, input, frame) ? path.slice(0, -1).join('.') : path.join('.');
  const at = schemaAt(schema, path) ?? schema;
  if (input === undefined || input === '') return missing(at, path, frame);
  const { expected, allowed, suggest, guess } = readingOf(at);
  const own = frame.places.value(field);
  const fault = {
    kind: 'type',
    field,
    expected,
    actual: inWords(input),
    ...(allowed && { allowed: typeof allowed === 'function' ? allowed() : allowed }),
    place: own ?? nearestPlace(path, frame),
  } as const;
  if (!own) return [fault];
  const [start, end] = [own.start.offset, own.end.offset];
  const written = frame.text.slice(start, end);
  if (
    expected === 'text' &&
    !Array.isArray(input) &&
    /^[^\s{][^\r\n]*: /.test(written) &&
    own.start.line === own.end.line
  ) {
    const fix = {
      title: 'put the value in quotes',
      edits: [{ start, end, text: quote(written) }],
      safe: true,
    };
    return [{ ...fault, note: 'If it is one text with a colon in it, it must stand in quotes.', fix }];
  }
  const meant = typeof input === 'string' ? suggest?.(input) : undefined;
  const better = meant ?? (typeof input === 'string' ? guess?.(input) : undefined);
  if (!better) return [fault];
  const text = needsQuotes(better) ? quote(better) : better;
  const fix = { title: `write ${better}`, edits: [{ start, end, text }], safe: better === meant };
  return [{ ...fault, fix }];
}

/** A group that is missing is missed by the fields it must have: not `contact` but `contact.url`. */
function missing(schema: v.GenericSchema, path: Path, frame: Frame): Fault[] {
  const required = Object.entries(formOf(schema).entries ?? {}).filter(([, entry]) => !isOptional(entry));
  const item = typeof path.at(-1) === 'number';
  if (required.length > 0 && !item)
    return required.flatMap(([key, entry]) => missing(entry, [...path, key], frame));
  return [{ kind: 'missing', field: path.join('.'), place: nearestPlace(path, frame) }];
}

/** The field's own key where it stands empty, else the key it would stand under, else the opening fence. */
function nearestPlace(path: Path, { places, place, home }: Frame) {
  for (let length = path.length; length > 0; length -= 1) {
    const key = places.key(path.slice(0, length).join('.'));
    if (key) return key;
  }
  return place(home);
}

function inWords(input: unknown): string {
  // What was read as a number may still be too small or too large.
  if (typeof input === 'string' || typeof input === 'number') return shorten(String(input));
  return Array.isArray(input) ? 'a list' : 'a group of fields';
}

function needsQuotes(value: string): boolean {
  return !/^[\p{L}\p{N}](?:[\p{L}\p{N}/._@+-]|:(?!\s|$))*$/u.test(value);
}

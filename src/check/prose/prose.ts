import type { Root } from 'mdast';
import type { Release } from '../../model/release.ts';
import { itemPlace } from '../edits.ts';
import { passagesOf } from './blocks.ts';
import { type Memory, once } from './once.ts';
import { fileOrigin, ValueOrigin } from './origin.ts';
import type { Mark, Passage } from './passage.ts';
import { ReadPassage, type Standing, tellSigns } from './read-passage.ts';
import { Trace } from './trace.ts';

/** The words of a release. */
export interface Prose extends Memory {
  /** BCP 47, canonical case. */
  readonly lang: string;
  /** Title, subtitle, summary, the event's name, what is said of photos, changes and a withdrawal. */
  readonly fields: readonly Passage[];
  readonly body: readonly Passage[];
  /** Notes to editors and boilerplate, where they stand in the file. */
  readonly notes: readonly Passage[];
  readonly all: readonly Passage[];
  /** All words, a passage a line: for telling at once that something is nowhere in them. */
  readonly whole: string;
}

/** The words of a release, passage by passage; read once, however many rules ask. */
export const proseOf: (release: Release) => Prose = once((release) => {
  const { source, data } = release;
  const fields = fieldPassages(release);
  const body = passagesOf(release.body, {
    source,
    origin: fileOrigin(source),
    field: undefined,
    whole: undefined,
  });
  const notes = [
    ...treePassages(release, 'notes', release.notes),
    ...treePassages(release, 'boilerplate', release.boilerplate),
  ];
  const all = [...fields, ...body, ...notes];
  const whole = all.map(({ text }) => text).join('\n');
  tellSigns(all, whole);
  return { lang: data.lang ?? 'und', fields, body, notes, all, whole, made: [] };
});

function treePassages(
  release: Release,
  field: 'notes' | 'boilerplate',
  tree: Root | undefined,
): ReadPassage[] {
  const value = release.data[field];
  if (!tree || value === undefined) return [];
  const whole = release.places.value(field);
  if (!whole) return [];
  const { source } = release;
  return passagesOf(tree, { source, origin: new ValueOrigin(source, whole, value), field, whole });
}

const standing: Standing = { kind: 'field', inside: new Set(), depth: undefined, node: undefined };
const unmarked: readonly Mark[] = [];

/** The words of a field are those that were read of it. */
function asRead({ length }: string): Trace {
  const trace = new Trace();
  trace.same(length, 0);
  return trace;
}

function fieldPassages(release: Release): ReadPassage[] {
  const { data, places, source } = release;
  const found: ReadPassage[] = [];
  const add = (field: string, text: string | undefined, place = text ? places.value(field) : undefined) => {
    if (!text || !place) return;
    const setting = { source, origin: new ValueOrigin(source, place, text), field, whole: place };
    found.push(new ReadPassage({ text, marks: unmarked }, asRead, standing, setting));
  };
  add('title', data.title);
  add('subtitle', data.subtitle);
  add('summary', data.summary);
  add('event.name', data.event?.name);
  for (const [index, photo] of (data.photos ?? []).entries()) {
    for (const key of ['alt', 'caption', 'credit'] as const) {
      const text = photo[key];
      if (!text) continue;
      const { field, place } = itemPlace(release, ['photos', index, key], text);
      add(field, text, place);
    }
  }
  for (const [index, { note }] of (data.changes ?? []).entries()) add(`changes.${index}.note`, note);
  add('withdrawal.reason', data.withdrawal?.reason);
  return found;
}

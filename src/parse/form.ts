import * as v from 'valibot';
import type { Reading } from '../model/reading.ts';

type Any = v.GenericSchema;

/** A field as keys and places in lists: `['organisers', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** The part of a schema that holds others: fields by name, items of a list, values under any key. */
export interface Form {
  readonly entries?: Readonly<Record<string, Any>>;
  readonly item?: Any;
  readonly value?: Any;
}

const forms = new WeakMap<Any, Form>();

/** Looks through `optional` and pipes. */
export function formOf(schema: Any): Form {
  let form = forms.get(schema);
  if (!form) {
    form = lookInto(schema);
    forms.set(schema, form);
  }
  return form;
}

function lookInto(schema: Any): Form {
  if ('wrapped' in schema) return formOf(schema.wrapped as Any);
  if ('pipe' in schema) {
    const parts = (schema.pipe as readonly (Any | { kind: 'other' })[]).filter(
      (part) => part.kind === 'schema',
    );
    return Object.assign({}, ...parts.map(formOf));
  }
  const { entries, item, value } = schema as Form;
  return { ...(entries && { entries }), ...(item && { item }), ...(value && { value }) };
}

/** The schema of what stands under `key`, or `undefined` where the form has no such place. */
export function schemaBelow(schema: Any | undefined, key: string | number): Any | undefined {
  const { entries, item, value } = schema ? formOf(schema) : {};
  if (entries) return Object.hasOwn(entries, key) ? entries[key] : undefined;
  return item ?? value;
}

export function schemaAt(schema: Any, path: readonly (string | number)[]): Any | undefined {
  return path.reduce<Any | undefined>((at, key) => schemaBelow(at, key), schema);
}

/** What the form asks of a value. */
export function readingOf(schema: Any): Reading {
  if ('wrapped' in schema) return readingOf(schema.wrapped as Any);
  return (v.getMetadata(schema).reading as Reading | undefined) ?? { expected: 'something else' };
}

/** Whether a value may be left out. */
export function isOptional(schema: Any | undefined): boolean {
  return schema?.type === 'optional';
}

import * as v from 'valibot';
import type { FieldForm } from '../model/field-form.ts';
import type { Reading } from '../model/reading.ts';
import { formOf, isOptional } from './form.ts';
import { frontMatterSchema } from './schema.ts';

interface Metadata {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly reading?: Reading;
  readonly type?: unknown;
}

/** The form of a release's front matter, as data. */
export function frontMatterForm(): FieldForm {
  return fieldForm(frontMatterSchema);
}

/** A schema as data: what each field means, what it can be, and what stands below it. */
export function fieldForm(schema: v.GenericSchema): FieldForm {
  const { description, examples = [], reading, type } = metadataOf(schema);
  const { item, entries } = formOf(schema);
  const below = item ? (formOf(item).entries ?? entries) : entries;
  const { allowed } = item ? (metadataOf(item).reading ?? {}) : (reading ?? {});
  const types = item ? metadataOf(item).type : type;
  return {
    ...(description !== undefined && { means: description }),
    examples,
    required: !isOptional(schema),
    ...(allowed && { allowed: typeof allowed === 'function' ? allowed() : allowed }),
    ...(below && { fields: fieldsOf(below) }),
    list: item !== undefined,
    bare: Array.isArray(types) && types.includes('string'),
  };
}

function fieldsOf(entries: Readonly<Record<string, v.GenericSchema>>): Record<string, FieldForm> {
  return Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, fieldForm(schema)]));
}

function metadataOf(schema: v.GenericSchema): Metadata {
  return 'wrapped' in schema ? metadataOf(schema.wrapped as v.GenericSchema) : v.getMetadata(schema);
}

import type * as v from 'valibot';
import { frontMatterSchema } from './schema.ts';

interface Names {
  readonly title: string;
  readonly id?: string;
}

/** A schema in JSON Schema (draft-07, which editors' YAML support reads), with each field's meaning and examples. */
export async function jsonSchema(schema: v.GenericSchema, { title, id }: Names): Promise<object> {
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  const { $schema, ...rest } = toJsonSchema(schema, {
    // What only the program can check (zones, addresses, existing days) is left out.
    errorMode: 'ignore',
    target: 'draft-07',
    overrideSchema: ({ valibotSchema, jsonSchema: made }) =>
      valibotSchema.type === 'object' ? { ...made, additionalProperties: false } : undefined,
    overrideAction: ({ jsonSchema: made }) => {
      if (!('reading' in made)) return undefined;
      const { reading: _, ...told } = made;
      return told;
    },
  });
  return { $schema, ...(id && { $id: id }), title, ...rest };
}

/**
 * The JSON Schema of a release's front matter. `contact` is where the newsroom gives one to all its releases: then no
 * release needs its own.
 */
export async function frontMatterJsonSchema(contact?: { readonly url?: string }): Promise<object> {
  const made = await jsonSchema(frontMatterSchema, { title: 'Front matter of a pressdesk release' });
  if (!contact?.url || !('required' in made) || !Array.isArray(made.required)) return made;
  return { ...made, required: made.required.filter((field) => field !== 'contact') };
}

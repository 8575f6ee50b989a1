import { configSchema } from '../config/schema.ts';
import { frontMatterJsonSchema, jsonSchema } from '../parse/json-schema.ts';

/** The JSON Schema of a release's front matter, or of `pressdesk.yaml`, for editors. */
export async function schema(of: 'front-matter' | 'config'): Promise<object> {
  return of === 'config'
    ? jsonSchema(configSchema, { title: 'Settings of a newsroom: pressdesk.yaml' })
    : frontMatterJsonSchema();
}

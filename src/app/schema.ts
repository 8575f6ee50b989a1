import { configSchema } from '../config/schema.ts';
import type { Io } from '../model/io.ts';
import { frontMatterJsonSchema, jsonSchema } from '../parse/json-schema.ts';
import { allRules } from './all-rules.ts';
import { openNewsroom } from './newsroom.ts';

/**
 * The JSON Schema, for editors, of `pressdesk.yaml` or of a release's front matter; where the newsroom around the
 * working directory has a contact, a release need not.
 * @throws PressdeskError where that newsroom's settings have faults.
 */
export async function schema(io: Io, of: 'front-matter' | 'config'): Promise<object> {
  if (of === 'config')
    return jsonSchema(configSchema(allRules), { title: 'Settings of a newsroom: pressdesk.yaml' });
  const { config } = await openNewsroom(io, io.cwd);
  return frontMatterJsonSchema(config.contact);
}

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const schema = new URL('../fixtures/standards/ninjs-schema_3.1.json', import.meta.url);
// It has a keyword among its definitions, which is harmless and no good form.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
// The places of a release have no coordinates, so that whatever stands there is wrong.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

/** What the schema of ninjs 3.1 has against an item; nothing where it is valid. */
export function faultsOfNinjs(item: unknown): string[] {
  validate(item);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

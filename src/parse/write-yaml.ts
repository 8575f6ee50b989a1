import { stringify } from 'yaml';

/**
 * Fields as YAML that `readYaml` reads back to the same text, quoted where it has to be; lists and groups below their
 * key. Ends in a line feed.
 */
export function writeYaml(fields: Readonly<Record<string, unknown>>): string {
  return stringify(fields, {
    version: '1.2',
    schema: 'core',
    lineWidth: 0,
    blockQuote: false,
    aliasDuplicateObjects: false,
  });
}

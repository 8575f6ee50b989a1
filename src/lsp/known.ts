import type { Config } from '../model/config.ts';
import type { FieldForm } from '../model/field-form.ts';
import type { RuleFacts } from '../model/rule.ts';
import { valuesOf } from './fields.ts';

/** What is known of the newsroom around a document, for completing and explaining it. */
export interface Known {
  /** What may stand in the document's fields. */
  readonly form: FieldForm;
  /** Whether the document is fields from end to end, as `pressdesk.yaml` is. */
  readonly whole: boolean;
  readonly rules: readonly RuleFacts[];
  readonly levels: Config['rules'];
  /** What the newsroom's releases say, by field: the languages, topics and organisers that it has. */
  used(): Used;
}

/** Values by field, the most common first. */
export type Used = Readonly<Record<string, readonly string[]>>;

// Fields whose values come back from one release to the next.
const usual: Readonly<Record<string, string>> = {
  lang: 'lang',
  kind: 'kind',
  location: 'location',
  timezone: 'timezone',
  topics: 'topics',
  organisers: 'organisers.name',
  'organisers.name': 'organisers.name',
  'organisers.role': 'organisers.role',
  'organisers.abbreviation': 'organisers.abbreviation',
  'organisers.url': 'organisers.url',
  'contact.url': 'contact.url',
  'contact.name': 'contact.name',
  'contact.organisation': 'contact.organisation',
  'contact.email': 'contact.email',
  'contact.phone': 'contact.phone',
};

/** What a release says in fields whose values come back. */
export function usualValues(text: string): readonly (readonly [field: string, value: string])[] {
  return valuesOf(text, (path) => Object.hasOwn(usual, path)).map(({ path, value }) => [
    usual[path] ?? path,
    value,
  ]);
}

const most = 50;

/** Counts what releases say, and keeps the most common. */
export function used(said: Iterable<readonly (readonly [field: string, value: string])[]>): Used {
  const counts = new Map<string, Map<string, number>>();
  for (const values of said) {
    for (const [field, value] of values) {
      const known = counts.get(field) ?? new Map<string, number>();
      counts.set(field, known.set(value, (known.get(value) ?? 0) + 1));
    }
  }
  return Object.fromEntries(
    [...counts].map(([field, values]) => [
      field,
      [...values]
        .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
        .slice(0, most)
        .map(([value]) => value),
    ]),
  );
}

import { labelled } from './punctuation.ts';

/** A helper that prints something: takes values, gives text. Handlebars hands it its own options last. */
export type Helper = (...values: readonly unknown[]) => unknown;

/** What a template may open a block with. */
export const blockHelpers = ['if', 'unless', 'each', 'with'] as const;

/** A helper's value as it is printed; '' of what is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** `{{labelled labels.ref ref}}`: label, the colon of the release's language, value. Nothing without a value. */
export function labelledHelper(...values: readonly unknown[]): string {
  const [label = '', value = ''] = values.slice(0, -1).map(textOf);
  return label === '' || value === '' ? value : labelled(label, value, languageOf(values.at(-1)));
}

/** `{{lines address}}`: a text of several lines for a mail, where white space is not kept: HTML with `<br>`. */
export function linesHelper(value: unknown, escaped: (text: string) => string): string {
  return textOf(value).split(/\r?\n/).map(escaped).join('<br>');
}

/** The release's language, from what Handlebars tells a helper of the whole view. */
function languageOf(options: unknown): string {
  return (options as { data: { root: { lang: string } } }).data.root.lang;
}

const unsafeInScript = /[<>&\u2028\u2029]/g;

/**
 * JSON that may stand in a `<script>` element: `<`, `>`, `&` and the two line separators of Unicode are written
 * as escapes, so that nothing in it can end the element.
 */
export function scriptJson(value: unknown): string {
  const json = JSON.stringify(value) ?? 'null';
  return json.replace(
    unsafeInScript,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

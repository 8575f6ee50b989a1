/** A helper that prints something: takes values, gives text. Handlebars hands it its own options last. */
export type Helper = (...values: readonly unknown[]) => unknown;

/** What a template may open a block with. */
export const blockHelpers = ['if', 'unless', 'each', 'with'] as const;

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

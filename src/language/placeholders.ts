const placeholder = /\{(\w+)\}/g;

/** The names that stand in braces: of `Ends/{date}` it is `date`. */
export function placeholdersIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(placeholder)].map(([, name = '']) => name);
}

/** The pattern with each placeholder's value in its place; one that is not known is left as it stands. */
export function filledIn(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(placeholder, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : written,
  );
}

import type { Root } from 'mdast';

/** What the parser that reads most gives more or less exactly: see docs/decisions/0003-two-markdown-engines.md. */
export interface Leniency {
  /** Blank lines within lists, and where containers end. */
  readonly containers?: boolean;
  /** Where text beside a bare address begins and ends. */
  readonly words?: boolean;
}

/** A tree as plain data that can be compared. */
export function plain(tree: Root, { containers = false, words = false }: Leniency = {}): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (containers && key === 'spread') return undefined;
      const { type, position } = value ?? {};
      if (!position) return value;
      if (containers && /^(list|listItem|blockquote)$/.test(type))
        return { ...value, position: position.start };
      return words && /^(text|link)$/.test(type) ? { ...value, position: undefined } : value;
    }),
  );
}

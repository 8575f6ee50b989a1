import type { Nodes } from 'mdast';

/**
 * The node with its own texts' line ends as `\n`, whatever the file has: outputs are the same bytes from Windows too.
 * Not done where the text is parsed, as places are counted in the file's own characters.
 */
export function withLineFeeds<N extends Nodes>(node: N): N {
  let changed = node;
  for (const key of ['value', 'alt', 'title'] as const) {
    if (!(key in node)) continue;
    const text = (node as Partial<Record<typeof key, unknown>>)[key];
    if (typeof text === 'string' && text.includes('\r'))
      changed = { ...changed, [key]: text.replace(/\r\n?/g, '\n') };
  }
  return changed;
}

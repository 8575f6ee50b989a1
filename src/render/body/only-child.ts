/** The one part of a paragraph, blank text beside it not counted; `undefined` where there are none or more. */
export function onlyChild<N extends { readonly type: string }>(nodes: readonly N[]): N | undefined {
  const [only, ...others] = nodes.filter(
    (node) => node.type !== 'text' || !('value' in node) || String(node.value).trim() !== '',
  );
  return others.length === 0 ? only : undefined;
}

import type { Nodes } from 'mdast';

/** A tree and every part of it, in the order of the text. Without recursion: a tree may be deep. */
export function* walk(tree: Nodes): Iterable<Nodes> {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) waiting.push(child);
    }
  }
}

/** The same in a list, of a tree that nobody changes meanwhile: to be gone through more than once. */
export function partsIn(tree: Nodes): readonly Nodes[] {
  return [...walk(tree)];
}

import type { Root, RootContent } from 'mdast';
import type { Release } from '../model/release.ts';

/** Where the parts of a tree are kept, or were. */
interface Shelf {
  /** Lets go of them: whoever asks again has them made again. */
  clear(): void;
  /** Whether they were let go of once. */
  wasCleared: boolean;
}

const shelves = new WeakMap<Root, Shelf>();

/**
 * A tree that can be let go of while others still know it. A tree takes some six times as much memory as its text, which
 * is kept in any case.
 * @param again makes the same tree from that text.
 */
export function kept(tree: Root, again: () => Root): Root {
  let children: RootContent[] | undefined = tree.children;
  const { position } = tree;
  const root: Root = {
    type: 'root',
    get children() {
      children ??= again().children;
      return children;
    },
    ...(position && { position }),
  };
  return shelved(root, () => {
    children = undefined;
  });
}

/** The same of a tree that nobody may ask for. @param make what makes it, and makes it again. */
export function keptLater(make: () => Root): Root {
  let tree: Root | undefined;
  const made = (): Root => {
    tree ??= make();
    return tree;
  };
  const root: Root = {
    type: 'root',
    get children() {
      return made().children;
    },
    get position() {
      return made().position;
    },
  };
  return shelved(root, () => {
    tree = undefined;
  });
}

function shelved(root: Root, clear: () => void): Root {
  shelves.set(root, { wasCleared: false, clear });
  return root;
}

/** Lets go of the trees of a release. Nodes that somebody still has are not those that it has from then on. */
export function letGo(release: Release): void {
  for (const shelf of shelvesOf(release)) {
    shelf.clear();
    shelf.wasCleared = true;
  }
}

/** The same where it was done before: for whoever has finished with a release of which there may be too many. */
export function letGoAgain(release: Release): void {
  for (const shelf of shelvesOf(release)) if (shelf.wasCleared) shelf.clear();
}

function shelvesOf({ body, notes, boilerplate }: Release): readonly Shelf[] {
  return [body, notes, boilerplate].flatMap((tree) => (tree && shelves.get(tree)) ?? []);
}

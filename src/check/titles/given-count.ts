import type { Root } from 'mdast';
import { once } from '../prose/once.ts';

/** How many items the lists of a body have, and how many rows its tables: what a headline counts without a word of it. */
export const givenCounts: (body: Root) => ReadonlySet<number> = once(({ children }) => {
  const counts = new Set<number>();
  let items = 0;
  for (const node of children) {
    if (node.type === 'table') counts.add(node.children.length - 1);
    if (node.type !== 'list') continue;
    counts.add(node.children.length);
    items += node.children.length;
  }
  // Those of all lists together, which may have a heading or a sentence each.
  return counts.add(items);
});

const series =
  /(?:(?:the )?\p{Lu}[^,;:.()]{1,60}, ){1,30}(?:the )?\p{Lu}[^,;:.()]{1,60}?,? and (?:the )?\p{Lu}/gu;

/** Whether a text names so many, one after the other: “the Swan, the Heron and the Gull”. */
export function namesSoMany(text: string, count: number): boolean {
  for (const [words] of text.matchAll(series)) {
    const commas = words.split(', ').length - (/, and (?:the )?\p{Lu}$/u.test(words) ? 1 : 0);
    if (commas + 1 === count) return true;
  }
  return false;
}

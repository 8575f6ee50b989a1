import type { Root } from 'mdast';
import { walk } from '../../language/walk.ts';

/** GitHub's Markdown makes a bare `www.ipd.gov.hk` a link without encryption; here it becomes https. */
export function secureBareLinks(tree: Root, text: string): Root {
  if (!/www\./i.test(text)) return tree;
  for (const node of walk(tree)) {
    if (node.type !== 'link' || !/^http:\/\/www\./i.test(node.url)) continue;
    const start = node.position?.start.offset;
    if (start !== undefined && /^www\./i.test(text.slice(start, start + 4))) {
      node.url = `https${node.url.slice('http'.length)}`;
    }
  }
  return tree;
}

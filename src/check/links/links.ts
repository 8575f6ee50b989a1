import type { Nodes } from 'mdast';
import { partsIn } from '../../language/walk.ts';
import type { Release } from '../../model/release.ts';
import { partsOf } from '../parts.ts';
import { once } from '../prose/once.ts';
import { fieldOrigin, fileOrigin } from '../prose/origin.ts';
import { fieldLinks } from './field-links.ts';
import { HtmlLinks } from './html-links.ts';
import type { Link } from './link.ts';
import { MarkdownLink, rangeOf, type Setting } from './placed-link.ts';

/** Every address of a release, in the order of body, notes, boilerplate and fields; read once for all rules. */
export const linksOf: (release: Release) => readonly Link[] = once((release) => {
  const { source } = release;
  const links: Link[] = [];
  readParts(partsOf(release), { source, origin: fileOrigin(source) }, links);
  for (const field of ['notes', 'boilerplate'] as const) {
    const [tree, value] = [release[field], release.data[field]];
    const origin = value === undefined ? undefined : fieldOrigin(release, field, value);
    if (tree && origin) readParts(partsIn(tree), { source, origin, field }, links);
  }
  for (const link of fieldLinks(release)) links.push(link);
  return links;
});

function readParts(parts: readonly Nodes[], setting: Setting, links: Link[]): void {
  const { text } = setting.origin;
  const addresses = new Map<string, string>();
  const named: { readonly link: MarkdownLink; readonly name: string }[] = [];
  const html = new HtmlLinks(links, setting);
  for (const node of parts) {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        html.words(node.value);
        break;
      case 'html': {
        const { start, end } = rangeOf(node);
        html.read(text.slice(start, end), start);
        break;
      }
      case 'image':
        html.picture();
        links.push(new MarkdownLink('picture', node.url, node, setting));
        break;
      case 'link': {
        const first = text.charAt(rangeOf(node).start);
        const kind = first === '[' ? 'link' : first === '<' ? 'autolink' : 'bare';
        // An address between the two tags of a link is its words.
        if (kind === 'bare' && html.isOpen) break;
        links.push(new MarkdownLink(kind, node.url, node, setting));
        break;
      }
      case 'definition':
        // The first definition of a name counts, as everywhere in Markdown.
        if (!addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
        links.push(new MarkdownLink('definition', node.url, node, setting));
        break;
      case 'linkReference':
      case 'imageReference': {
        const kind = node.type === 'linkReference' ? 'reference' : 'picture';
        const link = new MarkdownLink(kind, '', node, setting);
        named.push({ link, name: node.identifier });
        links.push(link);
      }
    }
  }
  html.end();
  for (const { link, name } of named) link.address = addresses.get(name) ?? '';
}

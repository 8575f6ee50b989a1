import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Release } from '../model/release.ts';

/**
 * The files a release names, each once and as written, in order of first mention: photos, attachments, and pictures
 * in body, notes and boilerplate whose address is relative. Those of pictures are addresses, so `my%20photo.jpg` may
 * stand for a file `my photo.jpg`.
 */
export function assetsOf(release: Release): readonly string[] {
  const { photos = [], attachments = [] } = release.data;
  const files = new Set([...photos, ...attachments].map(({ file }) => file));
  for (const tree of [release.body, release.notes, release.boilerplate]) {
    for (const address of tree ? pictures(tree) : []) if (isRelative(address)) files.add(address);
  }
  return [...files];
}

function pictures(tree: Root): string[] {
  const found: string[] = [];
  const definitions = new Map<string, string>();
  const references: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'image') found.push(node.url);
    else if (node.type === 'html') found.push(...picturesOfHtml(node.value));
    else if (node.type === 'imageReference') references.push(node.identifier);
    // The first definition of a name counts, as everywhere in Markdown.
    else if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node.url);
    }
  });
  for (const name of references) {
    const address = definitions.get(name);
    if (address !== undefined) found.push(address);
  }
  return found;
}

const source = /<img\b[^<>]*?\ssrc\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

function picturesOfHtml(html: string): string[] {
  return [...html.matchAll(source)].map(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim(),
  );
}

function isRelative(address: string): boolean {
  return address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(address);
}

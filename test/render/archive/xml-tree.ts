import { SaxesParser } from 'saxes';

export interface Node {
  /** With its namespace in braces: `{http://www.w3.org/2005/Atom}entry`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** All text within. */
  readonly text: string;
}

export const namespaces = {
  at: 'http://purl.org/atompub/tombstones/1.0',
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  map: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  media: 'http://search.yahoo.com/mrss/',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  xhtml: 'http://www.w3.org/1999/xhtml',
} as const;

/** The root of a document, read by a parser that forgives nothing. @throws where it is not well-formed. */
export function xmlTree(document: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; attributes: Record<string, string>; children: Node[]; text: string }[] = [];
  let root: Node | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    open.push({
      name: uri ? `{${uri}}${local}` : local,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: '',
    });
  });
  const add = (words: string) => {
    const node = open.at(-1);
    if (node) node.text += words;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const node = open.pop();
    const parent = open.at(-1);
    if (!node) return;
    if (!parent) root = node;
    parent?.children.push(node);
    add(node.text);
  });
  parser.write(document).close();
  if (!root) throw new Error('no element');
  return root;
}

/** The children of a name; with a prefix of `namespaces` where it has one: `atom:entry`. */
export function all(node: Node | undefined, name: string): readonly Node[] {
  const [prefix, local] = name.includes(':') ? name.split(':', 2) : [undefined, name];
  const full = prefix ? `{${namespaces[prefix as keyof typeof namespaces]}}${local}` : name;
  return node?.children.filter((child) => child.name === full) ?? [];
}

export function one(node: Node | undefined, name: string): Node | undefined {
  const found = all(node, name);
  if (found.length > 1) throw new Error(`${found.length} × ${name}`);
  return found[0];
}

export const words = (node: Node | undefined, name: string): readonly string[] =>
  all(node, name).map((child) => child.text);

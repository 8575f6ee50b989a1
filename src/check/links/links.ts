import type { Nodes, Root } from 'mdast';
import { walk } from '../../language/walk.ts';
import type { Range } from '../../model/place.ts';
import type { Release } from '../../model/release.ts';
import { placerOf } from '../places.ts';
import { once } from '../prose/once.ts';
import { fieldOrigin, fileOrigin, type Origin } from '../prose/origin.ts';
import { HtmlLinks } from './html-links.ts';
import type { Link, LinkDraft } from './link.ts';
import { destinationRange, writtenIn } from './link-places.ts';

/** Every address of a release, in the order of body, notes, boilerplate and fields; read once for all rules. */
export const linksOf: (release: Release) => readonly Link[] = once((release) => {
  const links = treeLinks(release.body, { release, origin: fileOrigin(release.source) });
  for (const field of ['notes', 'boilerplate'] as const) {
    const [tree, value] = [release[field], release.data[field]];
    const origin = value === undefined ? undefined : fieldOrigin(release, field, value);
    if (tree && origin) links.push(...treeLinks(tree, { release, origin, field }));
  }
  links.push(...fieldLinks(release));
  return links;
});

interface Setting {
  readonly release: Release;
  readonly origin: Origin;
  readonly field?: string;
}

function treeLinks(tree: Root, setting: Setting): Link[] {
  const { text } = setting.origin;
  const drafts: LinkDraft[] = [];
  const addresses = new Map<string, string>();
  const named: { readonly node: Nodes & { identifier: string }; readonly at: number }[] = [];
  const html = new HtmlLinks(drafts);
  for (const node of walk(tree)) {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        html.words(node.value);
        break;
      case 'html':
        html.read(text.slice(...span(node)), span(node)[0]);
        break;
      case 'image':
        html.picture();
        drafts.push({ ...draft(node, text), kind: 'picture', address: node.url, text: node.alt ?? '' });
        break;
      case 'link':
        drafts.push({ ...draft(node, text), kind: kindOf(node, text), address: node.url });
        break;
      case 'definition':
        if (!addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
        drafts.push({ ...draft(node, text), kind: 'definition', address: node.url });
        break;
      case 'linkReference':
      case 'imageReference':
        named.push({ node, at: drafts.length + named.length });
    }
  }
  html.end();
  for (const { node, at } of named) {
    const address = addresses.get(node.identifier) ?? '';
    const { whole, words, text: said, pictured } = draft(node, text);
    // Its address is the definition's to answer for; a picture's words are its own.
    const kind = node.type === 'imageReference' ? 'picture' : 'reference';
    const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : said;
    drafts.splice(at, 0, { kind, address, whole, words, text: alt, pictured });
  }
  return drafts.map((link) => placed(link, setting));
}

function draft(node: Nodes, text: string): Omit<LinkDraft, 'kind' | 'address'> {
  const [start, end] = span(node);
  const [first, last] = 'children' in node ? [node.children[0], node.children.at(-1)] : [];
  let said = '';
  let pictured = false;
  if ('children' in node) {
    for (const part of walk(node)) {
      if (part.type === 'text' || part.type === 'inlineCode') said += part.value;
      else if (part.type === 'image' || part.type === 'imageReference') pictured = true;
      else if (part.type === 'html' && /<img\b/i.test(part.value)) pictured = true;
    }
  }
  const words = first && last ? { start: span(first)[0], end: span(last)[1] } : undefined;
  const range = destinationRange(node.type, text, { start, end }, words);
  return { text: said, pictured, range, words, whole: { start, end } };
}

function kindOf(node: Nodes, text: string): 'link' | 'autolink' | 'bare' {
  const first = text.charAt(span(node)[0]);
  return first === '[' ? 'link' : first === '<' ? 'autolink' : 'bare';
}

function span({ position }: Nodes): [start: number, end: number] {
  const start = position?.start.offset ?? 0;
  return [start, position?.end.offset ?? start];
}

function placed({ range, words, whole, ...facts }: LinkDraft, { release, origin, field }: Setting): Link {
  const { source } = release;
  const inFile = (of: Range | undefined) => of && origin.range(of.start, of.end);
  const [address, said, all] = [inFile(range), inFile(words), inFile(whole)];
  const at = placerOf(source);
  const put = (of: Range | undefined, text: string) => (of ? { ...of, text } : undefined);
  return {
    ...facts,
    ...(field && { field }),
    ...(address && { place: at(address) }),
    ...(said && { wordsPlace: at(said) }),
    ...(all && { whole: at(all) }),
    change: (to) => put(address, writtenIn(facts.kind, to, source.text.charAt(address?.end ?? 0))),
    rewrite: (markdown) => put(all, markdown),
  };
}

/** The addresses of the fields that are read by people, as far as they are addresses and stand in the file. */
function* fieldLinks(release: Release): Iterable<Link> {
  const { data } = release;
  const fields: [field: string, address: string | undefined][] = [
    ['contact.url', data.contact?.url],
    ['event.url', data.event?.url],
    // A name alone is an item as well.
    ...(data.organisers ?? []).map(({ url }, index) => [`organisers.${index}.url`, url] as [string, string]),
  ];
  for (const [field, address] of fields) {
    const place = address === undefined ? undefined : release.places.value(field);
    if (!address || !place) continue;
    const at = release.source.text.indexOf(address, place.start.offset);
    const range = at >= 0 && at + address.length <= place.end.offset ? at : undefined;
    const change = (text: string) =>
      range === undefined ? undefined : { start: range, end: range + address.length, text };
    yield {
      kind: 'field',
      address,
      text: '',
      pictured: false,
      field,
      place,
      whole: place,
      change,
      rewrite: change,
    };
  }
}

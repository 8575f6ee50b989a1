import type { Nodes, Root } from 'mdast';
import type { Place, Point } from '../model/place.ts';
import { matches } from './matches.ts';
import { partsIn } from './walk.ts';

/** A picture in a text: its address as written, and where it stands. */
export interface Picture {
  readonly address: string;
  readonly place?: Place;
}

/** Whether there may be pictures in a text in Markdown, told without reading it. */
export function mayHavePictures(text: string): boolean {
  return /!\[|<img/i.test(text);
}

/** The pictures of a Markdown tree in the order of the text; those of raw HTML stand where the HTML begins. */
export function picturesOf(tree: Root): Picture[] {
  return picturesAmong(partsIn(tree));
}

/** The same of a tree whose parts have been gathered. */
export function picturesAmong(parts: readonly Nodes[]): Picture[] {
  const named = new Map<string, string>();
  const found: { address?: string; name?: string; place?: Place }[] = [];
  for (const node of parts) {
    if (node.type === 'image') found.push({ address: node.url, ...placeOf(node) });
    else if (node.type === 'html') {
      for (const address of addressesOf(node.value)) found.push({ address, ...placeOf(node) });
    } else if (node.type === 'imageReference') found.push({ name: node.identifier, ...placeOf(node) });
    // The first definition of a name counts, as everywhere in Markdown.
    else if (node.type === 'definition' && !named.has(node.identifier)) named.set(node.identifier, node.url);
  }
  return found.flatMap(({ address, name, place }) => {
    const written = address ?? named.get(name ?? '');
    return written === undefined ? [] : [{ address: written, ...(place && { place }) }];
  });
}

/** Whether an address leads to a file beside the text, not to another site, the site's root or a place in the page. */
export function isRelative(address: string): boolean {
  return address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(address);
}

/**
 * Whether a web address leads to another site than that of `base`, an absolute address; where there is none, whether
 * it names a site at all.
 */
export function isElsewhere(address: string, base: string | null | undefined): boolean {
  const own = base ?? 'https://own.invalid/';
  if (!URL.canParse(address, own)) return false;
  const { protocol, origin } = new URL(address, own);
  return /^https?:$/.test(protocol) && origin !== new URL(own).origin;
}

const source = /<img\b[^<>]*?\ssrc\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

function addressesOf(html: string): string[] {
  return matches(html, source).map(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim(),
  );
}

function placeOf({ position }: Nodes): { place?: Place } {
  const [start, end] = [pointOf(position?.start), pointOf(position?.end)];
  return start && end ? { place: { start, end } } : {};
}

/** Parsers give every point an offset; the trees of programs need not. */
function pointOf(point: Partial<Point> | undefined): Point | undefined {
  const { line, column, offset } = point ?? {};
  return line !== undefined && column !== undefined && offset !== undefined
    ? { line, column, offset }
    : undefined;
}

import type { Html, Nodes, Root } from 'mdast';
import { isSafeImage, isSafeLink } from '../../language/safe-address.ts';
import type { Place, Point } from '../../model/place.ts';
import { type Removal, RemovedHtml } from './removed-html.ts';

export interface PlacedRemoval {
  readonly removal: Removal;
  /** From the beginning of the text that the tree was read from. */
  readonly place?: Place;
}

/** What of a Markdown tree is not published: of its HTML, and links and pictures with unsafe addresses. */
export function* removedMarkup(tree: Root, text: string): Iterable<PlacedRemoval> {
  const waiting: Nodes[] = [tree];
  // What reads the HTML among the siblings of each part that waits; most have none.
  const readers: (RemovedHtml | undefined)[] = [undefined];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const reader = readers.pop();
    if (node.type === 'text') continue;
    if (node.type === 'html') {
      yield* removedFrom(node, text, reader);
      continue;
    }
    reader?.passed();
    const address = unsafeAddress(node);
    if (address) yield { removal: { ...address, start: 0, end: 0 }, ...wholePlace(node) };
    if (!('children' in node)) continue;
    const { children } = node;
    const shared = children.some(isHtml) ? new RemovedHtml() : undefined;
    for (let index = children.length - 1; index >= 0; index--) {
      waiting.push(children[index] as Nodes);
      readers.push(shared);
    }
  }
}

function isHtml({ type }: Nodes): boolean {
  return type === 'html';
}

function* removedFrom(node: Html, text: string, reader = new RemovedHtml()): Iterable<PlacedRemoval> {
  let from = 0;
  const source = sourceOf(node, text);
  for (const removal of reader.of(node.value)) {
    const words = node.value.slice(removal.start, removal.end).split(/[\r\n]/)[0] ?? '';
    const found = source.indexOf(words, from);
    if (found >= 0) from = found;
    yield { removal, ...placeWithin(node, source, from, words.length) };
  }
}

function unsafeAddress(
  node: Nodes,
): { readonly what: 'link' | 'image'; readonly address: string } | undefined {
  if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url)) {
    return { what: 'link', address: node.url };
  }
  if (node.type === 'image' && !isSafeImage(node.url)) return { what: 'image', address: node.url };
  return undefined;
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function wholePlace({ position }: Nodes): { place?: Place } {
  const [start, end] = [pointOf(position?.start), pointOf(position?.end)];
  return start && end ? { place: { start, end } } : {};
}

function placeWithin({ position }: Nodes, source: string, from: number, length: number): { place?: Place } {
  const start = pointOf(position?.start);
  if (!start) return {};
  const first = forward(start, source.slice(0, from));
  return { place: { start: first, end: forward(first, source.slice(from, from + length)) } };
}

function forward({ line, column, offset }: Point, words: string): Point {
  const lines = words.split(/\r\n?|\n/);
  const last = lines.at(-1) ?? '';
  return {
    line: line + lines.length - 1,
    column: lines.length > 1 ? last.length + 1 : column + last.length,
    offset: offset + words.length,
  };
}

function pointOf(point: Partial<Point> | undefined): Point | undefined {
  const { line, column, offset } = point ?? {};
  return line !== undefined && column !== undefined && offset !== undefined
    ? { line, column, offset }
    : undefined;
}

import type { Element, ElementContent, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { unendedText } from '../../language/html-tags.ts';
import { isSafeImage, isSafeLink, plainAddress } from '../../language/safe-address.ts';
import { removedWithContent } from '../../model/markup.ts';
import { sanitisedWriting } from './sanitise.ts';

/**
 * Siblings of a Markdown tree with raw HTML among them, read as a browser reads them and sanitised. Markdown's own
 * parts are not taken through HTML: each has a stand-in there, an element whose property `mark` is its index.
 */
export interface Stretch {
  readonly html: HtmlRoot;
  readonly parts: readonly RootContent[];
  readonly mark: string;
  /** Whether it stands in a line, where no paragraph can. */
  readonly inline: boolean;
}

const removed: ReadonlySet<string> = new Set(removedWithContent);
const flow = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** The tree with every stretch that has raw HTML put through `convert`; innermost first. */
export function withStretches(tree: Root, convert: (stretch: Stretch) => readonly Nodes[]): Root {
  return rebuilt(tree);

  function rebuilt<T extends Nodes>(node: T): T {
    if (!('children' in node)) return node;
    const children: Nodes[] = node.children.map(rebuilt);
    const first = children.findIndex(({ type }) => type === 'html');
    if (first < 0) return { ...node, children };
    const inline = !flow.has(node.type);
    // What is not closed goes on to the end of its line, but not of the release.
    const end = inline ? children.length : children.findLastIndex(({ type }) => type === 'html') + 1;
    const within = children.slice(first, end) as RootContent[];
    // Definitions have no place among elements, and are found wherever they stand.
    const aside = within.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
    const parts = withoutLooseText(within.filter((part) => !aside.includes(part)));
    const converted = convert(stretchOf(parts, inline));
    return {
      ...node,
      children: [...children.slice(0, first), ...converted, ...aside, ...children.slice(end)],
    } as Parents as T;
  }
}

/**
 * The parts without what a script, or anything else that goes with all it holds, runs on through: in a line, Markdown
 * reads on in it.
 */
function withoutLooseText(parts: readonly RootContent[]): RootContent[] {
  let open: string | undefined;
  return parts.flatMap((part): RootContent[] => {
    if (open !== undefined) {
      const end = part.type === 'html' ? part.value.search(new RegExp(`</${open}[\\s/>]`, 'i')) : -1;
      if (part.type !== 'html' || end < 0) return [];
      open = unendedText(part.value.slice(end));
      return [part];
    }
    const name = part.type === 'html' ? unendedText(part.value) : undefined;
    if (name !== undefined && removed.has(name)) open = name;
    return [part];
  });
}

/** The index of the part that an element stands for. */
export function partOf(element: Element, { mark }: Stretch): number | undefined {
  const index = element.properties[mark];
  return typeof index === 'string' ? Number(index) : undefined;
}

function stretchOf(parts: readonly RootContent[], inline: boolean): Stretch {
  const mark = unusedMark(parts);
  const children = parts.map((part, index): ElementContent | { type: 'raw'; value: string } => {
    if (part.type === 'html')
      return { type: 'raw', value: part.value.replace(/<(\/?)plaintext/gi, '<$1plain-text') };
    if (part.type === 'text') return { type: 'text', value: part.value };
    // The letter keeps the blanks around it from being taken for one.
    const letter = { type: 'text' as const, value: 'x' };
    return {
      type: 'element',
      tagName: inline ? 'span' : 'div',
      properties: { [mark]: String(index) },
      children: [letter],
    };
  });
  const parsed = raw({ type: 'root', children });
  const whole: HtmlRoot = parsed.type === 'root' ? parsed : { type: 'root', children: [parsed as Element] };
  const safe = sanitisedWriting({ ...whole, children: whole.children.flatMap(withSafeAddresses) }, mark);
  return { html: inline ? { ...safe, children: unblocked(safe.children) } : safe, parts, mark, inline };
}

/** A property for stand-ins that no author has written. */
function unusedMark(parts: readonly RootContent[]): string {
  const html = parts.map((part) => (part.type === 'html' ? part.value.toLowerCase() : '')).join('\n');
  let name = 'part';
  while (html.includes(`data-${name}`)) name += 'x';
  return `data${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/** Links to unsafe addresses become their words, images their descriptions. */
function withSafeAddresses<T extends HtmlNodes>(node: T): (T | ElementContent)[] {
  if (node.type !== 'element') return [node];
  const properties = { ...node.properties };
  for (const name of ['href', 'src', 'cite'] as const) {
    const address = properties[name];
    if (typeof address !== 'string') continue;
    const safe = name === 'href' ? isSafeLink(address) : isSafeImage(address);
    if (safe) properties[name] = plainAddress(address);
    else delete properties[name];
  }
  const children = node.children.flatMap(withSafeAddresses);
  if (node.tagName === 'a' && properties.href === undefined && properties.id === undefined) return children;
  if (node.tagName !== 'img') return [{ ...node, properties, children }];
  if (properties.src === undefined) return [{ type: 'text', value: String(properties.alt ?? '') }];
  return [{ ...node, properties: { ...properties, alt: properties.alt ?? '' } }];
}

const blocks = new Set(
  (
    'blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What stands in a line, without the blocks that cannot. */
function unblocked<T extends HtmlNodes>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type !== 'element') return [node];
    const children = unblocked(node.children);
    return blocks.has(node.tagName) ? (children as HtmlNodes[] as T[]) : [{ ...node, children }];
  });
}

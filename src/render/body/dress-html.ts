import type { Element, ElementContent, Root } from 'hast';
import { onlyChild } from './only-child.ts';

/** The tree with what a page adds to Markdown: levels of headings, figures, frames round tables, named check boxes. */
export function dressed(tree: Root, topHeading: number): Root {
  const nodes = tree.children as ElementContent[];
  const levels = outline([...headings(nodes)], topHeading);
  return { ...tree, children: nodes.filter(hasWords).map((node) => dress(node, levels)) };
}

function* headings(nodes: readonly ElementContent[]): Iterable<Element> {
  for (const node of nodes) {
    // The footnotes' own heading has its level already.
    if (node.type !== 'element' || 'dataFootnotes' in node.properties) continue;
    if (levelOf(node)) yield node;
    else yield* headings(node.children);
  }
}

/** Each heading one level below the heading it belongs to, whatever level its author jumped to. */
function outline(all: readonly Element[], top: number): ReadonlyMap<Element, number> {
  const above: number[] = [];
  return new Map(
    all.map((heading) => {
      const level = levelOf(heading) ?? 1;
      while ((above.at(-1) ?? 0) >= level) above.pop();
      above.push(level);
      return [heading, Math.min(6, top + above.length - 1)];
    }),
  );
}

function dress(node: ElementContent, levels: ReadonlyMap<Element, number>): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.filter(hasWords).map((child) => dress(child, levels));
  const level = levels.get(node);
  if (level) return { ...node, tagName: `h${level}`, children };
  if (node.tagName === 'th')
    return aligned({ ...node, properties: { scope: 'col', ...node.properties }, children });
  if (node.tagName === 'td') return aligned({ ...node, children });
  if (node.tagName === 'table') return framed({ ...node, children });
  if (node.tagName === 'p') return figure({ ...node, children });
  if (node.tagName === 'li') return task({ ...node, children });
  if (node.tagName === 'a') return bare({ ...node, children });
  if (node.tagName === 'section') return { ...node, properties: classless(node), children };
  return { ...node, children };
}

function classless({ properties: { className: _, ...properties } }: Element): Element['properties'] {
  return properties;
}

/** What a removed script was alone in is no paragraph. */
function hasWords(node: ElementContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'p') return true;
  return node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
}

function levelOf({ tagName }: Element): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined;
}

// HTML has given up the attribute; the page's style sheet knows the class.
function aligned(cell: Element): Element {
  const { align, ...properties } = cell.properties;
  return align === 'right' || align === 'center'
    ? { ...cell, properties: { ...properties, className: [align] } }
    : { ...cell, properties };
}

// In print an address follows its link; one that is its own text need not be told twice.
function bare(link: Element): Element {
  const { className: _, ...properties } = link.properties;
  if (properties.href === textOf(link.children)) properties.className = ['address'];
  return { ...link, properties };
}

// A wide table scrolls within the page; one that scrolls must be reachable by keyboard, and so have a name.
function framed(table: Element): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['table'], tabIndex: 0, ariaLabel: tableName(table) },
    children: [table],
  };
}

function tableName(table: Element): string {
  const caption = textOf(
    table.children.filter((node) => node.type === 'element' && node.tagName === 'caption'),
  );
  if (caption) return caption;
  const cells: string[] = [];
  collect(table);
  return cells.slice(0, 6).join(', ') || '–';

  function collect(node: Element): void {
    if (node.tagName === 'th') cells.push(textOf([node]));
    else for (const child of node.children) if (child.type === 'element') collect(child);
  }
}

function figure(paragraph: Element): Element {
  const image = onlyChild(paragraph.children);
  if (image?.type !== 'element' || image.tagName !== 'img') return paragraph;
  const { title, ...properties } = image.properties;
  const children: ElementContent[] = [{ ...image, properties }];
  if (typeof title === 'string' && title) {
    children.push({
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [{ type: 'text', value: title }],
    });
  }
  return { type: 'element', tagName: 'figure', properties: {}, children };
}

function task(item: Element): Element {
  const properties = { ...item.properties };
  if (!Array.isArray(properties.className) || !properties.className.includes('task-list-item')) return item;
  properties.className = ['task'];
  const name = textOf(item.children).trim();
  return { ...item, properties, children: item.children.map((node) => named(node, name)) };
}

function named(node: ElementContent, name: string): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'input') return { ...node, properties: { ...node.properties, ariaLabel: name } };
  return node.tagName === 'p'
    ? { ...node, children: node.children.map((child) => named(child, name)) }
    : node;
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('')
    .trim();
}

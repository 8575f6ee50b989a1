import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { keepingLanguages } from './foreign-content.ts';
import { partOf, withStretches } from './raw-html.ts';

const superscripts = pairs('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const subscripts = pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');
const ordinals = /^(st|nd|rd|th|er|re|e|o|a|º|ª|TM|SM)$/i;

/** More cells than a table can have that is read in a text. */
const mostCells = 5_000;

/** The tree with its raw HTML read as Markdown's own elements, as far as it is allowed. */
export function withoutHtml(root: Root): Root {
  return withStretches(root, (stretch) => {
    const standIn: Handle = (state, node: Element) => {
      const part = stretch.parts[partOf(node, stretch) ?? -1];
      if (part) return part;
      return node.tagName === 'div' ? state.toFlow(state.all(node)) : state.all(node);
    };
    const back = toMdast(prepared(stretch.html), {
      document: !stretch.inline,
      newlines: true,
      handlers: keepingLanguages({
        div: standIn,
        span: standIn,
        // Without an address it is but a name to link to.
        a: (state, node: Element) =>
          node.properties.href === undefined ? state.all(node) : defaultHandlers.a(state, node),
        sup: raised('^', superscripts),
        sub: raised('_', subscripts),
        rt: (state, node: Element) => [
          { type: 'text', value: '(' },
          ...state.all(node),
          { type: 'text', value: ')' },
        ],
        rp: () => undefined,
        wbr: () => undefined,
      }),
    });
    const children = back.type === 'root' ? back.children : [];
    return stretch.inline ? lineOnly(children) : children.map(inPlace);
  });
}

/** HTML as `hast-util-to-mdast` reads it without loss: captions before their tables, and no table of a million cells. */
function prepared(html: HtmlRoot): HtmlRoot {
  return { ...html, children: html.children.flatMap(ready) };
}

function ready<T extends HtmlNodes>(node: T): (T | Element)[] {
  if (node.type !== 'element') return [node];
  const element: Element = { ...node, children: node.children.flatMap(ready) };
  if (element.tagName !== 'table') return [element];
  const caption = element.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const table = cellsOf(element) > mostCells ? withoutSpans(element) : element;
  return caption?.type === 'element' ? [{ ...caption, tagName: 'p' }, table] : [table];
}

function cellsOf({ properties, children }: Element): number {
  const own = Math.max(1, Number(properties.colSpan) || 1) * Math.max(1, Number(properties.rowSpan) || 1);
  return children.reduce((sum, child) => sum + (child.type === 'element' ? cellsOf(child) : 0), own);
}

function withoutSpans(element: Element): Element {
  const { colSpan: _, rowSpan: __, ...properties } = element.properties;
  const children = element.children.map((child) => (child.type === 'element' ? withoutSpans(child) : child));
  return { ...element, properties, children };
}

/** Letters raised or lowered: 10⁶, CO₂; with a sign before them where Unicode has no such letters. */
function raised(sign: string, letters: ReadonlyMap<string, string>): Handle {
  return (state, node: Element) => {
    const children = state.all(node);
    if (children.some((child) => child.type !== 'text')) return children;
    const words = wordsOf({ type: 'paragraph', children: children as PhrasingContent[] });
    return { type: 'text', value: raisedWords(words, sign, letters) };
  };
}

function raisedWords(words: string, sign: string, letters: ReadonlyMap<string, string>): string {
  if (ordinals.test(words)) return words;
  const small = [...words].map((letter) => letters.get(letter));
  if (small.every((letter) => letter !== undefined)) return small.join('');
  return /^[\p{L}\p{N}]$/u.test(words) ? `${sign}${words}` : `${sign}(${words})`;
}

function pairs(plain: string, small: string): ReadonlyMap<string, string> {
  const letters = [...small];
  return new Map([...plain].map((letter, index) => [letter, letters[index] ?? letter]));
}

const lines = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);

/** The node with nothing but words in the lines below it: cells and links of HTML may hold paragraphs. */
function inPlace<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children: Nodes[] = lines.has(node.type)
    ? lineOnly(node.children as RootContent[])
    : node.children.map(inPlace);
  return { ...node, children };
}

function lineOnly(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (!isBlock(node)) return [inPlace(node) as PhrasingContent];
    if (node.type === 'code') return [{ type: 'inlineCode', value: node.value }];
    const words = 'children' in node ? lineOnly(node.children as RootContent[]) : [];
    return index > 0 ? [{ type: 'text', value: ' ' }, ...words] : words;
  });
}

const blocks = new Set(
  'blockquote code heading list listItem paragraph table tableCell tableRow thematicBreak'.split(' '),
);

function isBlock({ type }: Nodes): boolean {
  return blocks.has(type);
}

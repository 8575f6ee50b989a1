import type { Element, Root as HtmlRoot } from 'hast';
import { raw } from 'hast-util-raw';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Root, RootContent } from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { sanitised } from './sanitise.ts';

const superscripts = pairs('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const subscripts = pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');

/** Raw HTML read together with the Markdown around it, as a browser reads it. */
export function parsedHtml(tree: HtmlRoot): HtmlRoot {
  const parsed = raw(tree);
  return parsed.type === 'root' ? parsed : { type: 'root', children: [] };
}

/** The tree with its raw HTML read as Markdown's own elements, as far as it is allowed. */
export function withoutHtml(root: Root): Root {
  const notes = root.children.flatMap((node) =>
    node.type === 'footnoteDefinition'
      ? [{ ...node, children: converted(node.children) as typeof node.children }]
      : [],
  );
  const definitions = root.children.filter((node) => node.type === 'definition');
  const rest = root.children.filter((node) => node.type !== 'footnoteDefinition');
  return { type: 'root', children: [...converted(rest, definitions), ...notes] };
}

function converted(
  children: readonly RootContent[],
  definitions: readonly RootContent[] = [],
): RootContent[] {
  const tree = toHast(
    { type: 'root', children: [...children, ...definitions] },
    { allowDangerousHtml: true, handlers: { footnoteReference: toMark } },
  );
  if (tree.type !== 'root') return [];
  const back = toMdast(sanitised(parsedHtml(tree), ''), {
    handlers: { a: fromMark, sup: raised('^', superscripts), sub: raised('_', subscripts) },
  });
  return back.type === 'root' ? back.children : [];
}

// A reference to a footnote survives the way through HTML as a link that no author can write.
const toMark: Handler = (_, node): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { dataFootnoteRef: String(node.identifier) },
  children: [{ type: 'text', value: '*' }],
});

const fromMark: Handle = (state, node: Element) => {
  const identifier = node.properties.dataFootnoteRef;
  if (typeof identifier === 'string' && identifier) {
    return { type: 'footnoteReference', identifier, label: identifier };
  }
  const href = node.properties.href;
  const children = state.all(node) as never;
  return typeof href === 'string'
    ? { type: 'link', url: state.resolve(href), title: null, children }
    : children;
};

/** Letters raised or lowered: 10⁶, CO₂; with a sign before them where Unicode has no such letters. */
function raised(sign: string, letters: ReadonlyMap<string, string>): Handle {
  return (state, node: Element) => {
    const children = state.all(node);
    if (children.some((child) => child.type !== 'text')) return children;
    const words = wordsOf({ type: 'paragraph', children: children as never });
    const small = [...words].map((letter) => letters.get(letter));
    const value = small.every((letter) => letter !== undefined)
      ? small.join('')
      : /^[\p{L}\p{N}]$/u.test(words)
        ? `${sign}${words}`
        : `${sign}(${words})`;
    return { type: 'text', value: /^(st|nd|rd|th|er|re|e|o|a|TM|SM)$/i.test(words) ? words : value };
  };
}

function pairs(plain: string, small: string): ReadonlyMap<string, string> {
  const letters = [...small];
  return new Map([...plain].map((letter, index) => [letter, letters[index] ?? letter]));
}

import type { Link, Nodes, Parents, Root, Text } from 'mdast';
import { addressLength } from '../../language/address.ts';
import { walk } from '../../language/walk.ts';

/**
 * Mends what GitHub's Markdown makes of addresses in plain words: a bare `www.ipd.gov.hk` becomes a link with encryption,
 * and an address ends before punctuation that none has, such as the full stop of Chinese or a curly quotation mark.
 */
export function secureBareLinks(tree: Root, text: string): Root {
  if (!/www\.|https?:/i.test(text)) return tree;
  for (const node of walk(tree)) {
    if ('children' in node) separateLinks(node, text);
    if (node.type !== 'link' || !/^http:\/\/www\./i.test(node.url)) continue;
    const start = node.position?.start.offset;
    if (start !== undefined && /^www\./i.test(text.slice(start, start + 4))) {
      node.url = `https${node.url.slice('http'.length)}`;
    }
  }
  return tree;
}

function separateLinks(parent: Parents, text: string): void {
  const children: readonly Nodes[] = parent.children;
  if (!children.some((child) => child.type === 'link' && isTooLong(child, text))) return;
  parent.children = children.flatMap((child) =>
    child.type === 'link' && isTooLong(child, text) ? separated(child) : [child],
  ) as typeof parent.children;
}

function isTooLong({ position, children }: Link, text: string): boolean {
  const [words] = children;
  const start = position?.start.offset;
  if (start === undefined || words?.type !== 'text' || /[<[]/.test(text.charAt(start))) return false;
  // Where the words are not written letter by letter, their places cannot be told.
  return (
    addressLength(words.value) < words.value.length &&
    text.startsWith(words.value, start) &&
    /[^\p{ASCII}]/u.test(words.value)
  );
}

const beginning = /(?<![a-z0-9@/.:_-])(?:https?:\/\/|www\.)(?=[^\s.]+\.[^\s.])/gi;

/** The addresses that stand in a link's words, and what is between them. */
function separated(link: Link): (Link | Text)[] {
  const words = link.children[0]?.type === 'text' ? link.children[0].value : '';
  const found: (Link | Text)[] = [];
  const part = (start: number, end: number): Text => {
    const from = link.position?.start ?? { line: 1, column: 1, offset: 0 };
    const point = (at: number) => ({
      line: from.line,
      column: from.column + at,
      offset: (from.offset ?? 0) + at,
    });
    return {
      type: 'text',
      value: words.slice(start, end),
      position: { start: point(start), end: point(end) },
    };
  };
  let read = 0;
  for (const { index } of words.matchAll(beginning)) {
    if (index < read) continue;
    const end = index + addressLength(words.slice(index));
    if (end <= index + 'https://'.length) continue;
    if (index > read) found.push(part(read, index));
    const text = part(index, end);
    const url = /^www\./i.test(text.value) ? `http://${text.value}` : text.value;
    found.push({
      type: 'link',
      title: null,
      url,
      children: [text],
      position: { ...text.position } as typeof link.position,
    });
    read = end;
  }
  if (read < words.length) found.push(part(read, words.length));
  return found;
}

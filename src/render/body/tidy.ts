import type { Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { firstCharacter, lastCharacter } from '../../language/characters.ts';
import { isSafeImage, isSafeLink, plainAddress } from '../../language/safe-address.ts';
import { hanOrKana } from '../../language/script.ts';
import { walk } from '../../language/walk.ts';
import { withLineFeeds } from './line-ends.ts';

const lineEnd = /[\t ]*\n[\t ]*/g;

/** Whether the body holds raw HTML. */
export function hasHtml(tree: Root): boolean {
  for (const node of walk(tree)) if (node.type === 'html') return true;
  return false;
}

/**
 * A copy of the body as every format prints it: without the heading that is the title, without comments, line ends
 * as `\n` and none between Han or Kana, unsafe links as their text and unsafe images as their description.
 */
export function tidied(tree: Root, without?: Heading): Root {
  const addresses = addressesOf(tree);
  const children: Nodes[] = [];
  for (const node of tree.children) if (node !== without) rewrite(node, addresses, children);
  return { ...tree, children: children as RootContent[] };
}

/** Addresses by name; of several definitions of one name the first counts. */
function addressesOf(tree: Root): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const node of walk(tree)) {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
  }
  return addresses;
}

/** Adds to `made` what a node is printed as. */
function rewrite(written: Nodes, addresses: ReadonlyMap<string, string>, made: Nodes[]): void {
  const node = withLineFeeds(written);
  if (node.type === 'html') {
    made.push(...plainHtml(node));
    return;
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    const address = addressOf(node, addresses);
    if (!isSafeImage(address)) made.push({ type: 'text', value: node.alt ?? '' });
    else made.push(node.type === 'image' ? { ...node, url: plainAddress(address) } : node);
    return;
  }
  if (node.type === 'definition') {
    if (isSafeLink(node.url)) made.push({ ...node, url: plainAddress(node.url) });
    return;
  }
  if (!('children' in node)) {
    made.push(node);
    return;
  }
  const inside: Nodes[] = [];
  for (const child of node.children) rewrite(child, addresses, inside);
  const children = joined(inside);
  if (node.type === 'paragraph' && children.length === 0) return;
  if (node.type !== 'link' && node.type !== 'linkReference') made.push({ ...node, children } as Nodes);
  else if (!isSafeLink(addressOf(node, addresses))) for (const child of children) made.push(child);
  else if (node.type === 'linkReference') made.push({ ...node, children } as Nodes);
  else made.push({ ...node, url: plainAddress(node.url), children } as Nodes);
}

/** Where a link or an image leads; nowhere for anything else. */
function addressOf(node: Nodes, addresses: ReadonlyMap<string, string>): string {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return node.url;
  if (node.type === 'linkReference' || node.type === 'imageReference') {
    return addresses.get(node.identifier) ?? '';
  }
  return '';
}

/** A comment goes, a line break is Markdown's own; neither needs an HTML parser. */
function plainHtml(node: Extract<Nodes, { type: 'html' }>): Nodes[] {
  const html = node.value.trim();
  if (/^<br\s*\/?>$/i.test(html)) return [{ type: 'break' }];
  const comment =
    /^<!--(?!-?>)/.test(html) && html.indexOf('-->') === html.length - 3 && !html.includes('--!>');
  return comment ? [] : [node];
}

/** Text nodes without line ends that stand between two characters of a script without spaces. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  return merged(nodes).map((node, index, nodes) => {
    if (node.type !== 'text' || !node.value.includes('\n')) return node;
    const value = node.value.replace(lineEnd, (end, at: number) => {
      const left = lastCharacter(node.value.slice(0, at)) || edge(nodes.slice(0, index).reverse(), 'last');
      if (!left || !hanOrKana.test(left)) return end;
      const right =
        firstCharacter(node.value.slice(at + end.length)) || edge(nodes.slice(index + 1), 'first');
      return right && hanOrKana.test(right) ? '' : end;
    });
    return value === node.value ? node : { ...node, value };
  });
}

function merged(nodes: readonly Nodes[]): Nodes[] {
  const whole: Nodes[] = [];
  for (const node of nodes) {
    const before = whole.at(-1);
    if (node.type !== 'text' || before?.type !== 'text') whole.push(node);
    else whole[whole.length - 1] = { ...before, value: before.value + node.value };
  }
  return whole.filter((node) => node.type !== 'text' || node.value !== '');
}

/** The character nearest to a line end in what stands beside it; tags are looked through. */
function edge(beside: readonly Nodes[], side: 'first' | 'last'): string | undefined {
  const node = beside.find(({ type }) => type !== 'html');
  if (!node) return undefined;
  if ('value' in node) return side === 'first' ? firstCharacter(node.value) : lastCharacter(node.value);
  if (!('children' in node)) return undefined;
  const children: readonly Nodes[] = node.children as PhrasingContent[];
  return edge(side === 'first' ? children : [...children].reverse(), side);
}

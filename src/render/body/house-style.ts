import type { Paragraph, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { isEnd } from '../../language/end-marks.ts';

/** Whether a text has its own end mark, so that none is set under it. */
export function hasEnd({ children }: Root): boolean {
  return children.some(
    (node) => (node.type === 'paragraph' || node.type === 'heading') && isEnd(wordsOf(node)),
  );
}

/** How much of a text may stand before the dash of its dateline. */
const width = 100;

/**
 * The text with its dateline at the head of the first paragraph; `undefined` where it has no paragraph to run into, or
 * begins with a dateline that the office wrote by hand.
 */
export function withDateline(root: Root, dateline: string, place: string): Root | undefined {
  const first = root.children.find(isWritten);
  if (!first || beginsWithDateline(wordsOf(first), place)) return undefined;
  const set = /\p{Script=Han}|[（）【】]/u.test(dateline.slice(-1)) ? dateline : `${dateline} `;
  return withBefore(root, (node) => (node === first ? set : undefined));
}

function beginsWithDateline(text: string, place: string): boolean {
  const [head = ''] = /^[^\n]*?(?=\s?[–—]|\s--?\s|】|日電|日讯|日訊)/u.exec(text.slice(0, width)) ?? [];
  if (head === '') return false;
  const [city = ''] = place.split(/[,，]/);
  return folded(head).startsWith(folded(city)) || /^[（(【]?\p{Lu}[\p{Lu}.’']{2,}/u.test(head);
}

function folded(words: string): string {
  return words.toLowerCase().replace(/^[^\p{L}]+/u, '');
}

/** A number an office wrote by hand: “2 The Ministry …”, “(2) …”, “二、…”. */
const handNumber = /^\s*(?:[(（]?\d{1,2}[.)）]?\s+\S|[(（]?[一二三四五六七八九十]{1,3}[、)）])/u;

/**
 * The text with its paragraphs numbered. Lists, tables and quotations have no number, nor has what goes on after them;
 * a text that is numbered by hand is left as it is.
 */
export function withNumbers(root: Root, least = 1): Root {
  const paragraphs = root.children.filter(isWritten).filter((node) => !isUnnumbered(node));
  if (paragraphs.length < least || isNumbered(root, paragraphs)) return root;
  const numbers = new Map<RootContent, string>(paragraphs.map((node, index) => [node, `${index + 1}. `]));
  return withBefore(root, (node) => numbers.get(node));
}

function isNumbered({ children }: Root, paragraphs: readonly Paragraph[]): boolean {
  const byHand = paragraphs.filter((node) => handNumber.test(wordsOf(node)));
  const isCount = (node: RootContent) => node.type === 'list' && node.ordered && (node.start ?? 1) > 1;
  return byHand.length > 1 || children.some(isCount);
}

/** A line set as a heading, the end mark, and a sentence that goes on after a list. */
function isUnnumbered(node: Paragraph): boolean {
  const words = wordsOf(node).trim();
  const isBold = node.children.every((child) => child.type === 'strong' || wordsOf(child).trim() === '');
  return isBold || isEnd(words) || /^\p{Ll}/u.test(words);
}

/** A paragraph with words in it, not only a picture. */
function isWritten(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  return node.children.some((child) => child.type !== 'image' && wordsOf(child).trim() !== '');
}

function withBefore(root: Root, before: (node: RootContent) => string | undefined): Root {
  const children = root.children.map((node): RootContent => {
    const value = before(node);
    if (value === undefined || node.type !== 'paragraph') return node;
    return { ...node, children: [{ type: 'text', value }, ...node.children] };
  });
  return { ...root, children };
}

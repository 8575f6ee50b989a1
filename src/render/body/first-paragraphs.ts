import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';

/** The paragraphs that a text begins with, as plain words, until there are `enough` characters. */
export function firstParagraphs({ children }: Root, enough: number): string {
  let text = '';
  for (const block of children) {
    if (text.length >= enough) break;
    if (block.type !== 'paragraph') continue;
    const words = wordsOf(block, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, ' ').trim();
    if (words) text += (text && ' ') + words;
  }
  return text;
}

import type { Bodies, BodyLink } from '../view.ts';

/** Each part of the text as HTML and in plain words, with its length for whoever has to fit it in. */
export function bodiesOf(html: Bodies, text: Bodies) {
  return [
    ...bothOf('main', html.body, text.body, text.links),
    ...bothOf('notes', html.notes, text.notes, text.links),
    ...bothOf('boilerplate', html.boilerplate, text.boilerplate, text.links),
  ];
}

function bothOf(role: string, html: string | null, text: string | null, links: readonly BodyLink[]) {
  if (!html) return [];
  const length = lengthOf(html);
  const plain = text ? [{ role, contentType: 'text/plain', ...length, value: withLinks(text, links) }] : [];
  return [{ role, contentType: 'text/html', ...length, value: html }, ...plain];
}

/** The text, and below it the addresses of the links that it numbers. */
export function withLinks(text: string, links: readonly BodyLink[]): string {
  const its = links.filter(({ number }) => text.includes(`[${number}]`));
  return its.length === 0
    ? text
    : `${text}\n\n${its.map(({ number, url }) => `[${number}] ${url}`).join('\n')}`;
}

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

const tag = /<(?:"[^"]*"|[^>"])*>/g;

/** Characters and words that a reader sees, captions left out. Every sign of Chinese and Japanese is a word, as they count. */
function lengthOf(html: string): { charCount: number; wordCount: number } {
  const seen = html
    .replace(/<figcaption>[\s\S]*?<\/figcaption>/g, '')
    .replace(tag, '')
    .replace(/&#?\w+;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
  const signs = seen.match(ideographs)?.length ?? 0;
  const words = seen
    .replace(ideographs, ' ')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return { charCount: [...seen].length, wordCount: signs + words.length };
}

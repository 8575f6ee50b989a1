import { decodeReference, references } from '../../language/character-references.ts';
import { type HtmlTag, htmlTags, textElements } from '../../language/html-tags.ts';
import { matches } from '../../language/matches.ts';
import type { Container, Mark, Passage } from './passage.ts';
import { Trace } from './trace.ts';
import { Words } from './words.ts';

/** Elements that end the paragraph before them, and their own. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const containers: Readonly<Record<string, Container>> = {
  blockquote: 'quote',
  li: 'list',
  dd: 'list',
  dt: 'list',
  table: 'table',
  td: 'table',
  th: 'table',
  caption: 'table',
};

const markKinds: Readonly<Record<string, Mark['kind']>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
  code: 'code',
};

/** What is known of a passage before its place is. */
export interface HtmlPassage {
  readonly words: Words;
  readonly trace: Trace;
  readonly kind: Passage['kind'];
  readonly depth?: number;
  readonly inside: ReadonlySet<Container>;
}

/** The passages of a piece of raw HTML that begins at `offset`. What browsers do not show is left out. */
export function htmlPassages(html: string, offset: number, around: Iterable<Container>): HtmlPassage[] {
  const found: HtmlPassage[] = [];
  const open: string[] = [];
  let trace = new Trace();
  let words = new Words(trace);
  const flush = () => {
    words.end();
    if (words.text.trim() !== '' || words.marks.length > 0)
      found.push({ words, trace, ...kindOf(open, around) });
    trace = new Trace();
    words = new Words(trace);
  };
  let from = 0;
  let hidden = false;
  for (const tag of htmlTags(html)) {
    if (!hidden) addHtmlText(words, html.slice(from, tag.start), offset + from);
    from = tag.end;
    hidden = tag.kind === 'open' && textElements.has(tag.name);
    if (tag.kind !== 'open' && tag.kind !== 'close') continue;
    if (!blocks.has(tag.name)) {
      readInlineTag(tag, words, offset);
      continue;
    }
    flush();
    if (tag.kind === 'open') open.push(tag.name);
    else while (open.includes(tag.name) && open.pop() !== tag.name);
  }
  if (!hidden) addHtmlText(words, html.slice(from), offset + from);
  flush();
  return found;
}

/** What a tag within a line of text does to its words. */
export function readInlineTag(tag: HtmlTag, words: Words, offset: number): void {
  const kind = markKinds[tag.name];
  if (tag.name === 'br') words.lineBreak(offset + tag.start, tag.end - tag.start);
  else if (tag.name === 'img' && tag.kind === 'open')
    words.point('image', { address: attributeOf(tag, 'src') ?? '', alt: attributeOf(tag, 'alt') ?? '' });
  else if (kind && tag.kind === 'close') words.close(kind);
  else if (kind) {
    const address = kind === 'link' ? attributeOf(tag, 'href') : undefined;
    words.open(kind, address === undefined ? {} : { address });
  }
}

function attributeOf({ attributes }: HtmlTag, name: string): string | undefined {
  return attributes
    .find((attribute) => attribute.name === name)
    ?.value.replace(references, (reference) => decodeReference(reference) ?? reference);
}

const unseen = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[!?][^>]*>?/g;
const parts = /&[#\w]+;|[ \t\r\n\f]+|[^& \t\r\n\f]+(?: [^& \t\r\n\f]+)*|&/g;

/** Text of HTML: references read, white space as one blank. */
function addHtmlText(words: Words, html: string, offset: number): void {
  const text = html.replace(unseen, (comment) => ' '.repeat(comment.length));
  for (const { 0: part, index } of matches(text, parts)) {
    const decoded = part.length > 1 && part.startsWith('&') ? decodeReference(part) : undefined;
    if (decoded !== undefined) words.put(decoded, offset + index, part.length);
    else if (/^[ \t\r\n\f]/.test(part)) words.blank(offset + index, part.length, /[\r\n]/.test(part));
    else words.put(part, offset + index, part.length);
  }
}

function kindOf(
  open: readonly string[],
  around: Iterable<Container>,
): Pick<HtmlPassage, 'kind' | 'depth' | 'inside'> {
  const inside = new Set<Container>(['html', ...around]);
  for (const name of open) {
    const container = containers[name];
    if (container) inside.add(container);
  }
  const heading = open.findLast((name) => /^h[1-6]$/.test(name));
  if (heading) return { kind: 'heading', depth: Number(heading.charAt(1)), inside };
  return { kind: inside.has('table') ? 'cell' : 'paragraph', inside };
}

export interface HtmlAttribute {
  /** Lower-case. */
  readonly name: string;
  /** As written between the quotes, character references and all. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A tag in a piece of HTML; offsets count from the beginning of the piece. */
export interface HtmlTag {
  /** `broken` where the piece ends within the tag; `other` for `<?…>` and `<![CDATA[…>`, which browsers skip. */
  readonly kind: 'open' | 'close' | 'broken' | 'other';
  /** Lower-case. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly start: number;
  readonly end: number;
  /** Whether it ends in `/>`, which counts in drawings and formulas only. */
  readonly selfClosing: boolean;
}

/** Elements that are whole without an end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements in which a browser reads no tags but their own end tag. `plaintext` has none. */
export const textElements = new Set(
  'iframe noembed noframes plaintext script style textarea title xmp'.split(' '),
);

const opening = /<(?:!--|[!?]|\/?[a-z]|\/)/gi;
const tagName = /[^\t\n\f\r />]+/y;
const attribute =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\t\n\f\r >]+)))?/y;
const tagEnd = /[\t\n\f\r /]*>/y;

/** The tags of a piece of HTML, read as a browser reads them: https://html.spec.whatwg.org/#tokenization. */
export function* htmlTags(html: string): Generator<HtmlTag> {
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const found = opening.exec(html);
    if (!found) return;
    const start = found.index;
    if (!/[a-z]$/i.test(found[0])) {
      at = endOfComment(html, start, found[0]);
      if (/^<(?:\?|!\[)/.test(html.slice(start, start + 3))) yield otherTag(html, start, at);
      continue;
    }
    const tag = tagAt(html, start);
    yield tag;
    at = tag.kind === 'open' && textElements.has(tag.name) ? endOfText(html, tag) : tag.end;
  }
}

/** The element that a piece of HTML ends within, if it is one of those in which a browser reads no tags. */
export function unendedText(html: string): string | undefined {
  let last: HtmlTag | undefined;
  for (const tag of htmlTags(html)) last = tag;
  if (last?.kind !== 'open' || !textElements.has(last.name)) return undefined;
  return endOfText(html, last) === html.length ? last.name : undefined;
}

function endOfComment(html: string, start: number, opener: string): number {
  if (opener !== '<!--') return after(html.indexOf('>', start), 1, html);
  const short = /<!--(?:-?>)/y;
  short.lastIndex = start;
  if (short.test(html)) return short.lastIndex;
  const close = /--!?>/g;
  close.lastIndex = start + 4;
  return close.test(html) ? close.lastIndex : html.length;
}

function otherTag(html: string, start: number, end: number): HtmlTag {
  const name = /^<[?!\w[]*/.exec(html.slice(start, end))?.[0].slice(1) ?? '';
  return { kind: 'other', name, attributes: [], start, end, selfClosing: false };
}

function endOfText(html: string, { name, end }: HtmlTag): number {
  if (name === 'plaintext') return html.length;
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = end;
  return after(close.exec(html)?.index ?? -1, 0, html);
}

function after(index: number, length: number, html: string): number {
  return index < 0 ? html.length : index + length;
}

function tagAt(html: string, start: number): HtmlTag {
  const closing = html[start + 1] === '/';
  tagName.lastIndex = start + (closing ? 2 : 1);
  const name = (tagName.exec(html)?.[0] ?? '').toLowerCase();
  let at = tagName.lastIndex;
  const attributes: HtmlAttribute[] = [];
  for (;;) {
    tagEnd.lastIndex = at;
    if (tagEnd.test(html)) {
      const end = tagEnd.lastIndex;
      const selfClosing = html[end - 2] === '/';
      return { kind: closing ? 'close' : 'open', name, attributes, start, end, selfClosing };
    }
    attribute.lastIndex = at;
    const found = attribute.exec(html);
    if (!found) return { kind: 'broken', name, attributes, start, end: html.length, selfClosing: false };
    const [whole, written = '', double, single, bare] = found;
    at = attribute.lastIndex;
    attributes.push({
      name: written.toLowerCase(),
      value: double ?? single ?? bare ?? '',
      start: found.index + whole.indexOf(written),
      end: at,
    });
  }
}

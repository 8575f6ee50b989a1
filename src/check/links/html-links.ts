import { readReferences } from '../../language/character-references.ts';
import { type HtmlAttribute, type HtmlTag, htmlTags } from '../../language/html-tags.ts';
import type { Range } from '../../model/place.ts';
import type { Link } from './link.ts';
import { HtmlLink, type Setting } from './placed-link.ts';

/** Gathers the links and pictures of raw HTML, the words of a link also where they are Markdown between two tags. */
export class HtmlLinks {
  readonly #found: Link[];
  readonly #setting: Setting;
  #open: HtmlLink | undefined;

  constructor(found: Link[], setting: Setting) {
    this.#found = found;
    this.#setting = setting;
  }

  /** Whether the end tag of a link is still to come. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Words that stand where the last link may still be open. */
  words(text: string): void {
    if (this.#open) this.#open.text += text;
  }

  picture(): void {
    if (this.#open) this.#open.pictured = true;
  }

  /** The next piece of HTML, which begins at `offset`. */
  read(html: string, offset: number): void {
    let from = 0;
    for (const tag of htmlTags(html)) {
      this.words(html.slice(from, tag.start));
      from = tag.end;
      if (tag.name === 'a' && tag.kind === 'open') this.#opened(html, tag, offset);
      else if (tag.name === 'a' && tag.kind === 'broken') this.#broken(html, tag, offset);
      else if (tag.name === 'a' && tag.kind === 'close') this.#open = undefined;
      else if (tag.name === 'img' && tag.kind === 'open') this.#pictured(html, tag, offset);
    }
    this.words(html.slice(from));
  }

  /** There is no more. */
  end(): void {
    if (this.#open) this.#open.lacks = 'end';
    this.#open = undefined;
  }

  #opened(html: string, tag: HtmlTag, offset: number): void {
    this.end();
    const href = tag.attributes.find(({ name }) => name === 'href');
    // A place that is linked to is no link.
    if (!href) return;
    if (/^\s*=/.test(html.slice(href.end, href.end + 9))) {
      this.#broken(html, tag, offset);
      return;
    }
    this.#open = new HtmlLink('html', addressOf(href), rangesIn(html, href, tag, offset), this.#setting);
    this.#found.push(this.#open);
  }

  /** A quotation mark or the end of the tag is missing, and what follows is read as a part of it. */
  #broken(html: string, tag: HtmlTag, offset: number): void {
    const written = /^[^\r\n]*/.exec(html.slice(tag.start))?.[0] ?? '';
    const address = /href\s*=\s*["'“”]?([^\s"'<>“”]*)/i.exec(written)?.[1];
    if (address === undefined) return;
    const start = offset + tag.start;
    const ranges = { whole: { start, end: start + written.length } };
    const link = new HtmlLink('html', address, ranges, this.#setting);
    link.lacks = 'sign';
    this.#found.push(link);
  }

  #pictured(html: string, tag: HtmlTag, offset: number): void {
    this.picture();
    const src = tag.attributes.find(({ name }) => name === 'src');
    if (!src) return;
    const alt = tag.attributes.find(({ name }) => name === 'alt')?.value;
    const ranges = rangesIn(html, src, tag, offset);
    const picture = new HtmlLink('html-picture', addressOf(src), ranges, this.#setting);
    picture.text = alt ?? '';
    picture.decorative = alt === '';
    this.#found.push(picture);
  }
}

/** An address as browsers follow it: line ends and tabs within it are no part of it (WHATWG URL, basic parser). */
function addressOf({ value }: HtmlAttribute): string {
  return readReferences(value)
    .trim()
    .replace(/[\t\r\n]+/g, '');
}

function rangesIn(
  html: string,
  { value, start, end }: HtmlAttribute,
  tag: HtmlTag,
  offset: number,
): { address: Range; whole: Range } {
  const from = offset + Math.max(html.lastIndexOf(value, end), start);
  return {
    address: { start: from, end: from + value.length },
    whole: { start: offset + tag.start, end: offset + tag.end },
  };
}

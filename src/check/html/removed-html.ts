import { readReferences } from '../../language/character-references.ts';
import { type HtmlTag, htmlTags, voidElements } from '../../language/html-tags.ts';
import { canonicalTag } from '../../language/locale.ts';
import { isSafeImage, isSafeLink } from '../../language/safe-address.ts';
import { allowedAttributes, allowedElements, neededAround, removedWithContent } from '../../model/markup.ts';

/** Something that the sanitiser takes away. Offsets count from the beginning of the piece of HTML. */
export type Removal = { readonly start: number; readonly end: number } & (
  | { readonly what: 'element'; readonly name: string; readonly why: 'whole' | 'tag' | 'broken' | 'empty' }
  | { readonly what: 'misplaced'; readonly name: string; readonly around: readonly string[] }
  | { readonly what: 'attribute'; readonly name: string; readonly element: string }
  | { readonly what: 'language'; readonly tag: string }
  | { readonly what: 'link' | 'image' | 'source'; readonly address: string }
);

const elements: ReadonlySet<string> = new Set(allowedElements);
const whole: ReadonlySet<string> = new Set(removedWithContent);

/** Elements that end a drawing or formula they stand in: https://html.spec.whatwg.org/#parsing-main-inforeign. */
const breakingOut = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** Reads the pieces of HTML among some siblings, in order, and tells what of them is not published. */
export class RemovedHtml {
  /** The element that is being removed with all it holds, and how often it was opened. */
  #removing: { readonly name: string; depth: number } | undefined;
  readonly #open: string[] = [];

  *of(html: string): Iterable<Removal> {
    for (const tag of htmlTags(html)) {
      if (this.#removing && !this.#leaves(this.#removing, tag)) continue;
      if (tag.kind === 'close') this.#close(tag.name);
      else if (tag.kind === 'open') yield* this.#opened(tag);
      else {
        const why = tag.kind === 'broken' ? 'broken' : 'whole';
        yield { what: 'element', name: tag.name, why, start: tag.start, end: tag.end };
      }
    }
  }

  /** Tells of a part of Markdown's own among the siblings: like HTML's elements it ends a drawing or formula. */
  passed(): void {
    if (this.#removing && isDrawn(this.#removing.name)) this.#removing = undefined;
  }

  /** Whether a tag within a removed element ends it and is itself to be looked at. */
  #leaves(removing: { readonly name: string; depth: number }, { kind, name }: HtmlTag): boolean {
    if (kind === 'open' && name === removing.name) removing.depth++;
    if (kind === 'close' && name === removing.name) removing.depth--;
    const brokenOut = isDrawn(removing.name) && kind === 'open' && breakingOut.has(name);
    if (brokenOut || removing.depth === 0) this.#removing = undefined;
    return brokenOut;
  }

  #close(name: string): void {
    const index = this.#open.lastIndexOf(name);
    if (index >= 0) this.#open.length = index;
  }

  *#opened(tag: HtmlTag): Iterable<Removal> {
    const { start, end } = tag;
    // Browsers read the one as the other.
    const name = tag.name === 'image' ? 'img' : tag.name;
    if (whole.has(name)) {
      yield { what: 'element', name, why: 'whole', start, end };
      if (!voidElements.has(name) && !(isDrawn(name) && tag.selfClosing)) {
        this.#removing = { name, depth: 1 };
      }
      return;
    }
    if (!elements.has(name)) {
      yield { what: 'element', name: tag.name, why: 'tag', start, end };
      return;
    }
    const around = neededAround[name];
    if (around && !around.some((parent) => this.#open.includes(parent))) {
      yield { what: 'misplaced', name, around, start, end };
      return;
    }
    if (!voidElements.has(name)) this.#open.push(name);
    yield* removedAttributes(tag, name);
  }
}

function isDrawn(name: string): boolean {
  return name === 'svg' || name === 'math';
}

function* removedAttributes(tag: HtmlTag, element: string): Iterable<Removal> {
  const seen = new Set<string>();
  for (const { name, value, start, end } of tag.attributes) {
    // Of several attributes of one name browsers read the first.
    if (seen.has(name)) continue;
    seen.add(name);
    const at = { start, end };
    if (!isAllowed(name, element)) yield { what: 'attribute', name, element, ...at };
    else if (name === 'lang') {
      if (!canonicalTag(value)) yield { what: 'language', tag: value, ...at };
    } else if (name === 'href' || name === 'src' || name === 'cite') {
      const address = readReferences(value);
      const safe = name === 'href' ? isSafeLink(address) : isSafeImage(address);
      const what = name === 'href' ? 'link' : name === 'src' ? 'image' : 'source';
      if (!safe) yield { what, address, ...at };
    }
  }
  if (element === 'img' && !seen.has('src')) {
    yield { what: 'element', name: 'img', why: 'empty', start: tag.start, end: tag.end };
  }
}

function isAllowed(name: string, element: string): boolean {
  return [...(allowedAttributes['*'] ?? []), ...(allowedAttributes[element] ?? [])].includes(name);
}

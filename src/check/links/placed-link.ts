import type { Nodes, Parents } from 'mdast';
import { walk } from '../../language/walk.ts';
import type { Edit } from '../../model/diagnostic.ts';
import type { Place, Range } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import { placerOf } from '../places.ts';
import type { Origin } from '../prose/origin.ts';
import type { Link } from './link.ts';
import { destinationRange, writtenIn } from './link-places.ts';

/** What the links of one text have in common. */
export interface Setting {
  readonly source: Source;
  readonly origin: Origin;
  readonly field?: string;
}

/** Where a link stands in the text it was read from. */
interface Ranges {
  readonly address?: Range | undefined;
  readonly words?: Range | undefined;
  readonly whole: Range;
}

/** A link that looks for its places only when it is asked: of a hundred, one may be told of. */
abstract class PlacedLink implements Link {
  readonly kind: Link['kind'];
  address: string;
  text = '';
  pictured = false;
  decorative = false;
  lacks: Link['lacks'];
  readonly #setting: Setting;

  constructor(kind: Link['kind'], address: string, setting: Setting) {
    this.kind = kind;
    this.address = address;
    this.#setting = setting;
  }

  protected abstract ranges(): Ranges;

  get field(): string | undefined {
    return this.#setting.field;
  }

  get place(): Place | undefined {
    return this.#placed(this.ranges().address);
  }

  get wordsPlace(): Place | undefined {
    return this.#placed(this.ranges().words);
  }

  get whole(): Place | undefined {
    return this.#placed(this.ranges().whole);
  }

  change(address: string): Edit | undefined {
    const range = this.#inFile(this.ranges().address);
    const next = this.#setting.source.text.charAt(range?.end ?? 0);
    return range && { ...range, text: writtenIn(this.kind, address, next) };
  }

  rewrite(markdown: string): Edit | undefined {
    const range = this.#inFile(this.ranges().whole);
    return range && { ...range, text: markdown };
  }

  #placed(range: Range | undefined): Place | undefined {
    const inFile = this.#inFile(range);
    return inFile && placerOf(this.#setting.source)(inFile);
  }

  #inFile(range: Range | undefined): Range | undefined {
    return range && this.#setting.origin.range(range.start, range.end);
  }
}

/** A link, a picture or a definition of Markdown. */
export class MarkdownLink extends PlacedLink {
  readonly #node: Nodes;
  readonly #text: string;

  constructor(kind: Link['kind'], address: string, node: Nodes, setting: Setting) {
    super(kind, address, setting);
    this.#node = node;
    this.#text = setting.origin.text;
    if ('alt' in node) this.text = node.alt ?? '';
    else if ('children' in node) this.#readWords(node);
  }

  #readWords(node: Parents): void {
    const [only, second] = node.children;
    // Most links have nothing but words.
    if (only?.type === 'text' && !second) {
      this.text = only.value;
      return;
    }
    for (const part of walk(node)) {
      if (part.type === 'text' || part.type === 'inlineCode') this.text += part.value;
      else if (part.type === 'image' || part.type === 'imageReference') this.pictured = true;
      else if (part.type === 'html' && /<img\b/i.test(part.value)) this.pictured = true;
    }
  }

  protected override ranges(): Ranges {
    const node = this.#node;
    const [first, last] = 'children' in node ? [node.children[0], node.children.at(-1)] : [];
    const whole = rangeOf(node);
    const words = first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : undefined;
    return { whole, words, address: destinationRange(node.type, this.#text, whole, words) };
  }
}

/** A link or a picture of raw HTML. */
export class HtmlLink extends PlacedLink {
  readonly #ranges: Ranges;

  constructor(kind: Link['kind'], address: string, ranges: Ranges, setting: Setting) {
    super(kind, address, setting);
    this.#ranges = ranges;
  }

  protected override ranges(): Ranges {
    return this.#ranges;
  }
}

/** Where a part of a tree stands in the text that the tree was read from. */
export function rangeOf({ position }: Nodes): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

import type { Element, ElementContent, Nodes } from 'hast';
import { primaryLanguage } from '../../../language/primary.ts';
import type { PublishedAssets } from '../../../model/asset.ts';
import { labelled } from '../../punctuation.ts';
import { fileHref } from '../../view/address.ts';
import { onlyChild } from '../only-child.ts';
import { pictureLink } from '../remote-pictures.ts';
import { wordedLink } from '../wordless-links.ts';
import { inCell } from './cell.ts';
import { breakable, codeLines, longestTightWord, textOf } from './code.ts';
import { isCramped } from './cramped.ts';
import { mailLink, mailSource, misleads } from './links.ts';
import { assetAt } from './pictures.ts';
import { mailedName, mailSize } from './size.ts';
import { attributesOf, codeCell, isMailElement, styleOf } from './styles.ts';

export interface MailOptions {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Colour of links: `#0d4f7c`. */
  readonly accent: string;
  /** Absolute address that relative ones are read against; `null` where there is none, and they lose their link. */
  readonly page: string | null;
  /** Level of the highest heading. */
  readonly topHeading: 2 | 3;
  /** Heading over the footnotes. */
  readonly footnoteLabel: string;
  /** Word before the description of an image that a mail cannot show. */
  readonly imageLabel: string;
  /** The files published with the release, whose sizes pictures are given. */
  readonly assets?: PublishedAssets;
}

const heading = /^h([1-6])$/;

/** Characters that have room in a line of text on a small screen. */
const longestWord = 24;
const letters = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}]+/gu;
const isTight = /^(?:h[1-6]|t[dh])$/;

/** Gives a tree of plain HTML what mail programs need, and takes from it what they cannot use. */
export class Dresser {
  readonly #options: MailOptions;
  readonly #slants: boolean;
  #footnotes = false;
  #longest = longestWord;
  #inLink = false;
  #firstLevel: number | undefined;
  #lastLevel: number;

  constructor(options: MailOptions) {
    this.#options = options;
    this.#slants = !['zh', 'ja', 'ko'].includes(primaryLanguage(options.lang));
    this.#lastLevel = options.topHeading - 1;
  }

  dress(node: Nodes): ElementContent[] {
    if (node.type === 'text') return breakable(node.value, this.#longest);
    if (node.type === 'root') return this.#all(node.children);
    return node.type === 'element' ? this.#element(node) : [];
  }

  #all(nodes: readonly Nodes[]): ElementContent[] {
    const made: ElementContent[] = [];
    for (const node of nodes) for (const one of this.dress(node)) made.push(one);
    return made;
  }

  #element(element: Element): ElementContent[] {
    const { tagName, properties } = element;
    // They come last, after everything else.
    if (properties.dataFootnotes) this.#footnotes = true;
    if (tagName === 'input') return [text(properties.checked ? '☑' : '☐')];
    if (tagName === 'img') return this.#image(element);
    if (tagName === 'a') return this.#link(element);
    if (tagName === 'pre') return [inCell([codeLines(element)], codeCell.style, codeCell.margin)];
    const level = heading.exec(tagName)?.[1];
    if (level) return [this.#styled(element, `h${this.#level(Number(level), element)}`)];
    if (!isMailElement(tagName)) return this.#inside(element);
    // Line ends between cells are of no use to anybody.
    if (tagName === 'tr') return [this.#styled(element, 'tr', this.#all(element.children.filter(isElement)))];
    const only = onlyChild(element.children);
    if (only?.type === 'element') {
      if (tagName === 'p' && only.tagName === 'img') return [this.#figure(only)];
      // A footnote of one paragraph needs no space around it.
      if (tagName === 'li' && only.tagName === 'p' && this.#footnotes)
        return [this.#styled(element, 'li', this.#inside(only))];
    }
    return [this.#styled(element, tagName)];
  }

  #styled(element: Element, tagName: string, children = this.#inside(element)): Element {
    const { accent } = this.#options;
    const words = heading.test(tagName) ? (textOf(element).match(letters) ?? []) : [];
    const longest = Math.max(0, ...words.map(({ length }) => length));
    const cramped = tagName === 'table' && isCramped(element);
    const where = { accent, slants: this.#slants, footnote: this.#footnotes, longest, cramped };
    const style = styleOf(tagName, where);
    const attributes = attributesOf(tagName, element.properties, { dir: this.#options.dir, cramped });
    return { type: 'element', tagName, properties: { ...attributes, ...(style ? { style } : {}) }, children };
  }

  #inside(element: Element): ElementContent[] {
    const around = this.#longest;
    if (isTight.test(element.tagName)) this.#longest = longestTightWord;
    const inside = this.#all(element.children);
    this.#longest = around;
    return inside;
  }

  /** Links within the mail do not work in most programs; footnotes are found by their numbers. */
  #link(written: Element): ElementContent[] {
    const { href, dataFootnoteBackref } = written.properties;
    const [element] = wordedLink(written);
    if (dataFootnoteBackref !== undefined || element?.type !== 'element') return [];
    const address = typeof href === 'string' ? mailLink(href, this.#options.page) : null;
    this.#inLink = true;
    const inside = this.#inside(element);
    this.#inLink = false;
    if (!address) return inside;
    const words = misleads(textOf(element), address) ? breakable(address, this.#longest) : inside;
    const link = this.#styled(element, 'a', words);
    return [{ ...link, properties: { ...link.properties, href: address } }];
  }

  #image(image: Element): ElementContent[] {
    const shown = pictureLink(image, this.#options, this.#inLink);
    if (shown !== image) return this.dress(shown);
    const { properties } = image;
    const alt = typeof properties.alt === 'string' ? properties.alt : '';
    const { imageLabel, lang, page, assets = new Map() } = this.#options;
    const asset = assetAt(String(properties.src), assets);
    const file = asset ? fileHref(mailedName(asset)) : properties.src;
    const src = typeof file === 'string' ? mailSource(file, page) : null;
    if (!src) return alt ? [text(`[${labelled(imageLabel, alt, lang)}]`)] : [];
    const size = asset?.size && mailSize(asset.size);
    // A share of the width alone is no bound within a table, whose cells grow with what is in them.
    const bounds = size ? `width:100%;max-width:${size.width}px` : 'max-width:100%';
    // Only around a picture that is a link do some programs draw a line.
    const style = `${bounds};${styleOf('img')}${this.#inLink ? ';border:0' : ''}`;
    return [{ type: 'element', tagName: 'img', properties: { src, alt, ...size, style }, children: [] }];
  }

  /** An image that is a paragraph of its own; its title is its caption. */
  #figure(image: Element): Element {
    const { title } = image.properties;
    const caption: ElementContent[] =
      typeof title === 'string' && title
        ? [
            { type: 'element', tagName: 'br', properties: {}, children: [] },
            {
              type: 'element',
              tagName: 'span',
              properties: { style: styleOf('caption') },
              children: [text(title)],
            },
          ]
        : [];
    const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
    return this.#styled(paragraph, 'p', [...this.#image(image), ...caption]);
  }

  /** Levels begin at the top one and none is skipped on the way down. */
  #level(written: number, { properties }: Element): number {
    const { topHeading } = this.#options;
    if (properties.id === 'footnote-label') return topHeading;
    this.#firstLevel ??= written;
    const wanted = Math.max(topHeading, topHeading + written - this.#firstLevel);
    this.#lastLevel = Math.min(wanted, this.#lastLevel + 1, 6);
    return this.#lastLevel;
  }
}

function isElement({ type }: Nodes): boolean {
  return type === 'element';
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

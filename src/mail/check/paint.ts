import { attributeColour, type Colour, colourOf } from './colours.ts';
import { type Declaration, tokensOf } from './declarations.ts';
import { attribute, declared, type Mail, type MailElement } from './mail.ts';
import { rememberedOf } from './remembered.ts';

/** How the text directly in an element is painted. */
export interface Painted {
  readonly element: MailElement;
  readonly text: string;
  readonly ground: string;
  /** At least 24 px, or 18.66 px and bold: https://www.w3.org/TR/WCAG22/#dfn-large-scale */
  readonly isLarge: boolean;
  /** Where its colour is said, and where its ground is: nearest first. */
  readonly source?: { readonly start: number; readonly end: number };
}

interface Paint {
  readonly text: Colour;
  readonly ground: Colour;
  readonly size: number;
  readonly isBold: boolean;
  readonly source?: Painted['source'];
}

/** What a mail program begins with. */
const blank: Paint = { text: '#000000', ground: '#ffffff', size: 16, isBold: false };

const ownSizes: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h4: 1,
  h5: 0.83,
  h6: 0.67,
  small: 0.83,
};

const unread = new Set(['head', 'title', 'style', 'script', 'meta']);

/** Every element with text of its own whose colours can be told. */
export const paintedTexts = rememberedOf(function* ({ elements }: Mail): Iterable<Painted> {
  const paints = new Map<MailElement, Paint>();
  for (const element of elements) {
    const paint = paintOf(element, (element.parent && paints.get(element.parent)) ?? blank);
    paints.set(element, paint);
    const { text, ground, size, isBold, source } = paint;
    const says = element.texts.some(({ value }) => /[^\s\u00a0\u200b-\u200d\u2060\ufeff]/.test(value));
    if (!says || unread.has(element.tagName)) continue;
    if (text === undefined || ground === undefined || text === 'none' || ground === 'none') continue;
    const isLarge = size >= 24 || (isBold && size >= 18.66);
    yield { element, text, ground, isLarge, ...(source && { source }) };
  }
});

function paintOf(element: MailElement, around: Paint): Paint {
  const { tagName } = element;
  const colour = declared(element, 'color');
  const written = attribute(element, 'color');
  const isLink = tagName === 'a' && attribute(element, 'href') !== undefined;
  const own: Colour | 'inherit' = colour
    ? /^\s*(?:inherit|currentcolor)\s*$/i.test(colour.value)
      ? 'inherit'
      : colourOf(colour.value)
    : written !== undefined && tagName === 'font'
      ? attributeColour(written)
      : isLink
        ? '#0000ee'
        : 'inherit';
  const ground = groundOf(element);
  return {
    text: own === 'inherit' ? around.text : own,
    ground: ground === undefined ? around.ground : ground.colour === 'none' ? around.ground : ground.colour,
    ...typeOf(element, around),
    ...(colour
      ? { source: colour }
      : ground
        ? { source: ground }
        : around.source && { source: around.source }),
  };
}

function groundOf(
  element: MailElement,
): { readonly colour: Colour; readonly start: number; readonly end: number } | undefined {
  const style = declared(element, 'background-color', 'background');
  if (style) {
    const { start, end, value } = style;
    const isKept = /^\s*(?:inherit|none|initial|unset)\s*$/i.test(value);
    return { colour: isKept ? 'none' : colourOf(value), start, end };
  }
  const bgcolor = element.attributes.find(({ name }) => name === 'bgcolor');
  return bgcolor && { colour: attributeColour(bgcolor.value), start: bgcolor.start, end: bgcolor.end };
}

function typeOf(element: MailElement, around: Paint): Pick<Paint, 'size' | 'isBold'> {
  const { tagName } = element;
  let size = around.size * (ownSizes[tagName] ?? 1);
  let isBold = around.isBold || /^(?:h[1-6]|th|b|strong)$/.test(tagName);
  for (const declaration of element.declarations) {
    const { property } = declaration;
    if (property === 'font' || property === 'font-size') size = sizeIn(declaration, around.size) ?? size;
    if (property === 'font' || property === 'font-weight') isBold = isBoldIn(declaration) ?? isBold;
  }
  return { size, isBold };
}

const inPixels: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16 };

function sizeIn({ value }: Declaration, around: number): number | undefined {
  for (const { kind, text, unit = '' } of tokensOf(value)) {
    if (kind !== 'number' || unit === '') continue;
    if (unit === 'em') return Number(text) * around;
    if (unit === '%') return (Number(text) / 100) * around;
    return inPixels[unit] === undefined ? undefined : Number(text) * inPixels[unit];
  }
  return undefined;
}

function isBoldIn({ property, value }: Declaration): boolean | undefined {
  const [beforeSize = ''] = value.split(/[\d.]+(?:px|pt|em|rem|%)/);
  const tokens = tokensOf(beforeSize);
  if (tokens.some(({ kind, text }) => kind === 'word' && /^bold(?:er)?$/.test(text))) return true;
  const weight = tokens.find(({ kind, unit }) => kind === 'number' && unit === '');
  if (weight) return Number(weight.text) >= 700;
  return property === 'font' || /normal|lighter/i.test(value) ? false : undefined;
}

import { numberOf } from './clients.ts';
import { tokensOf } from './declarations.ts';
import { attribute } from './mail.ts';
import { says, type Use } from './uses.ts';

/** A part of a feature that some clients lack. */
interface Gap {
  readonly feature: string;
  /** The number of the only one that lacks it; else all that have the feature in part. */
  readonly only?: number;
  /** What they lack, to be read after "there": "padding counts in table cells alone". */
  readonly words: string;
  applies(use: Use): boolean;
}

const outlookOnWindows = numberOf('outlook', 'windows');
const samsung = numberOf('samsung-email', 'android');

const on =
  (...names: readonly string[]) =>
  ({ element }: Use) =>
    names.includes(element.tagName);

function numbers(value: string | undefined): readonly { readonly text: string; readonly unit?: string }[] {
  return tokensOf(value ?? '').filter(({ kind }) => kind === 'number');
}

const isNegative = ({ value }: Use): boolean => numbers(value).some(({ text }) => /^-.*[1-9]/.test(text));
const isIn =
  (unit: string) =>
  ({ value }: Use): boolean =>
    numbers(value).some((number) => number.unit === unit);
const isSpaced = ({ value }: Use): boolean => /rgba?\([^,)]*\)/i.test(value ?? '');

/** The parts that can be told from how a feature is used; notes of the data that tell of bugs or accounts are none. */
export const gaps: readonly Gap[] = [
  {
    feature: 'css-padding',
    words: 'padding counts in table cells alone',
    applies: (use) => !on('td', 'th')(use) && numbers(use.value).some(({ text }) => Number(text) !== 0),
  },
  {
    feature: 'css-max-width',
    words: 'it counts on tables alone',
    // A picture without a width is told by a rule of its own.
    applies: (use) => !on('table', 'img')(use) && attribute(use.element, 'width') === undefined,
  },
  {
    feature: 'css-width',
    words: 'it counts on neither body, div, p nor span',
    applies: (use) => on('body', 'div', 'p', 'span')(use),
  },
  { feature: 'css-margin', words: 'negative margins do not count', applies: isNegative },
  {
    feature: 'css-margin',
    only: outlookOnWindows,
    words: '“auto” does not count',
    applies: ({ value }) => says(value, 'auto'),
  },
  {
    feature: 'css-margin',
    only: outlookOnWindows,
    words: 'margins of span and body do not count',
    applies: (use) => on('span')(use) && !isNegative(use),
  },
  {
    feature: 'css-border',
    words: 'a border is 8 px wide at most',
    applies: ({ value }) => numbers(value).some(({ text, unit }) => unit === 'px' && Number(text) > 8),
  },
  { feature: 'css-font-size', words: '“rem” does not count', applies: isIn('rem') },
  {
    feature: 'css-font-size',
    only: samsung,
    words: 'a share of the size around does not count',
    applies: isIn('%'),
  },
  {
    feature: 'css-text-align',
    words: '“start” and “end” do not count',
    applies: ({ value }) => says(value, 'start', 'end'),
  },
  {
    feature: 'css-text-decoration',
    only: outlookOnWindows,
    words: 'one line, below or through the text, is all there is',
    applies: ({ value }) => says(value, 'overline') || tokensOf(value ?? '').length > 1,
  },
  {
    feature: 'css-text-transform',
    words: '“lowercase” does not count',
    applies: ({ value }) => says(value, 'lowercase'),
  },
  { feature: 'css-text-indent', words: 'what is negative does not count', applies: isNegative },
  {
    feature: 'css-display',
    only: outlookOnWindows,
    words: 'nothing but “none” counts',
    applies: ({ value }) => !says(value, 'block', 'inline'),
  },
  {
    feature: 'css-important',
    only: outlookOnWindows,
    words: 'it does not count in a style attribute',
    applies: () => true,
  },
  { feature: 'css-rgb', words: 'colours without commas take the whole style with them', applies: isSpaced },
  { feature: 'css-rgba', words: 'colours without commas take the whole style with them', applies: isSpaced },
  {
    feature: 'html-lists',
    words: '“reversed” does not count',
    applies: ({ element }) => attribute(element, 'reversed') !== undefined,
  },
  {
    feature: 'html-width',
    only: outlookOnWindows,
    words: 'a share is one of the picture’s own size',
    applies: ({ element, written }) => element.tagName === 'img' && written.includes('%'),
  },
  {
    feature: 'html-align',
    words: 'tables do not go to the left or right',
    applies: ({ element, written }) => element.tagName === 'table' && /left|right/i.test(written),
  },
];

import { displayWidth } from '../language/width.ts';
import { type WrapOptions, wireColumns, wrap } from '../language/wrap.ts';
import { brackets } from './punctuation.ts';
import { type Helper, textOf } from './template-helpers.ts';

/** Labels wider than this stand on a line of their own, so that values keep their room. */
const widestLabel = 24;

/** Helpers of templates that print plain text. Values that are `null` or empty print nothing. */
export const textHelpers: Readonly<Record<string, Helper>> = {
  /** `{{wrap summary indent=2 hanging=4 columns=72}}`: in lines of at most 72 columns as displayed. */
  wrap: (...values) => wrap(textOf(values[0]), wrapOptions(values.at(-1))),

  /** `{{underline title mark="="}}`: in lines, with a line of the mark under them; `-` where none is given. */
  underline(...values) {
    const lines = wrap(textOf(values[0]));
    const mark = hashOf(values.at(-1)).mark;
    const width = Math.max(...lines.split('\n').map(displayWidth));
    return `${lines}\n${(typeof mark === 'string' ? mark : '-').repeat(Math.min(width, wireColumns))}`;
  },

  /** `{{item name title organisation}}`: one item of a list, each value on lines of its own. */
  item(...values) {
    const [first = '', ...rest] = textsOf(values);
    const lines = rest.map((text) => wrap(text, { indent: 2 }));
    return [`- ${wrap(first, { indent: 2 }).slice(2)}`, ...lines].join('\n');
  },

  /** `{{facts labels.phone contact.phone labels.email contact.email}}`: values under one another beside their labels. */
  facts(...values) {
    const pairs = pairsOf(values.slice(0, -1).map(textOf)).filter(([, value]) => value !== '');
    const widths = pairs.map(([label]) => displayWidth(label)).filter((width) => width <= widestLabel);
    const indent = Math.max(0, ...widths) + 2;
    return pairs.map(([label, value]) => fact(label, wrap(value, { indent }), indent)).join('\n');
  },

  /** `{{join " | " location date.words}}`: what there is of values and lists, with the first value between. */
  join(...values) {
    const [separator, ...others] = values.slice(0, -1);
    const between = typeof separator === 'string' ? separator : '';
    return others.flat().map(textOf).filter(Boolean).join(between);
  },

  /** `{{brackets name abbreviation also}}`: the first value, the others behind it in brackets. */
  brackets: (...values) => brackets('', ...textsOf(values)),
};

function fact(label: string, value: string, indent: number): string {
  const width = displayWidth(label);
  if (width > indent - 2) return `${label}\n${value}`;
  return label + ' '.repeat(indent - width) + value.slice(indent);
}

function pairsOf(texts: readonly string[]): [label: string, value: string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < texts.length; index += 2)
    pairs.push([texts[index] ?? '', texts[index + 1] ?? '']);
  return pairs;
}

/** What there is among a helper's values, without the options that Handlebars hands it last. */
function textsOf(values: readonly unknown[]): string[] {
  return values.slice(0, -1).map(textOf).filter(Boolean);
}

function wrapOptions(options: unknown): WrapOptions {
  const { columns, indent, hanging } = hashOf(options);
  return {
    ...(typeof columns === 'number' && { columns }),
    ...(typeof indent === 'number' && { indent }),
    ...(typeof hanging === 'number' && { hanging }),
  };
}

function hashOf(options: unknown): Readonly<Record<string, unknown>> {
  if (typeof options !== 'object' || options === null || !('hash' in options)) return {};
  const { hash } = options;
  return typeof hash === 'object' && hash !== null ? { ...hash } : {};
}

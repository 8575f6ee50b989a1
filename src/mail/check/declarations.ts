import { remembered } from '../../language/remembered.ts';
import type { Range } from '../../model/place.ts';

/** `property:value` of a style, with its place in the text that it was read from. */
export interface Declaration extends Range {
  /** In lower case. */
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** A piece of a value: `600`, `px` of `16px`, `rgb` of `rgb(0, 0, 0)`, what stands in quotation marks. */
export interface Token {
  readonly kind: 'number' | 'word' | 'function' | 'colour' | 'string' | 'sign';
  /** In lower case, except of a string; of a function its name. */
  readonly text: string;
  /** Of a number, in lower case: `px`, `%`; empty where it has none. */
  readonly unit?: string;
}

const comment = /\/\*[\s\S]*?(?:\*\/|$)/g;

/** What stands in a `style` attribute, or between the braces of a rule. What is no declaration is passed over. */
export const declarationsIn = remembered((text: string): readonly Declaration[] => {
  const found: Declaration[] = [];
  // As long as before, so that places stay.
  const bare = text.replace(comment, (match) => ' '.repeat(match.length));
  for (const { start, end } of split(bare, ';')) {
    const written = bare.slice(start, end);
    const [whole, space = '', property = '', said = ''] = /^(\s*)([-\w]+)\s*:([\s\S]*)$/.exec(written) ?? [];
    if (whole === undefined) continue;
    const [, value = '', important] = /^\s*([\s\S]*?)\s*(!\s*important)?\s*$/i.exec(said) ?? [];
    found.push({
      start: start + space.length,
      end: start + written.trimEnd().length,
      property: property.startsWith('--') ? property : property.toLowerCase(),
      value,
      important: important !== undefined,
    });
  }
  return found;
});

/** The stretches between a sign, not counting those in quotation marks and brackets. */
export function split(text: string, sign: ';' | ','): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: piece, index } of text.matchAll(/"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|[();,]/gs)) {
    if (piece === '(') depth += 1;
    else if (piece === ')') depth -= 1;
    else if (piece === sign && depth <= 0) {
      ranges.push({ start, end: index });
      start = index + 1;
    }
  }
  return [...ranges, { start, end: text.length }];
}

const tokens =
  /(?<string>"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?)|(?<url>url\(\s*(?!["'\s])[^)]*\)?)|(?<name>-?-?[a-z_][-\w]*)\(|(?<colour>#[\da-f]+)|(?<number>[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(?<unit>%|[a-z]+)?|(?<word>-?-?[a-z_][-\w]*)|(?<sign>[^\s])/gi;

/** The pieces of a value, also those within its functions. */
export const tokensOf = remembered((value: string): readonly Token[] =>
  [...value.matchAll(tokens)].map(({ groups = {} }): Token => {
    const { string, url, name, colour, number, unit, word, sign = '' } = groups;
    if (string !== undefined) return { kind: 'string', text: string.replace(/^["']|["']$/g, '') };
    if (url !== undefined || name !== undefined)
      return { kind: 'function', text: (name ?? 'url').toLowerCase() };
    if (colour !== undefined) return { kind: 'colour', text: colour.toLowerCase() };
    if (number !== undefined) return { kind: 'number', text: number, unit: (unit ?? '').toLowerCase() };
    if (word !== undefined) return { kind: 'word', text: word.toLowerCase() };
    return { kind: 'sign', text: sign };
  }),
);

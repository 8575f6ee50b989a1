import { hexColour } from '../../language/colours.ts';
import { remembered } from '../../language/remembered.ts';
import { colourNames } from './colour-names.ts';
import { type Token, tokensOf } from './declarations.ts';

/** A colour of six digits; `none` where there is said to be none; `undefined` where it cannot be told. */
export type Colour = string | 'none' | undefined;

/** The colour that a piece of a value is, such as `#fff`, `navy`; of `rgb(…)` see `colourOf`. */
function plainColour({ kind, text }: Token): Colour {
  if (kind === 'colour') return hexColour(text);
  if (kind !== 'word') return undefined;
  if (text === 'transparent') return 'none';
  const digits = colourNames.get(text);
  return digits && `#${digits}`;
}

/** The first colour in a value. One that lets something shine through cannot be told. */
export const colourOf = remembered((value: string): Colour => {
  const tokens = tokensOf(value);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'function' && /^rgba?$/.test(token.text)) return channels(tokens.slice(index + 1));
    const colour = plainColour(token);
    if (colour !== undefined) return colour;
  }
  return undefined;
});

/** Every colour that a value names. */
export const coloursIn = remembered((value: string): readonly string[] =>
  tokensOf(value).flatMap((token) => {
    const colour = plainColour(token);
    return colour === undefined || colour === 'none' ? [] : [colour];
  }),
);

/** Of an old attribute such as `bgcolor`, whose `#` may be missing. */
export function attributeColour(value: string): Colour {
  return hexColour(value) ?? plainColour({ kind: 'word', text: value.trim().toLowerCase() });
}

function channels(tokens: readonly Token[]): Colour {
  const end = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === ')');
  const numbers = tokens.slice(0, end).filter(({ kind }) => kind === 'number');
  const [alpha] = numbers.slice(3);
  if (numbers.length < 3 || (alpha && Number(alpha.text) !== (alpha.unit === '%' ? 100 : 1)))
    return undefined;
  const digits = numbers.slice(0, 3).map(({ text, unit }) => {
    const channel = Math.round(Number(text) * (unit === '%' ? 2.55 : 1));
    return Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

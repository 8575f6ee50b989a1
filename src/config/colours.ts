import * as v from 'valibot';
import { hexColour, isReadable, readable } from '../language/colours.ts';
import { group, means, reads } from '../language/fields.ts';
import { type Colours, grounds, ownColours } from '../model/colours.ts';

/** A colour that can be read on each of these grounds. */
function readableOn(on: readonly string[], expected: string) {
  return reads(
    v.pipe(
      v.string(),
      v.check((written) => {
        const colour = hexColour(written);
        return colour !== undefined && isReadable(colour, on);
      }),
      v.transform((written) => hexColour(written) ?? written),
    ),
    {
      expected,
      suggest(written) {
        const colour = hexColour(written);
        return colour && readable(colour, on);
      },
    },
  );
}

const onPaper = readableOn(
  grounds.accent,
  'a colour in six digits, such as "#0d4f7c", dark enough to be read on white (contrast 4.5 : 1)',
);
const inTheDark = readableOn(
  grounds.dark,
  'a colour in six digits, such as "#8cc3ec", light enough to be read on black (contrast 4.5 : 1)',
);

export const colours = group(
  {
    accent: v.optional(means(onPaper, 'Of links and rules.', '#0d4f7c')),
    dark: v.optional(means(inTheDark, 'The same in the dark; else made from it.', '#8cc3ec')),
  },
  'accent: "#0d4f7c"',
);

/** What a colour that nobody chose has to have, so that it is easy to read. */
const comfortable = 6;

/** Both colours; the one for the dark is made from the other where only that is named. */
export function toColours({ accent, dark }: Partial<Colours> = {}): Colours {
  if (accent === undefined) return { ...ownColours, ...(dark !== undefined && { dark }) };
  return { accent, dark: dark ?? readable(accent, grounds.dark, comfortable) };
}

import * as v from 'valibot';
import { group, line, list, means, reads, text, word } from '../language/fields.ts';
import { nearest } from '../language/nearest.ts';
import { filledIn, placeholdersIn } from '../language/placeholders.ts';
import { inSeries } from '../language/several.ts';
import { datelines, type House, numberings, placeholders } from '../model/house.ts';

/** Text with none but these placeholders in braces. */
function pattern(allowed: readonly string[]) {
  const isKnown = (name: string) => allowed.includes(name);
  const braces = allowed.map((name) => `{${name}}`);
  return reads(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.check((written) => placeholdersIn(written).every(isKnown)),
    ),
    {
      expected: `text in which nothing stands in braces but ${inSeries(braces, 'and')}`,
      suggest(written) {
        const meant = Object.fromEntries(
          placeholdersIn(written)
            .filter((name) => !isKnown(name))
            .map((name) => [name, nearest(name, allowed)]),
        );
        const braced = Object.entries(meant).map(([name, near]) => [name, `{${near}}`]);
        return Object.values(meant).includes(undefined)
          ? undefined
          : filledIn(written, Object.fromEntries(braced));
      },
    },
  );
}

/** A list of so many lines. */
function lines(count: number, expected: string) {
  return reads(v.pipe(v.array(line), v.length(count)), { expected });
}

const style = {
  end: v.optional(means(pattern(placeholders.end), 'What stands under the text.', '-ends-')),
  issued: v.optional(
    means(
      pattern(placeholders.issued),
      'What stands under that; a line with a time is left out of a release without one.',
      'Issued at {zone} {time}',
    ),
  ),
  date: v.optional(means(pattern(placeholders.date), 'How a day is written.', '{day} {month} {year}')),
  time: v.optional(means(pattern(placeholders.time), 'How a time of day is written.', '{hour}:{minute}')),
  months: v.optional(
    means(
      lines(12, 'a list of the twelve months, January first'),
      'What the months are called, January first.',
      'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
    ),
  ),
  halves: v.optional(
    means(lines(2, 'a list of two, such as [a.m., p.m.]'), 'What {half} stands for, before noon and after.', [
      'a.m.',
      'p.m.',
    ]),
  ),
  zones: v.optional(
    means(
      reads(v.record(v.string(), line), {
        expected: 'time zones and what they are called, one below the other, such as “Asia/Hong_Kong: HKT”',
      }),
      'What time zones are called.',
      { 'Asia/Hong_Kong': 'HKT' },
    ),
  ),
  dateline: v.optional(
    means(
      word(datelines),
      'Where place and day stand: on a line above the text, run into its first paragraph, or nowhere.',
      'line',
    ),
  ),
  'dateline-form': v.optional(
    means(pattern(placeholders['dateline-form']), 'What runs in.', '{PLACE} ({date}) — '),
  ),
  cities: v.optional(
    means(list(line), 'Places that a run-in dateline names without their country.', ['Hong Kong']),
  ),
  numbered: v.optional(
    means(
      word(numberings),
      'Which paragraphs have numbers: of the text, the notes to editors, or all.',
      'notes',
    ),
  ),
  notes: v.optional(means(line, 'The heading over notes to editors.', 'Notes to editors')),
  rights: v.optional(
    means(pattern(placeholders.rights), 'Whose text it is, and who may use it.', '© {year} {organisation}'),
  ),
};

const example = 'end: "###"';

/** A house style: what holds in every language, and under `languages` what differs in one. */
const house = {
  ...style,
  languages: v.optional(
    means(
      reads(v.record(v.string(), group(style, example)), {
        expected: 'a group of languages with what differs in each, indented, such as “zh-Hant:”',
      }),
      'What differs in a language.',
    ),
  ),
};

/** What `style` may say in `pressdesk.yaml`. */
export const houseStyle = group(house, example);

/** What a file of a house may say: `templates/houses/<name>.yaml`. */
export const houseSchema = group(
  { about: v.optional(means(text, 'Whose house it is, and where its facts are from.')), ...house },
  example,
);

/** A house as read, without what is only said about it. */
export function toHouse({ about: _, ...said }: Partial<v.InferOutput<typeof houseSchema>>): House {
  return said as House;
}

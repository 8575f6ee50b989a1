import { brackets, labelled } from './punctuation.ts';
import type { Facts } from './view.ts';

/** Who is behind a release, a line for each role in its words: `Supported by: Coast Watch (CW); Harbour Office`. */
export function organiserLines({ organisers, lang }: Pick<Facts, 'organisers' | 'lang'>): string {
  return organisers
    .map(({ heading, items }) => {
      const names = items.map(({ name, abbreviation, also }) => brackets(name, abbreviation, also));
      return labelled(heading, names.join('; '), lang);
    })
    .join('\n');
}

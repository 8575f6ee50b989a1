import * as v from 'valibot';
import { group, language, line, means, reads } from '../language/fields.ts';
import type { Words } from '../model/words.ts';

const heading = group(
  {
    one: means(line, 'The heading over one organiser.', 'Organised by'),
    other: means(line, 'The heading over several.', 'Jointly organised by'),
    alone: v.optional(
      means(line, 'The heading over the only organiser of a release without an event.', 'Issued by'),
    ),
  },
  'one: Organised by',
);

const roles = reads(v.record(v.string(), heading), {
  expected: 'a group of roles with their headings, indented, such as “organiser:”',
});
const labels = reads(v.record(v.string(), line), {
  expected: 'a group of words, indented, such as “end: Ends”',
});

/** What a file of fixed words may say: `templates/words/<lang>.yaml`. */
export const wordsSchema = group(
  {
    lang: means(language, 'The language of these words.', 'zh-Hant'),
    roles: v.optional(means(roles, 'Headings over the organisers of a role.')),
    labels: v.optional(means(labels, 'All other words.')),
  },
  'lang: en',
);

/** Fixed words as read; a file may leave out what it does not change. */
export function toWords({
  lang = 'und',
  roles = {},
  labels = {},
}: Partial<v.InferOutput<typeof wordsSchema>>): Words {
  return { lang, roles, labels };
}

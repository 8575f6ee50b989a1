import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { Link } from '../links/link.ts';
import { emptyWordsIn } from '../links/link-words.ts';
import { linksOf } from '../links/links.ts';
import type { ReleaseRule } from '../rule.ts';

export const linkText: ReleaseRule = {
  id: 'link-text',
  severity: 'warning',
  summary: 'Let the words of a link say what it leads to.',
  reason:
    'A screen reader can read out the links of a page as a list, a wire prints the words without the link, and a hurried reader sees nothing but what is underlined. “Click here” tells none of them anything.',
  good: [
    release`
      ---
      title: River swim returns in August
      date: 2024-06-03
      organisers: [Swimming Club]
      contact:
        url: https://swim.example.org
      ---

      Swimmers can [enter their names for the swim](https://swim.example.org/enter) until July.
    `,
  ],
  bad: [
    release`
      ---
      title: River swim returns in August
      date: 2024-06-03
      organisers: [Swimming Club]
      contact:
        url: https://swim.example.org
      ---

      To enter your name for the swim, [click here](https://swim.example.org/enter).
    `,
  ],
  *check(release) {
    let empty: ReturnType<typeof emptyWordsIn> | undefined;
    for (const link of linksOf(release)) {
      const { kind, text, pictured, lacks, address } = link;
      if (!worded.has(kind) || lacks || text.length > 40 || pictured) continue;
      const words = (bare.test(text) ? text : text.replace(around, '')).toLowerCase();
      if (words === '') {
        // A place to jump to within the page has no words.
        if (text.trim() !== '' || !/^https?:/i.test(address)) continue;
        const at = link.place ?? link.whole;
        yield {
          reason: `The link to ${quoted(address)} has no words.`,
          ...(at && { place: at }),
          actual: address,
          note: 'Its address is printed in their place. Write what the link leads to between the square brackets.',
        };
        continue;
      }
      empty ??= emptyWordsIn(release.data.lang ?? 'en');
      if (!empty.has(words.replace(/\s+/g, ' ').replaceAll('’', "'"))) continue;
      const at = link.wordsPlace ?? link.whole;
      yield {
        reason: /\s/.test(text)
          ? `The words ${quoted(text)} do not say where the link leads.`
          : `The word ${quoted(text)} does not say where the link leads.`,
        ...(at && { place: at }),
        actual: text,
        note: `Make a link of the words that name it, such as “the full report”. This one leads to ${quoted(address)}.`,
      };
    }
  },
};

const worded: ReadonlySet<Link['kind']> = new Set(['link', 'reference', 'html']);

const bare = /^[a-z](?:.*[a-z])?$/is;

/** What stands round the words of a link without changing them. */
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

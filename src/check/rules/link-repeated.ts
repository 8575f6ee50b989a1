import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { isLinking, type Linking, type Row, rowsOf } from '../links/rows.ts';
import type { Mark, Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const linkRepeated: ReleaseRule = {
  id: 'link-repeated',
  severity: 'warning',
  summary: 'Give every entry of a row of links a page of its own.',
  reason:
    'In a row of links the address of one is copied for the next and then changed. Where that was forgotten, one entry leads to the page that all of them lie below, and readers have to look for what the others are handed.',
  good: [
    release`
      ---
      title: Tide tables for the new year
      date: 2024-11-05
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The [tables](https://harbour.example.org/tables/) are out for the [north](https://harbour.example.org/tables/north/),
      the [east](https://harbour.example.org/tables/east/) and the [south](https://harbour.example.org/tables/south/).
    `,
  ],
  bad: [
    release`
      ---
      title: Tide tables for the new year
      date: 2024-11-05
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The [tables](https://harbour.example.org/tables/) are out for the [north](https://harbour.example.org/tables/north/),
      the [east](https://harbour.example.org/tables/) and the [south](https://harbour.example.org/tables/south/).
    `,
  ],
  *check(release) {
    // Four links make the shortest case: the page above, and a row of three.
    for (const passage of proseOf(release).all.filter(({ marks }) => marks.length >= 4)) {
      for (const row of rowsOf(passage)) {
        for (const link of row) {
          if (isMeant(passage, link, row)) continue;
          const [one, two] = row.filter((other) => isBelow(other.address, link.address));
          const twin = passage.marks.find((mark) => isTwin(passage, mark, link, row));
          if (!one || !two || !twin) continue;
          const [words, other, ...below] = [link, twin, one, two].map(({ start, end }) =>
            quoted(passage.text.slice(start, end)),
          );
          const place = passage.place(link.start, link.end);
          yield {
            reason: `${words} leads to the same page as ${other}, not to a page of its own as ${below.join(' and ')} do.`,
            ...(place && { place }),
            actual: link.address,
            note: `That page is ${quoted(link.address)}. Look for the one below it that is meant.`,
          };
        }
      }
    }
  },
};

/** Whether an entry leads to the page above on purpose: as all of it, or as what the others are told to be of. */
function isMeant(passage: Passage, link: Linking, row: Row): boolean {
  if (whole.test(wordsOf(passage, link))) return true;
  return link === row[0] && !/^\s*[,;、，；]/.test(passage.text.slice(link.end));
}

/** Words for the page that all others lie below: “all lists”, “the whole week”. */
const whole =
  /(?<!\p{L})(?:all|whole|full|entire|complete|every(?:thing)?|others?|more|overview|ganze[nrsm]?|gesamte[nrsm]?|alle[ns]?|übersicht|weitere[ns]?|toda?o?s?|complet[aoe]s?|demás|demais|más|mais|outr[ao]s|tou(?:te?s?|s)|entière?s?|autres|tutt[aeio]|altr[aeio])(?!\p{L})|全部|全文|所有|整|其他|更多/iu;

/** Another link to the same page: apart from the row, or where the row begins with the page above, or ends in it. */
function isTwin(passage: Passage, mark: Mark, link: Linking, row: Row): boolean {
  if (!isLinking(mark) || mark.address !== link.address || mark === link) return false;
  const [words, other] = [link, mark].map((one) => wordsOf(passage, one));
  // What has the same name is the same page.
  if (words === other) return false;
  return mark === row[0] || !row.includes(mark) || whole.test(other ?? '');
}

function wordsOf({ text }: Passage, { start, end }: Mark): string {
  return text.slice(start, end).trim().toLowerCase();
}

/** Whether a page lies below another that is not the front page of its site. */
function isBelow(page: string, above: string): boolean {
  const folder = above.endsWith('/') ? above : `${above}/`;
  return page.length > folder.length && page.startsWith(folder) && /^\w+:\/\/[^/]+\/[^/]/.test(folder);
}

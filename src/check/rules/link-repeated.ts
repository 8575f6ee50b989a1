import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { isLinking, type Linking, type Row, rowsOf } from '../links/rows.ts';
import type { Mark } from '../prose/passage.ts';
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
    for (const passage of proseOf(release).all) {
      // Four links make the shortest case: the page above, and a row of three.
      if (passage.marks.length < 4) continue;
      for (const row of rowsOf(passage)) {
        for (const link of row) {
          const [one, two] = row.filter((other) => isBelow(other.address, link.address));
          const twin = passage.marks.find((mark) => isTwin(mark, link, row));
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

/** Another link to the same page: apart from the row, or where the row begins with the page above. */
function isTwin(mark: Mark, link: Linking, row: Row): boolean {
  if (!isLinking(mark) || mark.address !== link.address || mark === link) return false;
  return mark === row[0] || !row.includes(mark);
}

/** Whether a page lies below another that is not the front page of its site. */
function isBelow(page: string, above: string): boolean {
  const folder = above.endsWith('/') ? above : `${above}/`;
  return page.length > folder.length && page.startsWith(folder) && /^\w+:\/\/[^/]+\/[^/]/.test(folder);
}

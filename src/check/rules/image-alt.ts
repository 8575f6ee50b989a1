import { isSafeImage } from '../../language/safe-address.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { linksOf } from '../links/links.ts';
import type { ReleaseRule } from '../rule.ts';

export const imageAlt: ReleaseRule = {
  id: 'image-alt',
  severity: 'warning',
  summary: 'Say in words what a picture in the text shows.',
  reason:
    'The words stand for the picture in the wire text, in mails that show no pictures, and for readers who cannot see it. Without them there is a hole, and nobody knows what is missing.',
  good: [
    release`
      ---
      title: Clock tower strikes again
      date: 2025-02-27
      organisers: [Tower Friends]
      contact:
        url: https://tower.example.org
      ---

      ![Two people hang the mended bell in the clock tower](bell.jpg)

      The bell was hung on Thursday.

      <img src="line.png" alt="">
    `,
  ],
  bad: [
    release`
      ---
      title: Clock tower strikes again
      date: 2025-02-27
      organisers: [Tower Friends]
      contact:
        url: https://tower.example.org
      ---

      ![](bell.jpg)

      The bell was hung on Thursday.
    `,
  ],
  *check(release) {
    for (const link of linksOf(release)) {
      const { kind, text, address, decorative } = link;
      if ((kind !== 'picture' && kind !== 'html-picture') || decorative || text.trim() !== '') continue;
      // What is not published needs no words.
      if (address === '' || !isSafeImage(address)) continue;
      const { whole, field } = link;
      yield {
        reason: `The picture ${quoted(address)} is not described.`,
        ...(field && { field }),
        ...(whole && { place: whole }),
        actual: address,
        note:
          kind === 'picture'
            ? 'Write between the square brackets what it shows. A mere ornament may be an “<img>” with an empty “alt”.'
            : 'Write under “alt” what it shows; one that is mere ornament has an empty “alt”.',
      };
    }
  },
};

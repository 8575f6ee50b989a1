import { isElsewhere } from '../../language/pictures.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { linksOf } from '../links/links.ts';
import type { ReleaseRule } from '../rule.ts';

export const imageRemote: ReleaseRule = {
  id: 'image-remote',
  severity: 'warning',
  summary: 'Put the pictures of the text beside the release.',
  reason:
    'A picture on another site tells its owner who reads the release, may be changed there, and is gone one day. So the page and the mail do not show it, and have a link to it in its place.',
  good: [
    release`
      ---
      title: Orchard opens its gates
      date: 2025-05-16
      organisers: [Orchard Society]
      contact:
        url: https://orchard.example.org
      ---

      ![Apple trees in blossom along the south wall](south-wall.jpg)

      The orchard is open to visitors until the end of June.
    `,
  ],
  bad: [
    release`
      ---
      title: Orchard opens its gates
      date: 2025-05-16
      organisers: [Orchard Society]
      contact:
        url: https://orchard.example.org
      ---

      ![Apple trees in blossom along the south wall](https://pictures.example.org/south-wall.jpg)

      The orchard is open to visitors until the end of June.
    `,
  ],
  yieldsTo: ['link-local', 'link-malformed', 'link-wrapped'],
  *check(release, { config }) {
    for (const link of linksOf(release)) {
      const { kind, address, field } = link;
      if (kind !== 'picture' && kind !== 'html-picture') continue;
      if (!isElsewhere(address, config.site)) continue;
      const at = link.place ?? link.whole;
      yield {
        reason: `The picture ${quoted(address)} lies on another site.`,
        ...(field && { field }),
        ...(at && { place: at }),
        actual: address,
        note: 'Save it beside the release and name it from there. If it is meant to stay where it is, write a link to it.',
      };
    }
  },
};

import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { namedFiles } from '../named-files.ts';
import { type Context, none, optionOf, type ReleaseRule } from '../rule.ts';

export const imagePixels: ReleaseRule = {
  id: 'image-pixels',
  severity: 'error',
  summary: 'Show pictures of a size that a telephone can open.',
  reason:
    'A browser has to unpack every pixel of a picture before it shows one. Of a picture 40,000 pixels wide that is several gigabytes: the page stays blank, or the browser gives up. No screen shows more than a small part of them.',
  options: {
    max: {
      means: 'The most pixels that a picture may be wide or high.',
      default: 12_000,
      min: 640,
      max: 60_000,
    },
  },
  good: [
    release`
      ---
      title: Panorama of the bay is finished
      date: 2025-03-14
      organisers: [Bay Museum]
      contact:
        url: https://bay.example.org
      photos:
        - file: panorama.jpg
          alt: The bay from the north mole to the lighthouse
          credit: Bay Museum
      attachments:
        - file: panorama-for-print.jpg
      ---

      The panorama of the bay can be seen from Saturday.
    `,
  ],
  bad: [
    release`
      ---
      title: Panorama of the bay is finished
      date: 2025-03-14
      organisers: [Bay Museum]
      contact:
        url: https://bay.example.org
      photos:
        - file: panorama-for-print.jpg
          alt: The bay from the north mole to the lighthouse
          credit: Bay Museum
      ---

      The panorama of the bay can be seen from Saturday.
    `,
  ],
  check(release, context) {
    return namedFiles(release).length === 0 ? none : findingsOf(release, context);
  },
};

function* findingsOf(release: Release, context: Context): Iterable<Finding> {
  const most = optionOf(imagePixels, 'max', context);
  for (const { file, kind, field, place } of namedFiles(release)) {
    if (kind === 'attachment') continue;
    const { size } = context.picture(file);
    if (!size || (size.width <= most && size.height <= most)) continue;
    const [width, height] = [size.width, size.height].map((pixels) => pixels.toLocaleString('en-GB'));
    yield {
      reason: `The ${kind} ${quoted(file)} is ${width} pixels wide and ${height} high.`,
      ...(field && { field }),
      ...(place && { place }),
      actual: file,
      note: `Save it with at most ${most.toLocaleString('en-GB')}; 2,500 are plenty for any screen. Who needs it in full can have it from the attachments.`,
    };
  }
}

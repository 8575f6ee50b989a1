import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { namedFiles } from '../named-files.ts';
import { type Context, none, type ReleaseRule } from '../rule.ts';

export const imageKind: ReleaseRule = {
  id: 'image-kind',
  severity: 'error',
  summary: 'Show pictures of a kind that browsers show.',
  reason:
    'Telephones save photos as HEIC, agencies send TIFF, and a file keeps its name when something else is saved in it. A browser shows none of these: there is a hole on the page and in the mail.',
  good: [
    release`
      ---
      title: Ferry “Heron” is launched
      date: 2025-05-16
      organisers: [Saltmere Ferries]
      contact:
        url: https://ferries.example.org
      photos:
        - file: launch.jpg
          alt: The ferry slides into the water
          credit: Saltmere Ferries
      attachments:
        - file: launch-for-print.tif
      ---

      The ferry “Heron” was launched on Friday.
    `,
  ],
  bad: [
    release`
      ---
      title: Ferry “Heron” is launched
      date: 2025-05-16
      organisers: [Saltmere Ferries]
      contact:
        url: https://ferries.example.org
      photos:
        - file: launch-for-print.tif
          alt: The ferry slides into the water
          credit: Saltmere Ferries
      ---

      The ferry “Heron” was launched on Friday.
    `,
  ],
  check(release, context) {
    return namedFiles(release).length === 0 ? none : findingsOf(release, context);
  },
};

function* findingsOf(release: Release, { picture }: Context): Iterable<Finding> {
  for (const { file, kind, field, place } of namedFiles(release)) {
    if (kind === 'attachment' || !picture(file).unshown) continue;
    yield {
      reason: `The ${kind} ${quoted(file)} is no picture that browsers show.`,
      ...(field && { field }),
      ...(place && { place }),
      actual: file,
      note: 'Export it as JPEG, PNG or WebP; another ending in its name is not enough. What is for printers goes to the attachments.',
    };
  }
}

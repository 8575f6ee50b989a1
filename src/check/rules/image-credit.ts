import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { itemPlace } from '../edits.ts';
import { release } from '../example.ts';
import { fieldWords, quoted } from '../field-words.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const imageCredit: ReleaseRule = {
  id: 'image-credit',
  severity: 'info',
  summary: 'Say whose picture a photo is.',
  reason:
    'A newspaper cannot print a photo without knowing whom to name, and many picture desks drop one rather than ring up and ask.',
  good: [
    release`
      ---
      title: Ferry named after its first captain
      date: 2024-07-19
      organisers: [Ferry Company]
      contact:
        url: https://ferry.example.org
      photos:
        - file: ferry.jpg
          alt: The new ferry lies at the pier, dressed with flags
          credit: Ferry Company / Ruth Amory
      ---

      The ferry was named at noon.
    `,
  ],
  bad: [
    release`
      ---
      title: Ferry named after its first captain
      date: 2024-07-19
      organisers: [Ferry Company]
      contact:
        url: https://ferry.example.org
      photos:
        - file: ferry.jpg
          alt: The new ferry lies at the pier, dressed with flags
      ---

      The ferry was named at noon.
    `,
  ],
  check(release) {
    return !release.data.photos ? none : findingsOf(release);
  },
};

function* findingsOf(release: Release): Iterable<Finding> {
  const photos = release.data.photos ?? [];
  const bare = photos.flatMap(({ file, credit, caption = '' }, index) =>
    credit?.trim() || credited.test(caption) ? [] : [{ file, index }],
  );
  // An office that credits none has one habit, not as many mistakes as it has photos.
  const all = bare.length > 1 && bare.length === photos.length;
  const place = all ? (release.places.key('photos') ?? release.places.value('photos')) : undefined;
  if (all) {
    yield {
      reason: `None of the ${photos.length} photos says whose picture it is.`,
      field: 'photos',
      ...(place && { place }),
      note: 'Write the name of the photographer or of the office under “credit” of each.',
    };
    return;
  }
  for (const { file, index } of bare) {
    const at = itemPlace(release, ['photos', index, 'file'], file);
    yield {
      reason: `The photo ${quoted(file)} does not say whose picture it is.`,
      ...at,
      actual: file,
      note: `Write the name of the photographer or of the office under ${fieldWords('credit')}.`,
    };
  }
}

/** A caption that names whoever the picture is by. */
const credited =
  /©|\((?:c|C)\)|\b(?:photos?|pictures?|images?|photograph|credits?|courtesy|copyright|crédits?|foto|fotos|bild|quelle|fotografía|imagen|imagem|immagine)(?:\s+(?:by|of|credit|par|von|de|di|por))?\s*[:/]|\b(?:photo|picture|image|photograph)(?:ed)?\s+by\b|\bcourtesy of\b|(?:攝影|摄影|圖片來源|图片来源|來源|来源|撮影|提供|사진)/i;

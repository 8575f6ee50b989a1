import { isDeviceName, isHidden } from '../../language/file-names.ts';
import type { AssetState } from '../../model/asset.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { limits } from '../../model/limits.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { namedFiles } from '../named-files.ts';
import { type Context, none, type ReleaseRule } from '../rule.ts';

export const imageFile: ReleaseRule = {
  id: 'image-file',
  severity: 'error',
  summary: 'Put photos and attachments beside the release.',
  reason:
    'Photos, attachments and the pictures in the text are copied to the page they belong to. One that is missing would leave a hole there, and a link that leads nowhere.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      photos:
        - file: lighthouse.jpg
          alt: The lighthouse at dusk, its lamp lit
          credit: Harbour Trust
      ---

      After two years of repairs the lighthouse was lit again on Friday.
    `,
  ],
  bad: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      After two years of repairs the lighthouse was lit again on Friday.

      ![The lighthouse at dusk, its lamp lit](light-house.jpg)
    `,
  ],
  check(release, context) {
    return namedFiles(release).length === 0 ? none : findingsOf(release, context);
  },
};

function* findingsOf(release: Release, { asset }: Context): Iterable<Finding> {
  for (const { file, kind, field, place } of namedFiles(release)) {
    const state = asset(file);
    if (state === 'ok') continue;
    const [wrong, note] = state === 'reserved' ? reservedWords(file) : words[state];
    yield {
      reason: `The ${kind} ${quoted(file)} ${wrong}.`,
      ...(field && { field }),
      ...(place && { place }),
      actual: file,
      note,
    };
  }
}

type Words = readonly [wrong: string, note: string];

const words: Readonly<Record<Exclude<AssetState, 'ok' | 'reserved'>, Words>> = {
  missing: [
    'is not there',
    'It is looked for from the folder of the release; capital and small letters have to be the same.',
  ],
  outside: ['lies outside the newsroom', 'Copy it into the folder of the release and name it from there.'],
  'bad-name': [
    'has a name that cannot be published',
    'Name it from the folder of the release, with “/” between folders and no “..”, such as “photos/signing.jpg”. A name has none of : * ? < > | in it, and at most 100 letters.',
  ],
  taken: [
    'has the name of a file that is written beside it',
    'The page, the wire text and the newsletter are files of their own there; rename the file.',
  ],
  'not-a-file': ['is no file', 'A folder cannot be published; name a file in it.'],
  'too-large': [
    `is larger than ${limits.assetBytes / 1024 / 1024} MB`,
    'Make it smaller, or link to the place where it can be fetched.',
  ],
};

function reservedWords(file: string): Words {
  const part = file.split('/').find((name) => isDeviceName(name) || isHidden(name));
  const name = part === undefined || part === file ? 'it' : quoted(part);
  return isHidden(part ?? '')
    ? [`cannot be published: ${name} begins with a dot, which hides it`, 'Rename the file, without the dot.']
    : [`cannot be published: Windows keeps ${name} for itself`, 'Rename the file; a letter more is enough.'];
}

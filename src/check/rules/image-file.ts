import type { AssetState } from '../../model/asset.ts';
import { limits } from '../../model/limits.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { namedFiles } from '../named-files.ts';
import type { ReleaseRule } from '../rule.ts';

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
  *check(release, { asset }) {
    for (const { file, kind, field, place } of namedFiles(release)) {
      const state = asset(file);
      if (state === 'ok') continue;
      const [wrong, note] = words[state];
      yield {
        reason: `The ${kind} ${quoted(file)} ${wrong}.`,
        ...(field && { field }),
        ...(place && { place }),
        actual: file,
        note,
      };
    }
  },
};

const words: Readonly<Record<Exclude<AssetState, 'ok'>, readonly [wrong: string, note: string]>> = {
  missing: [
    'is not there',
    'It is looked for from the folder of the release; capital and small letters have to be the same.',
  ],
  outside: ['lies outside the newsroom', 'Copy it into the folder of the release and name it from there.'],
  'bad-name': [
    'has a name that cannot be published',
    'Name it from the folder of the release, with “/” between folders and no “..”, such as “photos/signing.jpg”.',
  ],
  'not-a-file': ['is no file', 'A folder cannot be published; name a file in it.'],
  'too-large': [
    `is larger than ${limits.assetBytes / 1024 / 1024} MB`,
    'Make it smaller, or link to the place where it can be fetched.',
  ],
};

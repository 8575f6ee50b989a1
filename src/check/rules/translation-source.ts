import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const translationSource: ReleaseRule = {
  id: 'translation-source',
  severity: 'error',
  summary: 'Name the release that a translation was made from.',
  reason:
    'A translation is laid beside the release that “translations-of” names, and changes there are noticed here. A name that leads nowhere, or to the translation itself, silently ends all of that.',
  good: [
    release`
      ---
      title: Der Leuchtturm strahlt wieder
      date: 2024-09-20
      lang: de
      key: lighthouse
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      Die Lampe strahlt wieder.
    `,
  ],
  bad: [
    release`
      ---
      title: Der Leuchtturm strahlt wieder
      date: 2024-09-20
      lang: de
      key: lighthouse
      translations-of: lighthouse-in-english.md
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      Die Lampe strahlt wieder.
    `,
  ],
  check(release, { source }) {
    const { key, translationsOf } = release.data;
    const found = translationsOf === undefined ? 'found' : source(translationsOf);
    if (translationsOf === undefined || found === 'found') return none;
    const place = release.places.value('translations-of');
    return [
      {
        reason:
          found === 'itself'
            ? `The release is said to be a translation of itself: ${quoted(translationsOf)}.`
            : `There is no other version ${quoted(translationsOf)} that this one could translate.`,
        field: 'translations-of',
        ...(place && { place }),
        actual: translationsOf,
        beside: [],
        note:
          key === undefined
            ? 'Versions of one release have the same “key”, and this one has none.'
            : `It takes the file name or the slug of a release that has “key: ${key}” as well.`,
      },
    ];
  },
};

import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const translationTwin: ReleaseRule = {
  id: 'translation-twin',
  severity: 'error',
  summary: 'Publish a release once in each language.',
  reason:
    'Versions of one release link to each other by their language. Where two of them are in the same one, nobody can tell which of them a reader or a search engine should be led to.',
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
      title: Lighthouse shines again, as it did
      date: 2024-09-20
      lang: en
      key: lighthouse
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The lamp shines again.
    `,
  ],
  check({ data, places }, { siblings }) {
    const { key, lang } = data;
    const twins = siblings.filter((one) => one.data.lang === lang && lang !== undefined);
    if (twins.length === 0 || key === undefined) return none;
    const place = places.value('key');
    return [
      {
        reason: `The language ${lang} of ${quoted(key)} is also that of ${twins.map(({ source }) => quoted(source.path)).join(', ')}.`,
        field: 'key',
        ...(place && { place }),
        actual: key,
        beside: twins.map(({ source }) => source.path),
        note: 'Give one of them another “lang”, or another “key” if it is another release.',
      },
    ];
  },
};

import { isUnread } from '../../language/translated.ts';
import { release } from '../example.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const translationUnread: ReleaseRule = {
  id: 'translation-unread',
  severity: 'error',
  summary: 'Have a person read what a program drafted.',
  reason:
    'A draft that was converted by a program, or still stands in the language it was copied from, looks finished. It is never published, whatever its status, until somebody has read it and says so. Of one that is marked as a draft nothing is said.',
  good: [
    release`
      ---
      title: Der Leuchtturm strahlt wieder
      date: 2024-09-20
      lang: de
      key: lighthouse
      translated: done
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
      translated: derived
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      Die Lampe strahlt wieder.
    `,
  ],
  check({ data: { translated, status }, places }) {
    // A draft says already that it is not to go out.
    if (status === 'draft' || translated === undefined || !isUnread(translated)) return none;
    const place = places.value('translated');
    const copied = /^untranslated/i.test(translated);
    return [
      {
        reason: copied
          ? 'The text still stands in the language it was copied from.'
          : 'The text was drafted by a program, and nobody has read it yet.',
        field: 'translated',
        ...(place && { place }),
        actual: translated,
        expected: ['done'],
        note: `${copied ? 'Translate' : 'Read'} it, then write “translated: done”. Until then it is not published.`,
      },
    ];
  },
};

import { limits } from '../../model/limits.ts';
import type { SlugReading } from '../../model/slug.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const slugValid: ReleaseRule = {
  id: 'slug-valid',
  severity: 'error',
  summary: 'Make the slug of small letters, digits and hyphens.',
  reason:
    'The slug is the last part of the address of the page and the name of its folder. It has to survive being read out, typed, and copied to any computer.',
  good: [
    release`
      ---
      title: 新書發布會
      date: 2024-06-18
      lang: zh-Hant-HK
      slug: book-launch
      organisers: [中央圖書館]
      contact:
        url: https://library.example.org
      ---

      圖書館於六月十八日舉行新書發布會。
    `,
  ],
  bad: [
    release`
      ---
      title: 新書發布會
      date: 2024-06-18
      lang: zh-Hant-HK
      slug: 新書發布會
      organisers: [中央圖書館]
      contact:
        url: https://library.example.org
      ---

      圖書館於六月十八日舉行新書發布會。
    `,
  ],
  check({ data, places }, { slug }) {
    if (slug.ok) return none;
    const place = places.value('slug');
    const what = data.slug === undefined ? 'file name' : 'slug';
    const instead = example(slug.actual);
    return [
      {
        reason: reason(slug, what),
        field: 'slug',
        ...(place && { place }),
        actual: slug.actual,
        expected: [instead],
        note: `${data.slug === undefined ? 'Add' : 'Write'} a “slug:” of a few words, such as “slug: ${instead}”.`,
      },
    ];
  },
};

function reason({ problem, actual }: Extract<SlugReading, { ok: false }>, what: string): string {
  const said = `The ${what} ${quoted(actual)}`;
  switch (problem) {
    case 'empty':
      return actual.trim() === ''
        ? `The ${what} is empty.`
        : `${said} has no letters a to z or digits to make an address of.`;
    case 'too-long':
      return `${said} is longer than an address part may be, ${limits.nameBytes} letters.`;
    case 'reserved':
      return `${said} is a name that Windows or the web server keeps for itself.`;
    case 'characters':
      return `${said} has characters in it that an address cannot have.`;
  }
}

/** What can be kept of the words, or words of our own where that is nothing. */
function example(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.split(/[^a-z0-9]+/).filter((part) => part !== '');
  const short = parts.slice(0, 6).join('-').slice(0, 60);
  return short.length > 2 && parts.length > 1 ? short : 'autumn-fair-opens';
}

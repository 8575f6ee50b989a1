import { limits } from '../../model/limits.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const slugUnique: ReleaseRule = {
  id: 'slug-unique',
  severity: 'error',
  summary: 'Give every release an address of its own.',
  reason:
    'Two releases of one day and one name would be written to the same page, and one of them would vanish without a word. The address is made of the date and the “slug”, or the file name where there is no slug.',
  good: [
    release`
      ---
      title: Harvest festival moves indoors
      date: 2024-10-12
      slug: harvest-festival-indoors
      organisers: [Market Town]
      contact:
        url: https://town.example.org
      ---

      Because of the rain the festival takes place in the old market hall.
    `,
  ],
  bad: [
    release`
      ---
      title: Harvest festival moves indoors
      date: 2024-10-12
      slug: harvest-festival
      organisers: [Market Town]
      contact:
        url: https://town.example.org
      ---

      Because of the rain the festival takes place in the old market hall.
    `,
  ],
  check({ places }, { address, claimants, slug }) {
    if (claimants.length === 0) return none;
    const place = places.value('slug');
    const others = claimants.slice(0, 3).map(quoted).join(', ');
    const atLeast = claimants.length >= limits.listed ? 'at least ' : '';
    const more = claimants.length > 3 ? ` and ${atLeast}${claimants.length - 3} more` : '';
    const where = address ? `This one would be published at ${quoted(address)}. ` : '';
    return [
      {
        reason: `The same address is claimed by ${others}${more}.`,
        field: 'slug',
        ...(place && { place }),
        ...(address && { actual: address }),
        note: `${where}Give one of them another “slug:”, such as ${quoted(`${slug.ok ? slug.slug : 'release'}-2`)}.`,
      },
    ];
  },
};

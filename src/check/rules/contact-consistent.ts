import { sites } from '../contact/sites.ts';
import { emails, links, phones, streets } from '../contact/written.ts';
import { release } from '../example.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const contactConsistent: ReleaseRule = {
  id: 'contact-consistent',
  severity: 'warning',
  summary: 'Give the same address and number in the text as under “contact”.',
  reason:
    'A journalist rings the number that comes first. Where text and contact differ by a digit or a letter, one of them reaches nobody.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
        email: press@harbour.example.org
        phone: "+44 20 7946 0123"
      ---

      Ring 020 7946 0123, write to press@harbour.example.org or see
      [the lighthouse](https://harbour.example.org/lighthouse).
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
        email: press@harbour.example.org
        phone: "+44 20 7946 0123"
      ---

      Ring 020 7946 0132, write to press@harbour.example.com or see
      [our pages](http://www.harbour.example.org/).
    `,
  ],
  *check(release) {
    const { contact = {} } = release.data;
    const prose = proseOf(release);
    yield* links(prose);
    yield* phones(contact, prose);
    yield* emails(contact, prose);
    yield* streets(contact, prose);
    yield* sites(contact, prose, release);
  },
};

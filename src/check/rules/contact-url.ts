import { addressProblem } from '../address/web-address.ts';
import { replaceWithin } from '../edits.ts';
import { release } from '../example.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const contactUrl: ReleaseRule = {
  id: 'contact-url',
  severity: 'error',
  summary: 'Write the web address for questions in full, from “https://” on.',
  reason:
    'It is the one line a journalist needs, and it is printed in the web page, the wire text and the newsletter. Without “https://” it is no link in an e-mail and a broken one on the page.',
  good: [
    release`
      ---
      title: Youth orchestra opens its rehearsals
      date: 2024-02-14
      organisers: [Youth Orchestra]
      contact:
        url: https://orchestra.example.org/press
      ---

      Every second Wednesday the doors are open to listeners.
    `,
  ],
  bad: [
    release`
      ---
      title: Youth orchestra opens its rehearsals
      date: 2024-02-14
      organisers: [Youth Orchestra]
      contact:
        url: www.orchestra.example.org
      ---

      Every second Wednesday the doors are open to listeners.
    `,
    release`
      ---
      title: Youth orchestra opens its rehearsals
      date: 2024-02-14
      organisers: [Youth Orchestra]
      contact:
        url: mailto:press@orchestra.example.org
      ---

      Every second Wednesday the doors are open to listeners.
    `,
  ],
  check({ data, places, source }) {
    const url = data.contact?.url;
    const problem = url === undefined ? undefined : addressProblem(url);
    if (!url || !problem) return none;
    const { reason, note, instead, safe = false } = problem;
    const place = places.value('contact.url');
    const edit = place && instead && replaceWithin(source, place, url, instead);
    return [
      {
        reason,
        field: 'contact.url',
        ...(place && { place }),
        actual: url,
        ...(instead && { expected: [instead] }),
        note: place ? note : `It comes from the “contact” of pressdesk.yaml. ${note}`,
        ...(edit && { fix: { title: `write ${instead}`, edits: [edit], safe } }),
      },
    ];
  },
};

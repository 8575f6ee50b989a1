import * as v from 'valibot';
import { email, group, line, means, named, reads, text, webAddress, word } from '../language/fields.ts';
import { knownRoles } from '../model/front-matter.ts';
import { readDate, rewriteDate } from './date-value.ts';
import { roleReading, roleStands } from './role.ts';

export const date = reads(
  v.pipe(
    v.string(),
    v.metadata({ pattern: '^\\d{4}-\\d{2}-\\d{2}' }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const read = readDate(dataset.value);
      if (read) return read;
      addIssue({ expected: 'date' });
      return NEVER;
    }),
  ),
  { expected: 'a date such as 2024-09-05, or with a time, 2024-09-05T18:05+08:00', suggest: rewriteDate },
);

export const organiser = named(
  'name',
  {
    name: means(line, 'The name as it should be printed.', 'Intellectual Property Department'),
    also: v.optional(
      means(
        line,
        'A second nameplate of the same organisation.',
        'Zhongshan Intellectual Property Administration',
      ),
    ),
    abbreviation: v.optional(means(line, 'The short form, printed after the name.', 'IPD')),
    role: v.optional(
      means(
        reads(v.pipe(line, v.check(roleStands)), roleReading),
        'What it did: organiser, undertaker, co-organiser, supporter, or words of your own.',
        ...knownRoles,
      ),
      'organiser',
    ),
    url: v.optional(means(webAddress, 'Its web address in full.', 'https://www.ipd.gov.hk')),
  },
  'name: Press Office',
);

export const contact = group(
  {
    url: means(line, 'The web page to turn to for more, in full.', 'https://www.ipd.gov.hk'),
    name: v.optional(means(line, 'The person or desk.', 'Press Office')),
    organisation: v.optional(means(line, 'Where they work.', 'Intellectual Property Department')),
    email: v.optional(means(email, 'One e-mail address.', 'press@example.org')),
    phone: v.optional(means(line, 'In quotes, with the code of the country.', '+852 2961 6888')),
    address: v.optional(means(text, 'For letters and visitors.', 'Town Hall, 1 Market Row')),
  },
  'url: https://www.example.org',
);

export const event = group(
  {
    name: v.optional(means(line, 'What it is called.', 'Reopening of the library')),
    start: means(date, 'When it begins.', '2024-10-24T10:00+08:00'),
    end: v.optional(means(date, 'When it ends.', '2024-10-24T16:00+08:00')),
    location: v.optional(means(line, 'Where it is held.', 'City Hall')),
    url: v.optional(means(webAddress, 'More about it.', 'https://www.example.org/opening')),
  },
  'start: 2024-10-24T10:00+08:00',
);

export const person = named(
  'name',
  {
    name: means(line, 'The name as it should be printed.', 'Ines Calloway'),
    title: v.optional(means(line, 'Post or honour.', 'Town Librarian')),
    organisation: v.optional(means(line, 'Whom they speak for.', 'Town Council')),
  },
  'name: Ines Calloway',
);

export const photo = named(
  'file',
  {
    file: means(line, 'The picture, from the folder of the release.', 'photos/signing.jpg'),
    alt: means(
      line,
      'What is to be seen, for those who cannot see it.',
      'Two people sign a paper at a table',
    ),
    caption: v.optional(means(line, 'Printed below.', 'The agreement is signed.')),
    credit: v.optional(means(line, 'Who made it.', 'Ferry Lane Studio')),
  },
  'file: photos/signing.jpg',
);

export const attachment = named(
  'file',
  {
    file: means(line, 'The file, from the folder of the release.', 'programme.pdf'),
    title: v.optional(means(line, 'What it is called where it is linked.', 'Programme of the day')),
  },
  'file: programme.pdf',
);

export const change = group(
  {
    at: means(date, 'When it was made.', '2024-09-06T09:30+08:00'),
    kind: means(
      word(['correction', 'update']),
      'A correction mends a mistake; an update adds something.',
      'correction',
    ),
    note: means(line, 'What was changed, for the reader.', 'The opening hours on Friday were wrong.'),
  },
  'at: 2024-09-06',
);

export const withdrawal = group(
  {
    at: v.optional(means(date, 'When it was taken back.', '2024-09-07')),
    reason: v.optional(
      means(line, 'Why, for the reader; printed in every format.', 'The event has been put off.'),
    ),
    original: v.optional(
      means(word(['shown', 'hidden']), 'Whether the text stays readable below the notice.', 'hidden'),
      'hidden',
    ),
    'replaced-by': v.optional(
      means(
        line,
        'File, slug or address of the release that takes its place; linked once that is public.',
        'library-opens-in-spring',
      ),
    ),
  },
  'reason: The event has been put off.',
);

import * as v from 'valibot';
import {
  email,
  group,
  language,
  line,
  list,
  means,
  named,
  reads,
  text,
  timezone,
  webAddress,
  word,
} from '../language/fields.ts';
import { statuses } from '../model/front-matter.ts';
import { readDate, rewriteDate } from './date-value.ts';
import { roleReading, roleStands } from './role.ts';

const date = reads(
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const read = readDate(dataset.value);
      if (read) return read;
      addIssue({ expected: 'date' });
      return NEVER;
    }),
  ),
  { expected: 'a date such as 2024-09-05, or with a time, 2024-09-05T18:05+08:00', suggest: rewriteDate },
);

const yesNo = reads(v.picklist(['true', 'false']), {
  expected: 'true or false',
  allowed: ['true', 'false'],
  suggest: (written) =>
    /^(?:yes|on|true)$/i.test(written) ? 'true' : /^(?:no|off|false)$/i.test(written) ? 'false' : undefined,
});

const organiser = named(
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
        'co-organiser',
      ),
      'organiser',
    ),
    url: v.optional(means(webAddress, 'Its web address in full.', 'https://www.ipd.gov.hk')),
  },
  'name: Press Office',
);

const contact = group(
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

const event = group(
  {
    name: v.optional(means(line, 'What it is called.', 'Reopening of the library')),
    start: means(date, 'When it begins.', '2024-10-24T10:00+08:00'),
    end: v.optional(means(date, 'When it ends.', '2024-10-24T16:00+08:00')),
    location: v.optional(means(line, 'Where it is held.', 'City Hall')),
    url: v.optional(means(webAddress, 'More about it.', 'https://www.example.org/opening')),
  },
  'start: 2024-10-24T10:00+08:00',
);

const person = named(
  'name',
  {
    name: means(line, 'The name as it should be printed.', 'Ines Calloway'),
    title: v.optional(means(line, 'Post or honour.', 'Town Librarian')),
    organisation: v.optional(means(line, 'Whom they speak for.', 'Town Council')),
  },
  'name: Ines Calloway',
);

const photo = named(
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

const attachment = named(
  'file',
  {
    file: means(line, 'The file, from the folder of the release.', 'programme.pdf'),
    title: v.optional(means(line, 'What it is called where it is linked.', 'Programme of the day')),
  },
  'file: programme.pdf',
);

const change = group(
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

const withdrawal = group(
  {
    at: v.optional(means(date, 'When it was taken back.', '2024-09-07')),
    reason: means(line, 'Why, for the reader.', 'The event has been put off.'),
    'show-original': v.optional(
      v.pipe(
        means(yesNo, 'Whether the text stays readable below the notice.', false),
        v.metadata({ type: 'boolean', enum: [true, false] }),
        v.transform((written) => written === 'true'),
      ),
      'false',
    ),
    'replaced-by': v.optional(
      means(line, 'Slug or address of the release that takes its place.', 'library-opens-in-spring'),
    ),
  },
  'reason: The event has been put off.',
);

/**
 * The front matter of a release, with each field's meaning and example. `title` may be left to the first heading of the
 * text. Whether days exist, and whether `contact.url` is an address, is for rules to say.
 */
export const frontMatterSchema = group(
  {
    title: v.optional(
      means(
        line,
        'The headline. Else the first heading of the text.',
        'Guangdong and Hong Kong take stock of IP for small firms',
      ),
    ),
    subtitle: v.optional(means(line, 'A second line below the title.', 'Seminar in Zhongshan draws 200')),
    kind: v.optional(
      means(line, 'What sort of release it is, in your words.', 'Press release', 'Media alert'),
    ),
    ref: v.optional(means(line, 'Your own reference number.', 'IPD/2024/041')),
    date: means(
      date,
      'The day it is issued, or the moment with its offset.',
      '2024-09-05',
      '2024-09-05T18:05+08:00',
    ),
    location: v.optional(means(line, 'Where it is issued from.', 'Zhongshan')),
    lang: v.optional(
      means(language, "The language of the release. Else the newsroom's.", 'en-HK', 'zh-Hant-HK'),
    ),
    summary: v.optional(
      means(
        line,
        "One or two sentences: the newsletter's first line, the page's description.",
        'Over 200 people discussed how small firms protect what they invent.',
      ),
    ),
    organisers: means(
      list(organiser),
      'The organisations behind the release, at least one. Bare text is a name.',
      ['Town Council'],
    ),
    contact: means(contact, 'Whom a journalist asks.', { url: 'https://www.ipd.gov.hk' }),
    slug: v.optional(
      means(line, "The last part of the address. Else the file's name without its date.", 'ip-seminar'),
    ),
    aliases: v.optional(means(list(line), 'Earlier addresses of the same release.', ['ip-forum']), []),
    embargo: v.optional(means(date, 'Not published before this moment.', '2024-09-05T10:00+08:00')),
    status: v.optional(
      means(word(statuses), 'A draft is not published; a withdrawn release is taken back.', 'draft'),
      'ready',
    ),
    changes: v.optional(means(list(change), 'What was changed after publication.'), []),
    withdrawal: v.optional(means(withdrawal, 'Why a release was taken back; goes with “status: withdrawn”.')),
    event: v.optional(means(event, 'The event the release announces or reports.')),
    people: v.optional(means(list(person), 'The people who appear in the release.', ['Ines Calloway']), []),
    photos: v.optional(
      means(list(photo), 'Pictures, printed with the release and copied beside its page.'),
      [],
    ),
    attachments: v.optional(
      means(list(attachment), 'Files to download, copied beside the page.', ['programme.pdf']),
      [],
    ),
    topics: v.optional(
      means(list(line), 'What it is about, in words a reader would look for.', ['Intellectual property']),
      [],
    ),
    notes: v.optional(means(text, 'Notes to editors, in Markdown.', 'Pictures are available on request.')),
    boilerplate: v.optional(
      means(text, "About the organisation, in Markdown. Else the newsroom's.", 'The Department …'),
    ),
    key: v.optional(means(line, 'The same in every language version of one release.', '2024-ip-seminar')),
    'translations-of': v.optional(
      means(line, 'File or slug of the release this one translates.', '2024-09-05-ip-seminar.md'),
    ),
    timezone: v.optional(
      means(timezone, "The zone of times without an offset. Else the newsroom's.", 'Asia/Hong_Kong'),
    ),
  },
  'title: Library reopens',
);

export type Fields = v.InferOutput<typeof frontMatterSchema>;

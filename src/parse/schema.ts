import * as v from 'valibot';
import { group, language, line, list, means, reads, text, timezone, word } from '../language/fields.ts';
import { statuses } from '../model/front-matter.ts';
import { attachment, change, contact, date, event, organiser, person, photo, withdrawal } from './groups.ts';

const ignored = reads(v.record(v.string(), line), {
  expected: 'rules, each with the reason, such as “date-weekday: The poster has it so.”',
});

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
    aliases: v.optional(
      means(list(line), 'Earlier slugs or addresses, from which a page leads on to this release.', [
        'ip-forum',
      ]),
      [],
    ),
    embargo: v.optional(means(date, 'Not published before this moment.', '2024-09-05T10:00+08:00')),
    status: v.optional(
      means(
        word(statuses),
        'A draft is not published; of a withdrawn release a notice stays at its address.',
        'draft',
      ),
      'ready',
    ),
    changes: v.optional(
      means(list(change), 'What was changed after publication; printed in every format.'),
      [],
    ),
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
    key: v.optional(
      means(
        line,
        'The same in every language version of one release, which are then compared.',
        '2024-ip-seminar',
      ),
    ),
    'translations-of': v.optional(
      means(
        line,
        'File or slug of the release with the same key that this one translates.',
        '2024-09-05-ip-seminar.md',
      ),
    ),
    translated: v.optional(
      means(
        line,
        'How far the translation is. After “done” stands a mark of the text it was made from, which “check --fix” writes. One that is “derived” or “untranslated” is not published.',
        'done',
        'done 3f2a9c1e',
      ),
    ),
    timezone: v.optional(
      means(timezone, "The zone of times without an offset. Else the newsroom's.", 'Asia/Hong_Kong'),
    ),
    ignore: v.optional(
      means(ignored, 'Rules that are not applied to this release, each with the reason.', {
        'date-weekday': 'The poster of 1924 has it so.',
      }),
    ),
  },
  'title: Library reopens',
);

export type Fields = v.InferOutput<typeof frontMatterSchema>;

import { release } from '../example.ts';
import { capital, fieldWords, quoted, split } from '../field-words.ts';
import { meantBy } from '../fields/field-aliases.ts';
import { isOnlyMisspelt } from '../fields/misspelt.ts';
import type { FaultContext, FaultRule } from '../rule.ts';

const known: Readonly<Record<string, readonly [reason: string, note: string]>> = {
  title: ['The release has no title.', 'Add “title:”, or begin the text with a heading: “# ” and the title.'],
  date: ['The release has no date.', 'Add “date:” with the day it is issued, such as 2024-09-05.'],
  // Only a file of words must have one; it is no release and has no front matter.
  lang: [
    'The file does not say which language its words are in.',
    'Add “lang:” with that language, such as “lang: en” or “lang: zh-Hant”.',
  ],
  organisers: ['The release names no organiser.', 'Add “organisers:” with at least one name.'],
  'contact.url': [
    'The release gives no web address for questions.',
    'Under “contact:”, add “url:” with a web address such as https://www.example.org.',
  ],
  'organisers.*.name': ['* has no name.', 'Add “name:” with the name as it is to be printed.'],
  'photos.*.file': ['* names no file.', 'Add “file:” with the name of the picture, such as signing.jpg.'],
  'photos.*.alt': [
    '* is not described.',
    'Add “alt:” and say what is to be seen, for those who cannot see it.',
  ],
  'attachments.*.file': ['* names no file.', 'Add “file:” with the name of the file, such as programme.pdf.'],
  'event.start': [
    'The event has no beginning.',
    'Add “start:” under “event:”, such as 2024-09-05T14:30+08:00.',
  ],
};

export const fieldRequired: FaultRule<'missing'> = {
  id: 'field-required',
  fault: 'missing',
  severity: 'error',
  always: true,
  summary: 'Give every release a title, a date, an organiser and a web address for questions.',
  reason:
    'A newsroom reads who says what, when, and where to ask. A release that lacks one of these is put aside, and the page, the wire text and the newsletter would each have a hole in the same place.',
  good: [
    release`
      ---
      title: Night buses run until three
      date: 2024-11-08
      organisers: [City Transport]
      contact:
        url: https://transport.example.org
      ---

      From Friday the night buses run until three in the morning.
    `,
  ],
  bad: [
    release`
      ---
      title: Night buses run until three
      organisers: []
      contact:
        name: Press office
      ---

      From Friday the night buses run until three in the morning.
    `,
  ],
  words({ field }, context) {
    // One slip of the pen is one mistake: the wrong name is reported, with the right one.
    if (context.levels['field-unknown'] === undefined || context.levels['field-unknown'] === 'error') {
      if (isOnlyMisspelt(field, context)) return undefined;
    }
    const [reason, note] = wordsFor(field);
    return { reason, expected: [field], note: likely(field, context.faults) ?? note };
  },
};

function wordsFor(field: string): readonly [reason: string, note: string] {
  const { parent, key } = split(field);
  const item = parent !== undefined && /\.\d+$/.test(parent);
  const words = known[item ? field.replace(/\.\d+\./, '.*.') : field];
  if (words) return [words[0].replace('*', capital(fieldWords(parent ?? ''))), words[1]];
  const what = capital(fieldWords(field));
  if (/^\d+$/.test(key)) return [`${what} is empty.`, 'Write it, or take the line out.'];
  const where =
    parent === undefined ? 'to the front matter' : item ? 'to it' : `under “${split(parent).key}:”`;
  return [`${what} is missing.`, `Add “${key}:” ${where}.`];
}

/** A wrong name that was probably meant for this field: then one mistake is behind two findings. */
function likely(field: string, faults: FaultContext['faults']): string | undefined {
  for (const fault of faults) {
    if (fault.kind !== 'unknown') continue;
    const meant = meantBy(fault.field, fault.allowed);
    if (meant !== field && meant?.split('.')[0] !== field) continue;
    return `Line ${fault.place.start.line} has ${quoted(fault.key)}, which was probably meant to be ${fieldWords(meant)}.`;
  }
  return undefined;
}

import { aPicture, bitmap } from '../a-picture.ts';
import type { Desk } from './run.ts';

/** A release in which every word that could give it away is known. */
export interface Canary {
  readonly path: string;
  readonly text: string;
  /** Words that stand in no other release, by the field they stand in; all of them in small letters. */
  readonly words: Readonly<Record<string, string>>;
  /** Files that it names, beside it. */
  readonly files: readonly string[];
}

interface Facts {
  /** Small letters that stand in no other. */
  readonly name: string;
  readonly lang: string;
  readonly date: string;
  readonly key?: string;
  /** Further lines of the front matter. */
  readonly more?: string;
  /** Whether it says something that its other versions lack. */
  readonly longer?: true;
}

const fields = [
  'file',
  'slug',
  'title',
  'subtitle',
  'kind',
  'ref',
  'location',
  'summary',
  'organiser',
  'also',
  'abbreviation',
  'role',
  'organisersite',
  'contactsite',
  'contact',
  'contactorganisation',
  'email',
  'address',
  'alias',
  'event',
  'eventlocation',
  'eventsite',
  'person',
  'persontitle',
  'personorganisation',
  'photo',
  'alt',
  'caption',
  'credit',
  'attachment',
  'attachmenttitle',
  'topic',
  'notes',
  'boilerplate',
  'bodypicture',
  'pictureword',
  'body',
  'heading',
  'cell',
  'link',
  'comment',
  'footnote',
  'extra',
  'extrasite',
  'extrafact',
] as const;

/** A release with such a word in every field, in the names of its files, and in each part of its body. */
export function canary({ name, lang, date, key, more = '', longer }: Facts): Canary {
  const words = Object.fromEntries(fields.map((field) => [field, `zq${name}${field}`])) as Record<
    (typeof fields)[number],
    string
  >;
  const w = words;
  const text = `---
title: ${w.title}
subtitle: ${w.subtitle}
kind: ${w.kind}
ref: ${w.ref}
date: ${date}
lang: ${lang}
location: ${w.location}
summary: ${w.summary}
slug: ${w.slug}
aliases: [/2020/01/01/${w.alias}/]
${key ? `key: ${key}\n` : ''}organisers:
  - name: ${w.organiser}
    also: ${w.also}
    abbreviation: ${w.abbreviation}
    role: ${w.role}
    url: https://${w.organisersite}.example.org
contact:
  url: https://${w.contactsite}.example.org
  name: ${w.contact}
  organisation: ${w.contactorganisation}
  email: ${w.email}@example.org
  address: ${w.address}
event:
  name: ${w.event}
  start: 2031-05-01T10:00+08:00
  location: ${w.eventlocation}
  url: https://${w.eventsite}.example.org
people:
  - name: ${w.person}
    title: ${w.persontitle}
    organisation: ${w.personorganisation}
photos:
  - file: ${w.photo}.jpg
    alt: ${w.alt}
    caption: ${w.caption}
    credit: ${w.credit}
attachments:
  - file: ${w.attachment}.pdf
    title: ${w.attachmenttitle}
topics: [${w.topic}]
notes: ${w.notes}
boilerplate: ${w.boilerplate}
${more}---

The ${w.organiser} (${w.abbreviation}) says ${w.body}, and ${w.person} of ${w.also} agrees.[^1]

## ${w.heading}

| ${w.cell} | 17 |
| --- | --- |
| [${w.link}](https://${w.link}.example.org) | 4 |

${longer ? `[${w.extra}](https://${w.extrasite}.example.org/a) has 4321 of them, and 87 are ${w.extrafact}.\n` : ''}
<!-- ${w.comment} -->

![${w.pictureword}](${w.bodypicture}.png)

[^1]: ${w.footnote}.
`;
  return {
    path: `releases/${w.file}.md`,
    text,
    words,
    files: [`${w.photo}.jpg`, `${w.attachment}.pdf`, `${w.bodypicture}.png`],
  };
}

const photo = await aPicture({ width: 700, height: 60 });

/**
 * Puts canaries into a newsroom. Their photos are pictures, of which smaller ones are made, with a word of theirs behind
 * the picture; all other files are nothing but such words.
 */
export function plant(desk: Desk, canaries: readonly Canary[]): void {
  for (const { path, text, files } of canaries) {
    desk.write(path, text);
    for (const file of files) {
      const words = Buffer.from(bitmap(`bytes of ${file}`));
      desk.write(`releases/${file}`, file.endsWith('.jpg') ? Buffer.concat([photo, words]) : words);
    }
  }
}

/** Where words of a release show in an output folder and in what was said, one line each. */
export function traces(desk: Desk, folder: string, said: readonly string[], { words }: Canary): string[] {
  const tree = desk.has(folder) ? desk.tree(folder) : [];
  const places = [
    ...tree.flatMap(([file, bytes]) => [
      ['name', file],
      [file, unbroken(file, bytes)],
    ]),
    ...said.map((text) => ['log', text]),
  ];
  return Object.values(words).flatMap((word) =>
    places
      .filter(([, text = '']) => text.toLowerCase().includes(word) || unescaped(text).includes(word))
      .map(([place]) => `${word}: ${place}`),
  );
}

/** Without the ends of lines that are no part of the text: calendars and mails break them wherever 75 bytes are over. */
function unbroken(file: string, bytes: string): string {
  if (file.endsWith('.ics')) return bytes.replaceAll('\r\n ', '');
  return file.endsWith('.eml') ? bytes.replaceAll('=\r\n', '') : bytes;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return '';
  }
}

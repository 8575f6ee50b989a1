import { describe, expect, test } from 'vitest';
import type { ArchiveFile, ArchiveFormat } from '../../../src/render/archive/format.ts';
import { archiveFormats } from '../../../src/render/archive/index.ts';
import { bookOf } from '../a-book.ts';
import { ourScript, ourTemplates } from '../ours.ts';
import { newsroomOf, type PrintedNewsroom, text } from './printing.ts';

const book = bookOf(ourTemplates());

const later = Array.from({ length: 12 }, (_, index) => `Paragraph ${index} says what the harbour does.`);
const bodyOf = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;

const lines = [
  'topics: [Harbours]',
  'location: Saltmere',
  'photos: [{ file: a.jpg, alt: A boat, credit: Us }]',
];
const others = {
  ferry: text(['title: Ferry sails', 'topics: [Ferries]', 'lang: pt'], 'O ferry parte.\n'),
  gone: text([
    'title: Pier is gone',
    'date: 2026-11-20',
    'status: withdrawn',
    'withdrawal: { at: 2026-11-21, reason: It stands., original: shown }',
  ]),
};

/** A newsroom in which one release has this text. */
const withBody = (body: string, summary: readonly string[]) =>
  newsroomOf({ harbour: text(['title: Harbour opens', ...lines, ...summary], body), ...others });

const before = bodyOf(later);
const edits: Readonly<Record<string, string>> = {
  'its beginning': bodyOf(['Another beginning.', ...later.slice(1)]),
  'its end': bodyOf([...later.slice(0, -1), 'Another end, with **bold** words.']),
  'its headings': bodyOf([...later.slice(0, 8), '## What it costs', ...later.slice(8)]),
  'its links and pictures': bodyOf([...later, '![A boat](a.jpg) and [more](https://example.org)']),
  'all of it': 'Nothing of it is left.\n',
};

async function filesOf(
  format: ArchiveFormat,
  { archive, context }: PrintedNewsroom,
): Promise<ReadonlyMap<string, ArchiveFile>> {
  const files = await format.open(book, ourScript)(archive, context);
  return new Map(Array.from(files, (file) => [file.path, file]));
}

const made = async ({ content }: ArchiveFile) => (typeof content === 'string' ? content : content.make());

const isOf = (file: ArchiveFile) =>
  typeof file.content === 'object' &&
  file.content.of.entries?.some(({ release }) => release.source.path === 'releases/harbour.md') === true;

const quotedIn = (format: ArchiveFormat, { archive }: PrintedNewsroom) => {
  const entry = archive.entries.find(({ release }) => release.source.path === 'releases/harbour.md');
  return JSON.stringify(entry && format.quoted?.(entry));
};

describe.each(archiveFormats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  test.each(Object.entries(edits))('tells what it takes from the text of a release: %s', async (_, after) => {
    for (const summary of [[], ['summary: It opens.']]) {
      const [then, now] = [await withBody(before, summary), await withBody(after, summary)];
      const [filesThen, filesNow] = [await filesOf(format, then), await filesOf(format, now)];
      const isQuoted = quotedIn(format, then) !== quotedIn(format, now);
      expect(isQuoted || [...filesNow.keys()].join() === [...filesThen.keys()].join()).toBe(true);
      for (const [path, file] of filesNow) {
        const known = filesThen.get(path);
        const isOther = !known || (await made(known)) !== (await made(file));
        expect([path, !isOther || isQuoted || isOf(file)]).toEqual([path, true]);
      }
    }
  });

  test('makes of what is kept of a file what it made at first', async () => {
    const newsroom = await withBody(before, []);
    const again = format.again?.(book);
    for (const [path, { content }] of await filesOf(format, newsroom)) {
      if (typeof content === 'string' || !content.of.entries) continue;
      const of = { ...content.of, data: JSON.parse(JSON.stringify(content.of.data)) };
      expect(await again?.(path, of, { ...newsroom.context })).toBe(await content.make());
    }
  });
});

test('feeds alone are made of whole releases, and the search alone takes something else from their text', async () => {
  const whole: string[] = [];
  for (const format of archiveFormats) {
    const files = await filesOf(format, await withBody(before, []));
    if ([...files.values()].some(isOf)) whole.push(format.id);
  }
  expect(whole).toEqual(['rss', 'atom', 'json-feed']);
  expect(archiveFormats.filter(({ quoted }) => quoted).map(({ id }) => id)).toEqual(['search']);
});

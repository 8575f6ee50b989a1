import { describe, expect, test } from 'vitest';
import type { PublicEntry } from '../../../src/model/publication.ts';
import { atom } from '../../../src/render/archive/atom.ts';
import { jsonFeed } from '../../../src/render/archive/json-feed.ts';
import { rss } from '../../../src/render/archive/rss.ts';
import { sitemap } from '../../../src/render/archive/sitemap.ts';
import { faultsOf } from './feed-rules.ts';
import { filesOf, newsroomOf, type PrintedNewsroom, text } from './printing.ts';
import { all, one, xmlTree } from './xml-tree.ts';

const hostile: Readonly<Record<string, string>> = {
  'the end of a section of characters': 'A ]]> B <![CDATA[ C',
  'markup and references': `<script>alert(1)</script> &amp; &nbsp; & < > " '`,
  'characters that XML has not': 'A\u0000B\u0008C\u001fD\ufffeE\uffffF',
  'halves of characters': 'A\ud800B\udfffC',
  'a comment, an instruction and a document type': '<!-- --> --> <?xml?> <!DOCTYPE a [<!ENTITY b "c">]>',
  'emoji and writing from right to left': '👩‍👩‍👧 🇭🇰 عنوان בעברית \u202eabc\u202c',
  'five hundred characters': 'Word '.repeat(100).trim(),
  'line ends': 'A\r\nB\rC',
  braces: '{{title}} {{{body}}}',
};

/** Put in past the reading, which refuses some of it: whatever comes to a feed must come out of it whole. */
async function newsroomSaying(words: string): Promise<PrintedNewsroom> {
  const { archive, context } = await newsroomOf({
    a: text(['title: A', 'topics: [Tea]', 'photos: [{ file: a.png, alt: B }]']),
  });
  const changed = new Map<PublicEntry, PublicEntry>();
  for (const entry of archive.entries) {
    const { data } = entry.release;
    const said = {
      ...data,
      title: words,
      summary: words,
      topics: [words],
      organisers: [{ name: words, role: words }],
      photos: data.photos.map((photo) => ({ ...photo, alt: words, caption: words, credit: words })),
    };
    changed.set(entry, { ...entry, release: { ...entry.release, data: said } });
  }
  const all = <T extends { entries: readonly PublicEntry[] }>(list: T): T => ({
    ...list,
    entries: list.entries.map((entry) => changed.get(entry) ?? entry),
  });
  const sections = archive.sections.map((section) => ({
    ...section,
    newest: all(section.newest),
    topics: section.topics.map((topic) => ({ ...all(topic), name: words })),
  }));
  const config = { ...context.config, organisation: words };
  return { archive: { ...all(archive), sections }, context: { ...context, config } };
}

/** What can be said of it in XML. */
function legal(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    );
}

describe.each(Object.entries(hostile))('%s', (_name, said) => {
  test.each([rss, atom, jsonFeed])('come whole and harmless through $id', async (format) => {
    const files = await filesOf(format, await newsroomSaying(said));
    expect(files.size).toBe(3);
    for (const [path, feed] of files) expect(faultsOf[format.id]?.(feed), path).toEqual([]);
    const [feed = ''] = files.values();
    const expected = legal(said);
    if (format === jsonFeed) {
      const [item] = JSON.parse(feed).items;
      expect([item.title, item.tags, item.authors[0].name].flat()).toEqual([expected, expected, expected]);
      return;
    }
    const root = xmlTree(feed);
    const item = one(one(root, 'channel'), 'item') ?? one(root, 'atom:entry');
    const title = one(item, 'title') ?? one(item, 'atom:title');
    const topic = one(item, 'category')?.text ?? one(item, 'atom:category')?.attributes.term;
    expect(title?.text).toBe(expected);
    // Line ends of an attribute are blanks to a parser.
    expect(topic?.replace(/\s/g, ' ')).toBe(expected.replace(/\s/g, ' '));
  });

  test('come whole through the maps', async () => {
    const files = await filesOf(sitemap, await newsroomSaying(said));
    for (const map of files.values()) xmlTree(map);
    const [url] = all(xmlTree(files.get('news-sitemap.xml') ?? ''), 'map:url');
    expect(one(one(url, 'news:news'), 'news:title')?.text).toBe(legal(said));
  });
});

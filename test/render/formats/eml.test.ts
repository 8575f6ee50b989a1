import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { PublishedAsset } from '../../../src/model/asset.ts';
import type { Config } from '../../../src/model/config.ts';
import type { PublicEntry } from '../../../src/model/publication.ts';
import { eml } from '../../../src/render/formats/eml.ts';
import { newsletter } from '../../../src/render/formats/newsletter.ts';
import { wordsFor } from '../../../src/render/words.ts';
import { config, readRelease, releaseOf, releasePaths, rendered, renderedAs } from '../newsroom.ts';
import { ourWords } from '../ours.ts';

function ferry(body: string, ...lines: string[]) {
  const matter = [
    'title: Ferry sails again',
    'date: 2024-09-05T18:05+08:00',
    'organisers: [Harbour Office]',
    'contact: { url: https://h.example.org, email: desk@h.example.org }',
  ];
  return releaseOf(`---\n${[...matter, ...lines].join('\n')}\n---\n\n${body}\n`);
}

const settings = (changes: Partial<Config['newsletter']>): Partial<Config> => ({
  newsletter: { embedPhotos: false, draft: false, ...changes },
});

async function mailOf(...arguments_: Parameters<typeof rendered>): Promise<string> {
  return String((await rendered(...arguments_)).content);
}

test.each(releasePaths)('both parts say the same, in the same order: %s', async (path) => {
  const release = await readRelease(path);
  const { text = '', html = '' } = await PostalMime.parse(await mailOf(release, eml));
  // Numbers of links and footnotes, marks of lists and lines under headings are the text's own.
  const sentences = (said: string) => said.match(/\p{L}[\p{L}\p{M}’' ]{14,}/gu) ?? [];
  const inText = text.replace(/\s+/g, ' ');
  const words = html
    .replace(/<head>[\s\S]*?<\/head>|<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&[^;]*;/g, '\n');
  let at = 0;
  const missing = sentences(words).filter((sentence) => !inText.includes(sentence.trim()));
  expect(missing).toEqual([]);
  // Footnotes have a heading in HTML alone; in the text they are told by their letters.
  const footnotes = wordsFor(release.data.lang, ourWords()).labels.footnotes;
  const headings = [...html.matchAll(/<h[12][^>]*>([^<&]*)</g)].map(([, said = '']) => said);
  for (const heading of headings.filter((said) => said !== footnotes)) {
    const next = inText.indexOf(heading, at);
    expect(next, heading).toBeGreaterThanOrEqual(at);
    at = next;
  }
});

describe('whom it is from', () => {
  const from = async (changes: Partial<Config>) => {
    const mail = await PostalMime.parse(await mailOf(await ferry('It sails.'), eml, changes));
    return [mail.from?.name, mail.from?.address];
  };

  test('whoever the newsroom says, else its contact, else that of the release', async () => {
    const contact = { email: 'press@newsroom.example.org' };
    const said = { name: 'Desk', email: 'news@newsroom.example.org' };
    expect(await from(settings({ from: said }))).toEqual(['Desk', 'news@newsroom.example.org']);
    expect(await from({ ...settings({}), contact })).toEqual(['The Newsroom', 'press@newsroom.example.org']);
    expect(await from(settings({}))).toEqual(['The Newsroom', 'desk@h.example.org']);
  });

  test('nobody, where no address is named that every mail server takes: then there is no mail', async () => {
    const release = await ferry('It sails.');
    const none = { ...release, data: { ...release.data, contact: { url: 'https://h.example.org' } } };
    const odd = {
      ...release,
      data: { ...release.data, contact: { ...none.data.contact, email: 'møller@h.example.org' } },
    };
    const absence = (one: typeof none) => eml.absence?.(entryOf(one), { ...config, ...settings({}) });
    expect(absence(release as typeof none)).toBeNull();
    expect(absence(none)).toContain('Nobody is named');
    expect(absence(odd)).toContain('Nobody is named');
  });
});

test('the subject carries the mark of what is not public yet', async () => {
  const entry = entryOf(await ferry('It sails.'), { state: { kind: 'draft' } });
  const mail = await PostalMime.parse(String((await renderedAs(entry, eml)).content));
  expect(mail.subject).toBe('DRAFT – NOT FOR PUBLICATION: Ferry sails again');
  expect(mail.text).toContain('DRAFT – NOT FOR PUBLICATION');
});

test('the date is that of the release, on its own clock, and the id is another for another version', async () => {
  const release = await ferry('It sails.');
  const first = String((await renderedAs(entryOf(release), eml)).content);
  const second = String((await renderedAs(entryOf(release, { revision: { version: 2 } }), eml)).content);
  expect(first).toContain('Date: Thu, 05 Sep 2024 18:05:00 +0800\r\n');
  const id = (mail: string) => /^Message-ID: .*$/m.exec(mail)?.[0];
  expect(id(first)).not.toBe(id(second));
});

describe('a release that is too long', () => {
  const paragraph = 'The ferry sails again from the old quay, and everybody may come. '.repeat(5);
  const long = `${paragraph}\n\n`.repeat(600);

  test('is cut between two blocks, in both parts, and leads to the rest', async () => {
    const release = await ferry(long);
    const { content, isCut } = await rendered(release, eml);
    expect(isCut).toBe(true);
    const mail = await PostalMime.parse(String(content));
    const count = (text = '') => text.replace(/\s+/g, ' ').split(paragraph.trim()).length - 1;
    expect(count(mail.html)).toBeGreaterThan(200);
    expect(count(mail.text)).toBe(count(mail.html));
    expect(mail.html).toMatch(
      /<a href="https:\/\/newsroom\.example\.org\/release\/"[^>]*>Read the full release</,
    );
    expect(mail.text).toMatch(/Read the full release\nhttps:\/\/newsroom\.example\.org\/release\//);
    expect(mail.html).not.toContain('— Ends —');
  });

  test('is cut between the items of a list', async () => {
    const release = await ferry(
      Array.from({ length: 3000 }, (_, at) => `${at + 1}. Ferry ${at + 1} sails again.`).join('\n'),
    );
    const { html = '', text = '' } = await PostalMime.parse(await mailOf(release, eml));
    const last = html.match(/Ferry \d+ sails/g)?.length ?? 0;
    expect(last).toBeGreaterThan(1000);
    expect(last).toBeLessThan(3000);
    expect(html).toContain(`Ferry ${last} sails again.</li>\n</ol>`);
    expect(text).toContain(`${last}. Ferry ${last} sails again.`);
    expect(text).not.toContain(`Ferry ${last + 1} sails`);
  });

  test.each([
    ['Markdown', '| Name | Number |\n| --- | --: |\n', (at: number) => `| Ferry ${at + 1} | ${at} |`, ''],
    [
      'raw HTML',
      '<div>\n<table><caption>Ferries</caption><tr><th>Name</th><th>Number</th></tr>\n',
      (at: number) => `<tr><td>Ferry ${at + 1}</td><td>${at}</td></tr>`,
      '\n</table>\n</div>',
    ],
  ])(
    'is cut between the rows of a table in %s, which keeps the headings of its columns',
    async (_, head, rowOf, end) => {
      const rows = Array.from({ length: 3000 }, (_, at) => rowOf(at)).join('\n');
      const release = await ferry(`${head}${rows}${end}\n\nThe end of it.`);
      const { html = '', text = '' } = await PostalMime.parse(await mailOf(release, eml));
      const last = html.match(/>Ferry \d+<\/td>/g)?.length ?? 0;
      expect(last).toBeGreaterThan(500);
      expect(html).toMatch(/<th [^>]*scope="col"[^>]*>Name<\/th>/);
      for (const part of [html, text]) {
        expect(part).toContain(`Ferry ${last}`);
        expect(part).not.toContain(`Ferry ${last + 1}`);
        expect(part).not.toContain('The end of it.');
        expect(part).toContain('Read the full release');
      }
    },
  );

  test('is at most 90,000 bytes as it is sent, also in Chinese', async () => {
    for (const text of [long, '渡轮重新启航，欢迎各位前来码头参观。\n\n'.repeat(2000)]) {
      const mail = await mailOf(await ferry(text), eml);
      const begin = mail.indexOf('\r\n\r\n', mail.indexOf('text/html')) + 4;
      const sent = mail.lastIndexOf('\r\n--') - begin;
      expect(sent).toBeLessThanOrEqual(90_000);
      expect(sent).toBeGreaterThan(80_000);
    }
  });

  test('is told whole where there is room', async () => {
    expect((await rendered(await ferry('It sails.'), eml)).isCut).toBeUndefined();
    expect((await rendered(await ferry('It sails.'), newsletter)).content).not.toContain(
      'Read the full release',
    );
  });
});

test('has no control that nobody sees: one has Gmail hide the rest', async () => {
  const release = await ferry('It sails\u0092s again\u0085.');
  expect(String((await rendered(release, newsletter)).content)).toContain('It sailss again');
  const { html = '', text = '' } = await PostalMime.parse(await mailOf(release, eml));
  expect(html + text).not.toMatch(/(?![\n\r\t])\p{Cc}/u);
});

describe('photos', () => {
  const bytes = Uint8Array.from({ length: 500 }, (_, index) => index % 251);
  const photo = (name: string, mediaType: string): PublishedAsset => ({
    file: `/newsroom/${name}`,
    name,
    mediaType,
    bytes: bytes.length,
    size: { width: 1600, height: 900 },
    smaller: [],
  });
  const photos = 'photos: [{ file: "a b.jpg", alt: A quay }, { file: c.webp, alt: A mast }]';
  const assets = new Map([
    ['a b.jpg', photo('a b.jpg', 'image/jpeg')],
    ['c.webp', photo('c.webp', 'image/webp')],
  ]);

  async function sent(embedPhotos: boolean) {
    const entry = entryOf(await ferry('It sails.\n\n![A quay](a%20b.jpg)', photos), { assets });
    const { content } = await renderedAs(
      entry,
      eml,
      undefined,
      settings({ embedPhotos }),
      undefined,
      () => bytes,
    );
    return PostalMime.parse(String(content));
  }

  test('are fetched from the page, with their size', async () => {
    const { html, attachments } = await sent(false);
    expect(attachments).toEqual([]);
    expect(html).toMatch(
      /<img src="https:\/\/newsroom\.example\.org\/[^"]*a%20b\.jpg" alt="A quay" width="544" height="306"/,
    );
  });

  test('are fetched in fewer pixels where there are such, in the text and beside it', async () => {
    const content = new Uint8Array();
    const smaller = [640, 1280].map((width) => ({ name: `${width}.jpg`, width, content }));
    const shrunk = new Map([...assets].map(([file, asset]) => [file, { ...asset, smaller }]));
    const release = await ferry('It sails.\n\n![A quay](a%20b.jpg)', photos);
    const entry = entryOf(release, { assets: shrunk });
    const { content: made } = await renderedAs(entry, eml, undefined, settings({ embedPhotos: false }));
    const { html = '' } = await PostalMime.parse(String(made));
    expect([...html.matchAll(/<img src="([^"]*)"/g)].map(([, src = '']) => src.split('/').at(-1))).toEqual([
      '640.jpg',
      '640.jpg',
    ]);
  });

  test('are sent along where the newsroom wants that, if every mail program shows their kind', async () => {
    const { html = '', attachments } = await sent(true);
    expect(attachments).toMatchObject([
      { filename: 'a b.jpg', mimeType: 'image/jpeg', disposition: 'inline', related: true },
    ]);
    expect(new Uint8Array(attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
    const id = attachments[0]?.contentId?.slice(1, -1);
    expect(html).toContain(`<img src="cid:${id}" alt="A quay"`);
    expect(html).toMatch(/<img src="https:[^"]*c\.webp"/);
  });
});

function entryOf(release: PublicEntry['release'], changes: Partial<PublicEntry> = {}): PublicEntry {
  return {
    release,
    address: '2024/09/05/ferry/',
    state: { kind: 'public' },
    revision: { version: 1 },
    ...changes,
  };
}

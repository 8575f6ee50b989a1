import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/check/prose/passage.ts';
import { type Prose, proseOf } from '../../../src/check/prose/prose.ts';
import type { Place } from '../../../src/model/place.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { complete, release } from '../checking.ts';

async function read(text: string): Promise<{ prose: Prose; slice(place: Place | undefined): string }> {
  const parsed = await parseRelease(Buffer.from(text), 'releases/a.md', { lang: 'en' });
  const { text: source } = parsed.source;
  return { prose: proseOf(parsed), slice: (place) => source.slice(place?.start.offset, place?.end.offset) };
}

async function bodyOf(body: string): Promise<readonly Passage[]> {
  return (await read(release(complete, body))).prose.body;
}

async function texts(body: string): Promise<string[]> {
  return (await bodyOf(body)).map(({ text }) => text);
}

/** Words of a passage, and what stands at their place in the file. */
async function written(body: string, words: string): Promise<string> {
  const { prose, slice } = await read(release(complete, body));
  const passage = prose.body.find(({ text }) => text.includes(words));
  const start = passage?.text.indexOf(words) ?? -1;
  return slice(passage?.place(start, start + words.length));
}

describe('the words of a body', () => {
  test('are read without the marks of Markdown', async () => {
    expect(
      await texts(
        '# Big *day*\n\nA **bold** `x < y` [link](https://a.org)[^1]![pic](p.png).\n\n[^1]: Note.\n',
      ),
    ).toEqual(['Big day', 'A bold x < y link.', 'Note.']);
  });

  test('know what they stand in', async () => {
    const found = await bodyOf(
      '> Quoted\n\n- item\n\n| A |\n| - |\n| b |\n\n## Head\n\n<blockquote><p>old</p></blockquote>\n',
    );
    expect(
      found.map(({ text, kind, depth, inside }) => [text, kind, depth, [...inside].sort().join()]),
    ).toEqual([
      ['Quoted', 'paragraph', undefined, 'quote'],
      ['item', 'paragraph', undefined, 'list'],
      ['A', 'cell', undefined, 'table'],
      ['b', 'cell', undefined, 'table'],
      ['Head', 'heading', 2, ''],
      ['old', 'paragraph', undefined, 'html,quote'],
    ]);
  });

  test('have a blank for the end of a line, but nothing between Chinese characters', async () => {
    expect(await texts('One\ntwo  \nthree\n')).toEqual(['One two\nthree']);
    expect(await texts('研討會\n今日舉行，\n**知識**\n產權 IP\nday\n')).toEqual([
      '研討會今日舉行，知識產權 IP day',
    ]);
  });

  test('are read from raw HTML as a browser shows them', async () => {
    const html =
      '<h3>An&nbsp;act</h3>\n<style>p { x: y }</style>\n<p>2 The <b>Big\n  Act</b><br>of 2020<!-- no --> &amp; more</p>\n';
    const found = await bodyOf(`${html}\nA <em>word</em> <a href="https://a.org?x=1&amp;y=2">here</a>\n`);
    expect(found.map(({ text }) => text)).toEqual([
      'An\u00a0act',
      '2 The Big Act\nof 2020 & more',
      'A word here',
    ]);
    expect(found[1]?.marks).toMatchObject([{ kind: 'strong', start: 6, end: 13 }]);
    expect(found[2]?.marks).toMatchObject([
      { kind: 'emphasis', start: 2, end: 6 },
      { kind: 'link', start: 7, end: 11, address: 'https://a.org?x=1&y=2' },
    ]);
  });

  test('know their marks', async () => {
    const [found] = await bodyOf(
      'A [**bold** link][x] and ![a pic](p.png)[^1]\n\n[x]: https://a.org\n[^1]: N.\n',
    );
    expect(
      found?.marks.map(({ kind, start, end, address, alt }) => [kind, start, end, address ?? alt]),
    ).toEqual([
      ['link', 2, 11, 'https://a.org'],
      ['strong', 2, 6, undefined],
      ['image', 16, 16, 'p.png'],
      ['note', 16, 16, undefined],
    ]);
  });
});

describe('the place of words', () => {
  test.each([
    ['Plain words here.\n', 'words'],
    ['Some **bold** words.\n', 'bold'],
    ['A ~~struck~~ `code` word.\n', 'code'],
    ['> A quote\n> over two lines\n', 'two lines'],
    ['- item one\n  goes on\n', 'goes'],
    ['Escaped \\* star\n', 'star'],
    ['A table\n\n| A | B |\n|---|---|\n| one | two |\n', 'two'],
    ['<p>Some <b>old</b> page</p>\n', 'old'],
    ['研討會\n今日舉行\n', '今日'],
  ])('%j: %s', async (body, words) => {
    expect(await written(body, words)).toBe(words);
    expect(await written(body.replaceAll('\n', '\r\n'), words)).toBe(words);
  });

  test.each([
    ['AT&amp;T &mdash; a firm\n', 'AT&T — a', 'AT&amp;T &mdash; a'],
    ['5 \\* 3\n', '* 3', '* 3'],
    ['one\n  two\n', 'one two', 'one\n  two'],
    ['**one** two\n', 'one two', 'one** two'],
    ['<p>a &amp; b&#8217;s</p>\n', '& b’s', '&amp; b&#8217;s'],
    ['&amp;nbsp; x\n', '&nbsp; x', '&amp;nbsp; x'],
  ])('%j: %s is written %j', async (body, words, source) => {
    expect(await written(body, words)).toBe(source);
  });

  test('is found whatever a text holds', async () => {
    const piece = fc.constantFrom(
      'a',
      'Zeile',
      '知識',
      ' ',
      '\n',
      '\n\n',
      '**',
      '*',
      '`',
      '&amp;',
      '&',
      '\\_',
      '[x](y)',
      '> ',
      '- ',
      '<b>',
      '</b>',
      '| ',
      '“',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { prose, slice } = await read(release(complete, `${pieces.join('')}\n`));
        for (const passage of prose.body) {
          for (const { 0: word, index } of passage.text.matchAll(/[a-zA-Z知識]+/g)) {
            const source = slice(passage.place(index, index + word.length));
            expect([source.at(0), source.at(-1)]).toEqual([word.at(0), word.at(-1)]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a change of words', () => {
  async function edited(body: string, words: string, put: string): Promise<string | undefined> {
    const parsed = await parseRelease(Buffer.from(release(complete, body)), 'a.md', { lang: 'en' });
    const passage = proseOf(parsed).body.find(({ text }) => text.includes(words));
    const start = passage?.text.indexOf(words) ?? -1;
    const edit = passage?.edit(start, start + words.length, put);
    const { text } = parsed.source;
    return edit && (text.slice(0, edit.start) + edit.text + text.slice(edit.end)).split('---\n\n')[1];
  }

  test('is one of the file', async () => {
    expect(await edited('> the **the** end\n', 'end', 'start')).toBe('> the **the** start\n');
    expect(await edited('go on\n  on and\n', 'on on', 'on')).toBe('go on and\n');
  });

  test('is not to be had where marks would be lost', async () => {
    expect(await edited('the **the** end\n', 'the the', 'the')).toBeUndefined();
    expect(await edited('a &amp; b\n', '& b', 'and b')).toBeUndefined();
  });
});

describe('the words of fields', () => {
  const fields = `title: "Tea \\"time\\" at four"
date: 2024-04-20
organisers: [Tea Board]
contact:
  url: https://www.example.org
summary: >
  A long
  summary of it.
photos:
  - alt: Nothing
  - file: a.jpg
    alt: A cup
    caption: 'The cup of the chair'
notes: |
  Write to *us*,
  please.
`;

  test('have their fields and places', async () => {
    const { prose, slice } = await read(release(fields));
    expect(prose.fields.map(({ field, text }) => [field, text])).toEqual([
      ['title', 'Tea "time" at four'],
      ['summary', 'A long summary of it.'],
      ['photos.1.alt', 'A cup'],
      ['photos.1.caption', 'The cup of the chair'],
    ]);
    const wordsOf = (field: string, words: string) => {
      const passage = prose.all.find((one) => one.field === field);
      const start = passage?.text.indexOf(words) ?? -1;
      return slice(passage?.place(start, start + words.length));
    };
    expect(wordsOf('title', 'four')).toBe('four');
    expect(wordsOf('summary', 'summary of')).toBe('summary of');
    expect(wordsOf('photos.1.caption', 'cup')).toBe('cup');
    expect(wordsOf('notes', 'please')).toBe('please');
    expect(wordsOf('notes', 'us')).toBe('us');
  });

  test('of a newsroom are none of the release', async () => {
    const parsed = await parseRelease(Buffer.from(release(complete)), 'a.md', {
      lang: 'en',
      boilerplate: 'About us.',
    });
    expect(proseOf(parsed).notes).toEqual([]);
  });
});

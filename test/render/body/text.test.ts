import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/language/width.ts';
import { prepareWrapping } from '../../../src/language/wrap.ts';
import { parseBody } from '../../../src/parse/body.ts';
import { createNotes, type Notes } from '../../../src/render/body/text/notes.ts';
import { type TextOptions, textBody } from '../../../src/render/body/text.ts';

beforeAll(() => prepareWrapping('中'));

async function printed(markdown: string, options: Partial<TextOptions> = {}): Promise<string> {
  return textBody(await parseBody(markdown), { notes: createNotes(), ...options });
}

test('a picture of another site is a link, as it is in HTML', async () => {
  const notes = createNotes();
  const base = 'https://news.example.org/x/';
  const text =
    '![A quay](https://pictures.example.net/a.png) ![A map](https://news.example.org/b.png) ![A bridge](c.png)';
  expect(await printed(text, { notes, base })).toBe('[A quay] [1] [A map] [A bridge]');
  expect(notes.links()).toEqual([{ number: 1, url: 'https://pictures.example.net/a.png' }]);
});

describe('paragraphs', () => {
  test('are separated by one blank line, their source lines joined', async () => {
    expect(await printed('One\ntwo.\n\n\n\nThree.\n')).toBe('One two.\n\nThree.');
  });

  test('a line end between two Han vanishes, between Korean or Latin words it is a blank', async () => {
    expect(await printed('知識產權，\n中小企業\nサーバー\nの')).toBe('知識產權，中小企業サーバーの');
    expect(await printed('지식\n재산')).toBe('지식 재산');
    expect(await printed('中文\nEnglish\n中文')).toBe('中文 English 中文');
  });

  test('a line end beside emphasis is no different', async () => {
    expect(await printed('知識\n**產權**\n的')).toBe('知識產權的');
    expect(await printed('one\n**two**\nthree')).toBe('one two three');
  });

  test('hard breaks are kept', async () => {
    expect(await printed('Town Hall  \n1 Market Row\\\nSaltmere')).toBe('Town Hall\n1 Market Row\nSaltmere');
  });

  test('emphasis goes without marks, struck words keep theirs', async () => {
    expect(await printed('A *very* **good** `tool` for ~~June~~ July')).toBe(
      'A very good tool for ~~June~~ July',
    );
  });

  test('text is as written: no entities, no curly quotes, no template', async () => {
    expect(await printed("O'Brien & Sons &lt; {{title}} \\* &copy;")).toBe("O'Brien & Sons < {{title}} * ©");
  });

  test('right-to-left text keeps its order and gets no marks', async () => {
    expect(await printed('افتتحت \u200fمكتبة (Saltmere) أبوابها\u200e.')).toBe(
      'افتتحت مكتبة (Saltmere) أبوابها.',
    );
  });
});

describe('headings', () => {
  test('the topmost are underlined as wide as displayed, the others stand alone', async () => {
    expect(await printed('## 由標準到市場\n\nText.\n\n### Smaller\n\nText.')).toBe(
      '由標準到市場\n------------\n\nText.\n\nSmaller\n\nText.',
    );
  });
});

describe('lists', () => {
  test('hang under their marks', async () => {
    expect(await printed(`- ${'word '.repeat(20)}\n  - inner\n- last`)).toBe(
      `- ${'word '.repeat(14).trimEnd()}\n  ${'word '.repeat(6).trimEnd()}\n  - inner\n- last`,
    );
  });

  test('keep their first number and stand under one another', async () => {
    expect(await printed('9. nine\n10. ten')).toBe(' 9. nine\n10. ten');
    expect(await printed('0. nought\n1. one')).toBe('0. nought\n1. one');
  });

  test('show what is done', async () => {
    expect(await printed('- [x] done\n- [ ] open\n- neither')).toBe('- [x] done\n- [ ] open\n- neither');
  });

  test('with blank lines between their items keep them', async () => {
    expect(await printed('- one\n\n- two')).toBe('- one\n\n- two');
  });

  test('may hold paragraphs, tables, quotes and code', async () => {
    const markdown =
      '1. First\n\n   Second\n\n   | A | B |\n   |---|---|\n   | 1 | 2 |\n\n   > said\n   > so\n\n   ```\n   x\n   ```\n2. Next';
    expect(await printed(markdown)).toBe(
      [
        '1. First',
        '',
        '   Second',
        '',
        '   A  B',
        '   -  -',
        '   1  2',
        '',
        '   > said so',
        '',
        '       x',
        '',
        '2. Next',
      ].join('\n'),
    );
  });

  test('an empty item keeps its mark and leaves no blank behind', async () => {
    expect(await printed('- one\n-\n- three')).toBe('- one\n-\n- three');
  });
});

describe('quotes', () => {
  test('are marked on every line, blank ones without a trailing blank', async () => {
    expect(await printed('> One\n>\n> - two\n>\n> > three')).toBe('> One\n>\n> - two\n>\n> > three');
  });
});

describe('tables', () => {
  test('are set in columns by display width, aligned as asked', async () => {
    expect(
      await printed('| 年份 | 地點 | 人數 |\n|---|:-:|--:|\n| 2023 | 深圳 | 180 |\n| 2024 | 中山市 | 1200 |'),
    ).toBe(
      ['年份   地點   人數', '----  ------  ----', '2023   深圳    180', '2024  中山市  1200'].join('\n'),
    );
  });

  test('become records where they are wider than a line', async () => {
    const long = 'words that go on '.repeat(5).trim();
    expect(await printed(`| Name | What it does |\n|---|---|\n| IPD | ${long} |\n| TDC | |`)).toBe(
      [
        'Name: IPD',
        'What it does: words that go on words that go on words that go on words',
        '  that go on words that go on',
        '',
        'Name: TDC',
      ].join('\n'),
    );
  });

  test('records in Chinese have a Chinese colon, and no second one behind a heading that has one', async () => {
    const long = '中文'.repeat(30);
    expect(await printed(`| 名稱 | 說明： |\n|---|---|\n| 署 | ${long} |`)).toMatch(/^名稱：署\n說明：中文/);
  });

  test('headings wider than a line are read once, not with each value', async () => {
    const long = 'words that go on '.repeat(5).trim();
    const text = await printed(`| ${long} | B |\n|---|---|\n| 1 | 2 |\n| 3 | |`);
    expect(text).toBe(
      'words that go on words that go on words that go on words that go on\n  words that go on\nB\n\n1\n2\n\n3',
    );
  });

  test('exactly as wide as a line are still a table, one column more is not', async () => {
    const table = (width: number) => `| A | B |\n|---|---|\n| x | ${'y'.repeat(width - 3)} |`;
    expect(await printed(table(72))).toMatch(/^A {2}B\n/);
    expect(await printed(table(73))).toMatch(/^A: x\n/);
  });

  test('links in cells are noted, breaks in cells are blanks', async () => {
    const notes = createNotes();
    expect(await printed('| A |\n|---|\n| [b](https://b.example) |', { notes })).toBe('A\n-----\nb [1]');
    expect(notes.links()).toEqual([{ number: 1, url: 'https://b.example' }]);
  });
});

describe('code, lines and comments', () => {
  test('code is kept as it is and not wrapped', async () => {
    const long = 'x '.repeat(60).trim();
    expect(await printed(`\`\`\`\n\ta  b \n\n${long}\n\`\`\``)).toBe(`        a  b\n\n    ${long}`);
  });

  test('a thematic break is three stars', async () => {
    expect(await printed('One\n\n---\n\nTwo')).toBe('One\n\n* * *\n\nTwo');
  });

  test('raw HTML is not for reading', async () => {
    expect(await printed('One\n\n<!-- not yet -->\n\nTwo <b>three</b>')).toBe('One\n\nTwo three');
  });
});

describe('pictures', () => {
  test('are their title, else their description, in brackets', async () => {
    expect(await printed('![Old](a.jpg "New")')).toBe('[New]');
    expect(await printed('![Old](a.jpg)')).toBe('[Old]');
    expect(await printed('One\n\n![](a.jpg)\n\nTwo')).toBe('One\n\nTwo');
  });

  test('are given the credit of the photo they show', async () => {
    const photos = [{ file: 'photos/a b.jpg', credit: 'Jo Bell' }];
    expect(await printed('![The hall](./photos/a%20b.jpg)', { photos })).toBe('[The hall (Jo Bell)]');
    expect(await printed('![大堂](./photos/a%20b.jpg)', { photos })).toBe('[大堂（Jo Bell）]');
    expect(await printed('![The hall](photos/b.jpg)', { photos })).toBe('[The hall]');
  });
});

describe('links', () => {
  async function noted(markdown: string, options: Partial<TextOptions> = {}) {
    const notes = createNotes();
    return [await printed(markdown, { notes, ...options }), ...notes.links().map(({ url }) => url)];
  }

  test('are numbered in order; the same address has the same number', async () => {
    expect(
      await noted('[a](https://a.example/), [b](https://b.example/) and [c](https://a.example/).'),
    ).toEqual(['a [1], b [2] and c [1].', 'https://a.example/', 'https://b.example/']);
  });

  test('defined elsewhere are numbered as well', async () => {
    expect(await noted('[a][x] and [x]\n\n[x]: https://a.example/')).toEqual([
      'a [1] and x [1]',
      'https://a.example/',
    ]);
  });

  test('the number stays with its word', async () => {
    expect((await noted(`${'x'.repeat(64)} [office](https://a.example)`))[0]).toBe(
      `${'x'.repeat(64)}\noffice [1]`,
    );
    expect((await noted(`${'中'.repeat(35)}[文](https://a.example)。`))[0]).toBe(
      `${'中'.repeat(35)}\n文[1]。`,
    );
  });

  test.each([
    ['<https://a.example/b>', 'https://a.example/b'],
    ['https://a.example/b', 'https://a.example/b'],
    ['www.a.example', 'www.a.example'],
    ['[a.example](https://a.example/)', 'a.example'],
    ['[https://a.example/新聞](https://a.example/%E6%96%B0%E8%81%9E)', 'https://a.example/新聞'],
    ['press@a.example', 'press@a.example'],
    ['[+852 2961 6888](tel:+85229616888)', '+852 2961 6888'],
    ['[020 7946 0322](tel:+442079460322)', '020 7946 0322'],
  ])('%s is its own address and has no note', async (markdown, text) => {
    expect(await noted(markdown)).toEqual([text]);
  });

  test('an address with Chinese in it stays on one line', async () => {
    const url = `https://a.example/${'新聞'.repeat(20)}`;
    expect(await noted(`見 <${url}> 一文`)).toEqual([`見\n${url}\n一文`]);
  });

  test('mail and telephone stand in plain', async () => {
    expect(await noted('[Write](mailto:press@a.example?subject=Hi) or [call](tel:+85229616888)')).toEqual([
      'Write (press@a.example) or call (+85229616888)',
    ]);
    expect(await noted('[傳訊組](tel:+85229616888)。')).toEqual(['傳訊組（+85229616888）。']);
    expect(await noted('[2026](tel:+442079462026)')).toEqual(['2026 (+442079462026)']);
  });

  test('within the page, or with a scheme that is not allowed, are words only', async () => {
    expect(await noted('[a](#x) [b](javascript:alert(1)) [c](data:text/html,x)')).toEqual(['a b c']);
  });

  test('relative ones start from the page', async () => {
    const base = 'https://press.example/2024/09/05/x/';
    expect(await noted('[a](plan.pdf)', { base })).toEqual(['a [1]', `${base}plan.pdf`]);
    expect(await noted('[a](plan.pdf)')).toEqual(['a [1]', 'plan.pdf']);
  });

  test('without words are their address', async () => {
    expect(await noted('See [](https://a.example/)')).toEqual(['See https://a.example/']);
  });

  test('are numbered on from one text to the next', async () => {
    const notes = createNotes();
    await printed('[a](https://a.example/)', { notes });
    expect(await printed('[b](https://b.example/) [a](https://a.example/)', { notes })).toBe('b [2] a [1]');
  });
});

describe('footnotes', () => {
  const markdown =
    'One[^x] two[^y] one[^x].\n\n[^y]: Why,\n    and [how](https://a.example/).\n\n    More.\n[^x]: Ex[^z].\n[^z]: Zed.';

  test('have letters, follow the text in order of mention, and may mention others', async () => {
    expect(await printed(markdown)).toBe(
      'One [a] two [b] one [a].\n\n[a] Ex [c].\n\n[b] Why, and how [1].\n\n    More.\n\n[c] Zed.',
    );
  });

  test('are lettered on from one text to the next', async () => {
    const notes: Notes = createNotes();
    await printed('x[^1]\n\n[^1]: One.', { notes });
    expect(await printed('y[^1]\n\n[^1]: Two.', { notes })).toBe('y [b]\n\n[b] Two.');
  });

  test('go on after z', () => {
    const notes = createNotes();
    const letters = Array.from({ length: 703 }, () => notes.footnote());
    expect([letters[25], letters[26], letters[51], letters[701], letters[702]]).toEqual([
      'z',
      'aa',
      'az',
      'zz',
      'aaa',
    ]);
  });
});

describe('hostile input', () => {
  test('a hundred lists in one another stay within the line and can be read', async () => {
    const markdown = Array.from(
      { length: 100 },
      (_, depth) => `${'  '.repeat(depth)}- level ${depth} of a hundred`,
    ).join('\n');
    const lines = (await printed(markdown)).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(72);
    expect(lines.filter((line) => /^ *- level/.test(line))).toHaveLength(100);
  });

  test.each(['- ', '1. ', '> ', '> - '])('a hundred "%s" on one line too', async (mark) => {
    const markdown = mark.repeat(100 / mark.split(' ').filter(Boolean).length) + 'words '.repeat(20);
    const lines = (await printed(markdown)).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(72);
    expect(lines.at(-1)).toMatch(/words( words)+$/);
  });

  test('a word of 10,000 characters stands on a line of its own', async () => {
    const word = 'x'.repeat(10_000);
    expect(await printed(`- one ${word} two`)).toBe(`- one\n  ${word}\n  two`);
  });

  test('a paragraph of a megabyte with a link in every line', async () => {
    const text = await printed('one [two](https://a.example/) three\\\n'.repeat(25_000));
    expect(text.split('\n')).toHaveLength(25_000);
  });
});

describe('whatever the words', () => {
  const words = fc.array(
    fc.constantFrom('office', 'IP', '知識產權，', '中小企業。', '（廣東）', '서울', 'مكتبة', 'well-known'),
    { minLength: 1, maxLength: 40 },
  );
  const shapes = ['', '- ', '1. ', '> ', '- > 1. ', '## '];

  test('they stay in order, within 72 columns, and no line begins with closing punctuation', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...shapes), words), { maxLength: 5 }),
        async (blocks) => {
          const text = await printed(blocks.map(([mark, list]) => mark + list.join(' ')).join('\n\n'));
          const given = blocks.flatMap(([, list]) => list);
          const found = text
            .replace(/^-+$|^[ >]*((- |\d\. )?[ >]*)*/gm, ' ')
            .split(/\s+/)
            .join('');
          expect(found).toBe(given.join(''));
          for (const line of text.split('\n')) {
            expect(displayWidth(line)).toBeLessThanOrEqual(72);
            expect(line).not.toMatch(/^[\s>-]*[，。）]|\s$/);
          }
        },
      ),
    );
  });
});

import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/parse/body.ts';
import { contentOf } from '../../../src/render/body/content.ts';
import { mailBody } from '../../../src/render/body/mail.ts';

const options = {
  lang: 'en',
  dir: 'ltr',
  accent: '#0d4f7c',
  page: 'https://news.example.org/2024/09/05/x/',
  topHeading: 2,
  footnoteLabel: 'Footnotes',
  imageLabel: 'Image',
} as const;

async function mail(
  markdown: string,
  changes: Partial<Parameters<typeof mailBody>[1]> = {},
): Promise<string> {
  return mailBody(await parseBody(markdown), { ...options, ...changes });
}

/** The HTML without its styles, to be compared. */
async function bare(...arguments_: Parameters<typeof mail>): Promise<string> {
  return (await mail(...arguments_)).replace(/ style="[^"]*"/g, '');
}

it('gives what a mail program does not do well of itself its own style, and nothing a class or id', async () => {
  const html = await mail(
    '# A\n\nB *c* [d](https://e.example)\n\n- f\n\n> g\n\n| h |\n| - |\n| i |\n\n`j`[^k]\n\n[^k]: l',
  );
  for (const name of ['blockquote', 'table']) expect(html).toMatch(new RegExp(`<${name} [^>]*style="`));
  expect(html).not.toMatch(/ (class|id|data-[a-z-]+)=/);
});

it('links to a picture of another site instead of fetching it', async () => {
  const remote = 'https://pictures.example.net/a.png';
  expect(await bare(`![A quay](${remote} "The quay")`)).toBe(
    `<p><a href="${remote}">Image: A quay</a><br><span>The quay</span></p>`,
  );
  expect(await bare(`[![A quay](${remote})](https://b.example.org)`)).toBe(
    '<p><a href="https://b.example.org/">Image: A quay</a></p>',
  );
});

it('has no link in a link, and none that is but a name', async () => {
  const made = async (text: string) => {
    const content = await contentOf(await parseBody(text), {});
    return mailBody(content, options).replace(/ style="[^"]*"/g, '');
  };
  expect(await made('<a href="https://a.example">www.a.example</a>')).toBe(
    '<p><a href="https://a.example/">www.a.example</a></p>',
  );
  expect(await made('[a <a href="https://b.example">b</a>](https://c.example)')).toBe(
    '<p><a href="https://c.example/">a b</a></p>',
  );
  expect(await made('<a id="t">here</a>')).toBe('<p>here</p>');
});

it('shows where a link leads whose words are the address of another site', async () => {
  expect(await bare('[https://www.example.net/a](/b)')).toBe(
    '<p><a href="https://news.example.org/b">https://news.example.<wbr>org/<wbr>b</a></p>',
  );
  expect(await bare('[http://e.example/a](https://e.example/a)')).toBe(
    '<p><a href="https://e.example/a">https://e.example/a</a></p>',
  );
  expect(await bare('[*https://e.example/a*](https://e.example/a?b)')).toBe(
    '<p><a href="https://e.example/a?b"><em>https://e.example/a</em></a></p>',
  );
});

it('lets long words go on in a new line where a window is narrow', async () => {
  expect(await bare('See www.example.org/reports/2024/the-year-of-the-harbour.')).toBe(
    '<p>See <a href="https://www.example.org/reports/2024/the-year-of-the-harbour">www.example.org/<wbr>reports/<wbr>2024/<wbr>the-year-of-the-harbour</a>.</p>',
  );
  expect(await bare('## A/B-tested_in_the_harbour')).toBe('<h2>A/<wbr>B-tested_in_<wbr>the_harbour</h2>');
  expect(await bare('```\n--> releases/2024-09-05-seminar.md:35\n```')).toContain(
    'releases/<wbr>2024-09-05-',
  );
});

it('gives a heading with a long word a size that has room on a small screen', async () => {
  expect(await mail('## Benutzerfreundlichkeit\n\n## Kurz')).toBe(
    '<h2 style="font-size:20px">Benutzerfreundlichkeit</h2>\n<h2>Kurz</h2>',
  );
});

it('bounds a picture whose size is not known by the room there is', async () => {
  expect(await mail('A ![plan](plan.svg)')).toMatch(/<img [^>]*style="max-width:100%;height:auto"/);
});

it('escapes', async () => {
  expect(await bare('A < b & "c" \\<script>')).toBe('<p>A &#x3C; b &#x26; "c" &#x3C;script></p>');
});

it('has no element without a style, whatever the tree asks for', async () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'html', value: '<script>alert(1)</script>' },
      { type: 'paragraph', data: { hName: 'script' }, children: [{ type: 'text', value: 'alert(1)' }] },
      {
        type: 'paragraph',
        data: { hProperties: { onClick: 'x' } },
        children: [{ type: 'text', value: 'y' }],
      },
    ],
  };
  const html = mailBody(tree, options);
  expect(html).not.toMatch(/script>|onclick/i);
  expect(html).toContain('>y</p>');
});

it('sets headings with long words so small that a narrow screen has room for them', async () => {
  const sizes = async (heading: string) =>
    [...(await mail(heading)).matchAll(/<h\d(?: style="([^"]*)")?/g)].map(([, style]) => style);
  const long = 'Geschwindigkeitsverbesserungen';
  expect(await sizes(`## ${long}\n\n### ${long}`)).toEqual(['font-size:16px', 'font-size:15px']);
  expect(await sizes('## Konfigurationsdateien\n\n### Of `a`')).toEqual(['font-size:20px', undefined]);
  expect(await sizes('## 海港村渡輪公司今日起恢復每日十二班航次並增設晚間班次')).toEqual([undefined]);
});

describe('a table', () => {
  const tableOf = async (...cells: string[]) => {
    const row = `| ${cells.join(' | ')} |`;
    return /<table[^>]*>/.exec(await mail(`${row}\n|${' --- |'.repeat(cells.length)}\n${row}`))?.[0];
  };

  it('is set small where a narrow screen has no room for its longest words', async () => {
    expect(await tableOf('Environmentally', 'Responsibility', 'Implementation')).toBe(
      '<table width="100%" cellpadding="1" border="1" rules="rows" frame="hsides" style="margin:20px 0;border-collapse:collapse;font-size:11px">',
    );
  });

  it('also for numbers whose blanks keep them together', async () => {
    const number = '12\u00a0345\u00a0678';
    expect(await tableOf(number, number, number, number)).toContain('cellpadding="1"');
  });

  it.each([
    ['few columns', ['Environmentally', 'Councillor']],
    ['short words', ['One of them', 'Two of them', 'Three of them', 'Four of them']],
    [
      'words that may go on in a new line',
      ['reports/2024/harbour-of-the-year', 'a/bcdefgh/ijklmnop', 'Ferry'],
    ],
    [
      'no blanks between words',
      ['海港村渡輪公司今日起恢復每日', '海港村渡輪公司今日起恢復每日', '海港村渡輪公司'],
    ],
  ])('is as large as others with %s', async (_, cells) => {
    expect(await tableOf(...cells)).toContain('cellpadding="6" border="1" style');
  });
});

describe('links', () => {
  it('are absolute', async () => {
    expect(await bare('[a](b.pdf) <tel:+123> [c](//d.example)')).toBe(
      '<p><a href="https://news.example.org/2024/09/05/x/b.pdf">a</a> <a href="tel:+123">tel:+123</a> <a href="https://d.example/">c</a></p>',
    );
  });

  it('lose their link where it leads nowhere', async () => {
    expect(await bare('[a](b.pdf) [c](#d)', { page: null })).toBe('<p>a c</p>');
  });

  it('say where they lead where they have no words', async () => {
    expect(await bare('See [](https://a.example/b), [](mailto:c@a.example). [](#d)')).toBe(
      '<p>See <a href="https://a.example/b">https://a.example/b</a>, <a href="mailto:c@a.example">c@a.example</a>. </p>',
    );
    expect(await bare('x [![](c.png)](https://a.example/b)')).toBe(
      '<p>x <a href="https://a.example/b"><img src="https://news.example.org/2024/09/05/x/c.png" alt="https://a.example/b"></a></p>',
    );
  });

  it('of other schemes are unwrapped', async () => {
    expect(await bare('[a](javascript:alert) [b](data:text/html,x)')).toBe('<p>a b</p>');
  });
});

describe('images', () => {
  it('are absolute, with their title as caption', async () => {
    expect(await bare('![A quay](a.png "The quay")')).toBe(
      '<p><img src="https://news.example.org/2024/09/05/x/a.png" alt="A quay"><br><span>The quay</span></p>',
    );
  });

  it('are told in words where they cannot be fetched', async () => {
    expect(await bare('![A quay](a.png "The quay")', { page: null })).toBe(
      '<p>[Image: A quay]<br><span>The quay</span></p>',
    );
    expect(await bare('x ![A quay](data:image/png;base64,xx)')).toBe('<p>x [Image: A quay]</p>');
  });

  it('say their size, which is at most that of the column', async () => {
    const asset = (width: number, height: number) => ({
      file: '/x',
      name: 'x',
      mediaType: 'image/png',
      bytes: 1,
      size: { width, height },
      smaller: [],
    });
    const assets = new Map([
      ['a.png', asset(1600, 900)],
      ['b.png', asset(300, 200)],
    ]);
    const html = await bare('![A quay](./a.png) ![A bridge](b.png)', { assets });
    expect(html).toContain('alt="A quay" width="544" height="306">');
    expect(html).toContain('alt="A bridge" width="300" height="200">');
  });
});

it('numbers footnotes without links, and prints them last', async () => {
  const html = await bare('A[^x] b[^y] c[^x]\n\n[^y]: Two\n[^x]: One *and*');
  expect(html).toMatch(/^<p>A<sup>1<\/sup> b<sup>2<\/sup> c<sup>1<\/sup><\/p>/);
  expect(html.replace(/\s+/g, '')).toContain(
    '<h2>Footnotes</h2><ol><li>One<em>and</em></li><li>Two</li></ol>',
  );
});

it('lets headings begin at the top level and skip none', async () => {
  const levels = async (markdown: string, topHeading: 2 | 3) =>
    [...(await bare(markdown, { topHeading })).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
  expect(await levels('# a\n\n### b\n\n## c\n\n# d', 2)).toEqual([2, 3, 3, 2]);
  expect(await levels('### a\n\n#### b\n\n# c', 3)).toEqual([3, 4, 3]);
});

it('keeps space and lines around things in cells, where every mail program has them', async () => {
  const html = await mail('> a\n\n    b\n\n- c\n\nd[^e]\n\n[^e]: f');
  expect(html.match(/<table role="presentation"/g)).toHaveLength(1);
  for (const [, tag, style] of html.matchAll(/<(\w+)[^>]* style="([^"]*)"/g)) {
    if (tag !== 'td') expect(style).not.toMatch(/padding[-\w]*:(?!0(?:;|$))/);
  }
});

it('marks the heads of columns and keeps their alignment', async () => {
  const html = await mail('| a | b |\n| - | -: |\n| c | d |');
  expect(html).toContain('<th scope="col" align="left">a</th>');
  expect(html).toContain('<th scope="col" align="right">b</th>');
  expect(html).toContain('<tr><td>c</td><td align="right">d</td></tr>');
});

it('turns the heads of columns and emphasis for other scripts', async () => {
  const arabic = await mail('- a\n\n| b |\n| - |', { lang: 'ar', dir: 'rtl' });
  expect(arabic).toContain('<th scope="col" align="right">');
  expect(await mail('*甲*', { lang: 'zh-HK' })).toContain('<em style="font-style:normal');
});

it('draws no line around a picture that is a link', async () => {
  expect(await mail('[![plan](plan.svg)](https://d.example)')).toMatch(/<img [^>]*;border:0"/);
});

it('leaves footnotes of several paragraphs the space between them', async () => {
  expect(await mail('A[^x]\n\n[^x]: One\n\n    Two')).toMatch(/<li>\s*<p>One<\/p>\s*<p>Two ?<\/p>\s*<\/li>/);
});

it('uses colours that can be read, and neither black nor white', async () => {
  const html = await mail(
    '# a\n\nb [c](https://d.example) `e`\n\n> f\n\n    g\n\n| h |\n| - |\n| i |\n\n[^j]\n\n[^j]: k',
  );
  const colours = [...html.matchAll(/[;"]color:(#\w+)/g)].map(([, colour = '']) => colour);
  expect(colours.length).toBeGreaterThan(0);
  for (const colour of colours) {
    for (const ground of ['#fdfdfb', '#f4f3ee']) expect(contrast(colour, ground)).toBeGreaterThan(4.5);
  }
  expect(html).not.toMatch(/#000\b|#000000|#fff\b|#ffffff/i);
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('what the source marks as another language', () => {
  const shown = async (markdown: string) =>
    mailBody(await contentOf(await parseBody(markdown), {}), options).replace(/ style="[^"]*"/g, '');

  it.each([
    ['a <span lang="ar">ب *ت*</span> c', '<p>a <span lang="ar" dir="rtl">ب <em>ت</em></span> c</p>'],
    ['a <i lang="la">b</i> c', '<p>a <span lang="la" dir="ltr"><em>b</em></span> c</p>'],
    ['a <bdi lang="he" dir="ltr">ב</bdi>', '<p>a <span lang="he" dir="ltr">ב</span></p>'],
    ['<p lang="fr">b</p>', '<p lang="fr" dir="ltr">b</p>'],
    ['<h2 lang="ar">ب</h2>', '<h2 lang="ar" dir="rtl">ب</h2>'],
    [
      '<div lang="ar">\n\nب\n\n<p lang="fr">c</p>\n\n</div>',
      '<p lang="ar" dir="rtl">ب</p>\n<p lang="fr" dir="ltr">c</p>',
    ],
    ['a <span lang="no tag">b</span> <span>c</span>', '<p>a b c</p>'],
    ['a <span lang="fr"></span>b', '<p>a b</p>'],
  ])('keeps it and its direction: %s', async (markdown, html) => {
    expect(await shown(markdown)).toBe(html);
  });
});

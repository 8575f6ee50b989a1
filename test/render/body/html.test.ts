import type { Element, Nodes } from 'hast';
import { raw } from 'hast-util-raw';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Heading } from 'mdast';
import { describe, expect, test } from 'vitest';
import { schemeOf } from '../../../src/language/safe-address.ts';
import { allowedAttributes, allowedElements, removedWithContent } from '../../../src/model/markup.ts';
import { parseBody } from '../../../src/parse/body.ts';
import { htmlBody } from '../../../src/render/body/html.ts';
import { payloads } from './payloads.ts';

const labels = {
  lang: 'en',
  page: 'https://news.example.org/2024/09/05/x/',
  imageLabel: 'Image',
  footnoteLabel: 'Footnotes',
  footnoteBackLabel: 'Back to the text',
};

async function html(text: string, options = {}): Promise<string> {
  return htmlBody(await parseBody(text), { ...labels, ...options });
}

test.each([
  [
    'See <a href="https://a.example">www.a.example</a>.',
    '<p>See <a href="https://a.example">www.a.example</a>.</p>',
  ],
  ['[a <a href="https://b.example">b</a>](https://c.example)', '<p><a href="https://c.example">a b</a></p>'],
  ['<a id="t">[x](https://c.example)</a>', '<p><span id="t"><a href="https://c.example">x</a></span></p>'],
])('%s has no link in a link', async (text, expected) => {
  expect(await html(text)).toBe(expected);
});

describe('links without words', () => {
  const to = 'href="https://a.example/b"';

  test.each([
    ['See [](https://a.example/b).', `<p>See <a ${to} class="address">https://a.example/b</a>.</p>`],
    [
      'See [][b].\n\n[b]: https://a.example/b',
      `<p>See <a ${to} class="address">https://a.example/b</a>.</p>`,
    ],
    [
      'See <a href="https://a.example/b"></a>.',
      `<p>See <a ${to} class="address">https://a.example/b</a>.</p>`,
    ],
    [
      'Ask [](mailto:b@a.example?subject=c).',
      '<p>Ask <a href="mailto:b@a.example?subject=c">b@a.example</a>.</p>',
    ],
    ['[![](b.png)](https://a.example/b)', `<p><a ${to}><img src="b.png" alt="https://a.example/b"></a></p>`],
    ['A [](#b)c', '<p>A c</p>'],
    ['A <a id="b" href="#c"></a>d', '<p>A <a id="b" href="#c"></a>d</p>'],
  ])('say where they lead: %s', async (text, expected) => {
    expect(await html(text)).toBe(expected);
  });
});

test('says of no run that it is in a language that there is not', async () => {
  expect(await html('<span lang="cn">x</span> <span lang="ar">y</span>')).toBe(
    '<p><span>x</span> <span lang="ar" dir="rtl">y</span></p>',
  );
});

describe('headings', () => {
  test.each([
    ['# A\n\n## B\n\n# C\n', 'h2 h3 h2'],
    ['### A\n\n#### B\n', 'h2 h3'],
    ['# A\n\n### B\n\n## C\n\n###### D\n', 'h2 h3 h3 h4'],
    ['### A\n\n# B\n\n## C\n', 'h2 h2 h3'],
    ['# A\n\n<h3>B</h3>\n', 'h2 h3'],
    ['# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n', 'h2 h3 h4 h5 h6 h6'],
  ])('%j are %s', async (text, expected) => {
    expect([...(await html(text)).matchAll(/<(h\d)/g)].map(([, name]) => name).join(' ')).toBe(expected);
  });

  test('leave out the title', async () => {
    const root = await parseBody('# Title\n\n## A\n\ntext\n');
    const without = root.children[0] as Heading;
    expect(await htmlBody(root, { ...labels, without, topHeading: 3 })).toBe('<h3>A</h3>\n<p>text</p>');
  });
});

describe('pictures of other sites', () => {
  const remote = 'https://pictures.example.net/a.png';

  test.each([
    [`![A quay](${remote})`, `<p><a href="${remote}">Image: A quay</a></p>`],
    [
      `![A quay](//pictures.example.net/a.png)`,
      '<p><a href="//pictures.example.net/a.png">Image: A quay</a></p>',
    ],
    [`![](${remote})`, `<p><a href="${remote}">Image</a></p>`],
    [`![A quay][q]\n\n[q]: ${remote}`, `<p><a href="${remote}">Image: A quay</a></p>`],
    [`<img src="${remote}" alt="A quay">`, `<a href="${remote}">Image: A quay</a>`],
    [
      `[*![A quay](${remote})*](https://b.example.org)`,
      '<p><a href="https://b.example.org"><em>Image: A quay</em></a></p>',
    ],
  ])('%s is a link', async (text, expected) => {
    expect(await html(text)).toBe(expected);
  });

  test('those of its own are shown', async () => {
    for (const address of ['a.png', '/a.png', 'https://news.example.org/a.png'])
      expect(await html(`![A](${address})`)).toBe(`<figure><img src="${address}" alt="A"></figure>`);
    expect(await html('![A](https://news.example.org/a.png)', { page: null })).not.toContain('<img');
  });
});

describe('links within the page', () => {
  test.each([
    ['[B](#b-c)\n\n## B & C\n', '<h2 id="x-b-c">', '#x-b-c'],
    ['[B](#B-C)\n\n## B &amp; *C*\n', '<h2 id="x-b-c">', '#x-b-c'],
    ['[B](#B%20C)\n\n## B C[^n]\n\n[^n]: N\n', '<h2 id="x-b-c">', '#x-b-c'],
    ['[B](#b-1)\n\n## B\n\n### B\n', '<h3 id="x-b-1">', '#x-b-1'],
    ['[B](#übung)\n\n## Übung\n', '<h2 id="x-übung">', '#x-übung'],
    ['[B](#茶會)\n\n## 茶會\n', '<h2 id="x-茶會">', '#x-茶會'],
    ['[B](#b)\n\n<h2>B</h2>\n', '<h2 id="x-b">', '#x-b'],
    ['[B](#b)\n\n<h2 id="c">B</h2>\n', '<h2 id="x-c">', '#x-c'],
    ['[B](#b)\n\n## B\n\n<p id="b">C</p>\n', '<p id="x-b">', '#x-b'],
  ])('%j', async (text, target, href) => {
    const made = await html(text, { idPrefix: 'x-' });
    expect(made).toContain(target);
    expect(made).toContain(`<a href="${href}">B</a>`);
    const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leave alone what they do not lead to', async () => {
    expect(await html('[A](#a) [B](https://b.example/#b)\n\n## B\n')).toBe(
      '<p><a href="#a">A</a> <a href="https://b.example/#b">B</a></p>\n<h2>B</h2>',
    );
  });
});

test.each(['\r\n', '\r'])('line ends of the file (%j) leave no trace', async (end) => {
  const text =
    'a\nb **c\nd** `e\nf` ![g\nh](i.png "j\nk") [l\nm](n.html "o\np")\n\n```\nq\n\nr\n```\n\n<div>s\nt</div>\n\nu <b\ntitle="v\nw">x\n</b>\n\n中\n文[^y]\n\n[^y]: z\n    a\n';
  expect(await html(text.replaceAll('\n', end))).toBe(await html(text));
});

test('tables name their columns and can be scrolled by keyboard', async () => {
  const made = await html('| Route | Riders |\n|:--|--:|\n| 1 | 20 |\n');
  expect(made).toMatch(/^<section class="table" tabindex="0" aria-label="Route, Riders"><table>\n<thead>/);
  expect(made).toContain('<th scope="col">Route</th>');
  expect(made).toContain('<th scope="col" class="right">Riders</th>');
  expect(made).not.toContain('align=');
});

test('footnotes lead there and back, in several bodies on one page', async () => {
  const text = 'A[^x] B[^注] C[^x]\n\n[^x]: One.\n[^注]: Two.\n';
  const page = (await html(text, { idPrefix: 'body-' })) + (await html(text, { idPrefix: 'notes-' }));
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^(body|notes)-[\w-]+$/);
  const links = [...page.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBe(18);
  for (const link of links) expect(ids).toContain(link);
  expect(page).toContain('Footnotes</h2>');
  expect(page).toContain('aria-label="Back to the text 2"');
});

test('an image alone is a figure, its title the caption', async () => {
  expect(await html('![A lamp](lamp.jpg "Lit again")\n')).toBe(
    '<figure><img src="lamp.jpg" alt="A lamp"><figcaption>Lit again</figcaption></figure>',
  );
  expect(await html('See ![A lamp](lamp.jpg) here.\n')).toBe(
    '<p>See <img src="lamp.jpg" alt="A lamp"> here.</p>',
  );
});

test('check boxes say what they are for', async () => {
  const made = await html('- [x] Doors *open*\n- [ ] Lamp lit\n');
  expect(made).toContain('<input type="checkbox" checked disabled aria-label="Doors open">');
  expect(made).toContain('<input type="checkbox" disabled aria-label="Lamp lit">');
});

test.each([
  ['<p lang="fr" dir="ltr">Bonjour</p>', '<p lang="fr" dir="ltr">Bonjour</p>'],
  ['10<sup>6</sup> {{title}} {{{title}}}', '<p>10<sup>6</sup> {{title}} {{{title}}}</p>'],
  ['a <b>b *c*</b> d<!-- e -->f', '<p>a <b>b <em>c</em></b> df</p>'],
  ['[a](javascript:b) ![c](data:d) [e](HTTPS://f.example)', '<p>a c <a href="https://f.example">e</a></p>'],
  ['www.ipd.gov.hk', '<p><a href="https://www.ipd.gov.hk">www.ipd.gov.hk</a></p>'],
  [
    '中文\n中文**粗\n體**\n*斜* <u>甲\n乙</u>\nEnglish',
    '<p>中文中文<strong>粗體</strong><em>斜</em> <u>甲乙</u>\nEnglish</p>',
  ],
  ['<b>unclosed\n\nafter *this*', '<p><b>unclosed</b></p>\n<p>after <em>this</em></p>'],
  ['a <script>let *b* = 1</script> c', '<p>a  c</p>'],
  ['a <div>b</div> c', '<p>a b c</p>'],
  ['a <plaintext> b *c* </u> d', '<p>a  b <em>c</em>  d</p>'],
])('%j', async (text, expected) => {
  expect(await html(text)).toBe(expected);
});

test.each(removedWithContent.filter((name) => name !== 'embed'))(
  'what stands in <%s> goes with it',
  async (name) => {
    expect(await html(`<${name}>gone</${name}>\n\na <${name}>gone</${name}> b\n`)).toMatch(/^<p>a\s+b<\/p>$/);
  },
);

const elements: ReadonlySet<string> = new Set([...allowedElements, 'input']);
const everywhere = allowedAttributes['*'] ?? [];
const own =
  /^(className|ariaLabel|ariaDescribedBy|dataFootnoteRef|dataFootnoteBackref|dataFootnotes|tabIndex|checked|disabled|type)$/;

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

describe('nothing harmful survives', () => {
  test.each(payloads.map((text) => [text]))('%j', async (text) => {
    for (const body of [
      text,
      `> - ${text.replaceAll('\n', '\n>   ')}`,
      `| a |\n|---|\n| ${text.replace(/[\n|]/g, ' ')} |`,
    ]) {
      const made = await html(`Before *it*.\n\n${body}\n\nAfter **it**.\n`, { idPrefix: 'body-' });
      expect(made).toContain('<p>Before <em>it</em>.</p>');
      expect(made).toContain('<p>After <strong>it</strong>.</p>');
      for (const { tagName, properties } of elementsOf(
        raw({ type: 'root', children: [{ type: 'raw', value: made }] }),
      )) {
        expect(elements).toContain(tagName);
        for (const [name, value] of Object.entries(properties)) {
          const allowed = [...everywhere, ...(allowedAttributes[tagName] ?? [])];
          if (!own.test(name)) expect(allowed).toContain(name.toLowerCase());
          if (name === 'id') expect(String(value)).toMatch(/^body-/);
          if (/^(href|src|cite)$/.test(name)) {
            expect([undefined, 'http', 'https', 'mailto', 'tel']).toContain(schemeOf(String(value)));
          }
        }
        if (tagName === 'input') expect(properties).toMatchObject({ type: 'checkbox', disabled: true });
      }
    }
  });
});

test('is valid HTML', async () => {
  const text = [
    '# A\n\n### B\n\nText[^1] and [^二].\n\n| a | b |\n|--:|:-:|\n| 1 | 2 |\n\n- [x] done\n\n> quote\n',
    '![x](x.png "y")\n\n1. one\n2. two\n\n```js\nlet a\n```\n\n<details><summary>More</summary><p>b</p></details>\n',
    '<table><caption>C</caption><tr><th>a<th>b<tr><td align="right">1<td>2</table>\n\n[^1]: One.\n[^二]: Two.\n',
  ].join('\n');
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }));
  const made = `<h1>T</h1>\n${await html(text, { idPrefix: 'body-' })}`;
  const report = await validator.validateString(made);
  expect(
    report.results.flatMap(({ messages }) => messages.map((m) => `${m.line} ${m.ruleId}: ${m.message}`)),
  ).toEqual([]);
});

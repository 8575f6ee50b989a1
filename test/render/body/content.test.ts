import type { Heading, Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { isSafeImage, isSafeLink } from '../../../src/language/safe-address.ts';
import { walk } from '../../../src/language/walk.ts';
import { parseBody } from '../../../src/parse/body.ts';
import { contentOf } from '../../../src/render/body/content.ts';
import { payloads } from './payloads.ts';

async function content(text: string): Promise<Root> {
  return contentOf(await parseBody(text), {});
}

/** A tree on one line: `p(text, strong(words))`. */
function outline(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'image') return `image(${node.url} ${node.alt})`;
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  if (node.type === 'inlineCode') return `code(${node.value})`;
  const children = 'children' in node ? node.children.map(outline).join('|') : '';
  return node.type === 'root' ? children : `${node.type}(${children})`;
}

test.each([
  ['10<sup>6</sup>, CO<sub>2</sub>, x<sup>n+1</sup>', 'paragraph(10⁶, CO₂, xⁿ⁺¹)'],
  ['a<sup>b</sup> c<sup>de</sup> f<sub>gh</sub> 3<sup>rd</sup>', 'paragraph(a^b c^(de) f_(gh) 3rd)'],
  ['a<br>b<!-- c -->d', 'paragraph(a|break()|bd)'],
  [
    'a <b>b *c* <u>d</u></b>[^n]\n\n[^n]: <i>e</i>',
    'paragraph(a |strong(b |emphasis(c)| |emphasis(d))|[^n])|footnoteDefinition(paragraph(emphasis(e)))',
  ],
  ['a <b onclick=x>b</b> **c** d', 'paragraph(a |strong(b)| |strong(c)| d)'],
  ['<script>x</script>\n\n<style>y</style>\n\na <script>*b*</script> c', 'paragraph(a c)'],
  ['<div>\n\n- [x] *a*\n- [ ] b\n\n</div>', 'list(listItem(paragraph(emphasis(a)))|listItem(paragraph(b)))'],
  ['<details><summary>A</summary>b</details>', 'paragraph(A)|paragraph(b)'],
  ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><wbr>x <kbd>y</kbd>', 'paragraph(漢(kan)x |code(y))'],
  ['<a href="/x">a <em>b</em></a> <a href="data:x">c</a>', 'paragraph(link(a |emphasis(b))| c)'],
  ['<img src="a.png" alt="b"> <img src="data:c" alt="d">', 'paragraph(image(a.png b)| d)'],
  [
    '<table><caption>C</caption><tr><th>A<tr><td><p>1<p>2</table>',
    'paragraph(C)|table(tableRow(tableCell(A))|tableRow(tableCell(1 2)))',
  ],
  ['| a |\n|---|\n| b<br>c<sup>2</sup> |', 'table(tableRow(tableCell(a))|tableRow(tableCell(b|break()|c²)))'],
  ['[a](javascript:b) ![c](file:d) [e][f] ![g][f]\n\n[f]: vbscript:h', 'paragraph(a c e g)'],
  [
    '中文\n中文**粗\n體**\n*斜*\n<b>甲\n乙</b>\nEnglish',
    'paragraph(中文中文|strong(粗體)|emphasis(斜)|strong(甲乙)|\nEnglish)',
  ],
  ['한국\n어 a\nb', 'paragraph(한국\n어 a\nb)'],
  ['{{title}} &lt;b&gt;', 'paragraph({{title}} <b>)'],
])('%j', async (text, expected) => {
  expect(outline(await content(text))).toBe(expected);
});

test('leaves out the heading that is the title, and no other', async () => {
  const root = await parseBody('# A\n\n# B\n\n<p>c</p>\n');
  expect(outline(await contentOf(root, { without: root.children[0] as Heading }))).toBe(
    'heading(B)|paragraph(c)',
  );
  expect(root.children).toHaveLength(3);
});

test('keeps what Markdown says beside HTML: check marks, columns, code', async () => {
  const tree = await content('<div>\n\n- [x] a\n\n| b |\n|--:|\n| c |\n\n```js x=1\nd\n```\n\n</div>\n');
  const found = [...walk(tree)];
  expect(found).toContainEqual(expect.objectContaining({ type: 'listItem', checked: true }));
  expect(found).toContainEqual(expect.objectContaining({ type: 'table', align: ['right'] }));
  expect(found).toContainEqual(expect.objectContaining({ type: 'code', lang: 'js', meta: 'x=1' }));
});

test('does not let a cell of a million columns fill the memory', async () => {
  const tree = await content('<table><tr><td colspan="9000000" rowspan="9000">a</td></tr></table>\n');
  expect(wordsOf(tree)).toBe('a');
});

describe('nothing harmful survives', () => {
  test.each(payloads.map((text) => [text]))('%j', async (text) => {
    const tree = await content(`Before *it*.\n\n${text}\n\nAfter **it**.\n`);
    expect(outline(tree)).toMatch(
      /^paragraph\(Before \|emphasis\(it\)\|\.\).*paragraph\(After \|strong\(it\)\|\.\)/s,
    );
    for (const node of walk(tree)) {
      expect(node.type).not.toBe('html');
      if (node.type === 'link' || node.type === 'definition') expect(isSafeLink(node.url)).toBe(true);
      if (node.type === 'image') expect(isSafeImage(node.url)).toBe(true);
    }
  });
});

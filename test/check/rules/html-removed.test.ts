import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { htmlRemoved } from '../../../src/check/rules/html-removed.ts';
import { htmlTags } from '../../../src/language/html-tags.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { htmlBody } from '../../../src/render/body/html.ts';
import { contextWith } from '../a-context.ts';

const head = `---
title: Tea
date: 2024-04-20
organisers: [Tea Board]
contact:
  url: https://tea.example.org
---
`;
const headLines = head.split('\n').length - 1;

async function read(body: string, fields = '') {
  const text = head.replace('contact:', `${fields}contact:`) + body;
  const release = await parseRelease(Buffer.from(text), 'a.md', { lang: 'en' });
  return { release, found: checkRelease(release, [htmlRemoved], contextWith()) };
}

async function printed(body: string): Promise<string> {
  const { release } = await read(body);
  return htmlBody(release.body, {
    lang: 'en',
    page: null,
    imageLabel: 'Image',
    footnoteLabel: 'Notes',
    footnoteBackLabel: 'Back',
  });
}

describe('tells what is taken away, once, where it stands', () => {
  test.each<[body: string, ...expected: string[]]>([
    ['<script>alert(1)</script>\n', '1:1 <script>'],
    ['<span lang="de">Tee</span> <span lang="jp">茶</span>\n', '1:34 jp'],
    ['Tea\n\n  <script>\n<b onclick=x>\n</script>\n', '3:3 <script>'],
    ['A <script>let *a* = <b onclick=x>1</b></script> cup\n', '1:3 <script>'],
    ['<p onclick="a()" lang=en STYLE=x>Tea</p>\n', '1:4 onclick', '1:26 style'],
    ['> - Tea <span\n>   style="a">cup</span>\n', '2:5 style'],
    ['> <div>\n> <form action=x>\n> </div>\n', '2:3 <form>'],
    ['<FONT color=red>Tea</FONT>\n', '1:1 <font>'],
    ['Tea <a href="javascript:alert(1)">cup</a>\n', '1:8 javascript:alert(1)'],
    ['Tea <a href="&#106;ava&Tab;script&colon;alert(1)">cup</a>\n', '1:8 java\tscript:alert(1)'],
    ['Tea <img src=data:x alt=cup>\n', '1:10 data:x'],
    ['Tea <img alt=cup>\n', '1:5 <img>'],
    ['A [cup](javascript:alert(1)) of ![tea](data:x)\n', '1:3 javascript:alert(1)', '1:33 data:x'],
    ['A [cup][c]\n\n[c]: vbscript:x\n', '3:1 vbscript:x'],
    ['<td>Tea</td>\n', '1:1 <td>'],
    ['Tea\n\n<div title="cup\n', '3:1 <div'],
    ['😀 <u style=a>Tea</u>\r\n\r\n<center>x</center>\r\n', '1:7 style', '3:1 <center>'],
    ['<svg><script>1</script><circle/></svg><i style=a>b</i>\n', '1:1 <svg>', '1:42 style'],
    ['<svg/><p><i style=a>b</i>\n', '1:1 <svg>', '1:13 style'],
    ['<?php echo 1 ?>\n', '1:1 <?php>'],
    ['[Cups](#cups)\n\n<a name="cups"></a>Tea\n', '3:4 name'],
  ])('%j', async (body, ...expected) => {
    const { found } = await read(body);
    const told = found.map(({ place, actual }) => {
      const { line = 0, column = 0 } = place?.start ?? {};
      return `${line - headLines}:${column} ${actual}`;
    });
    expect(told).toEqual(expected);
  });

  test('an attribute of many elements, once', async () => {
    const { found } = await read(
      '<td style=a>Tea</td>\n\n<p style=b>A</p>\n<p style=c>B</p>\n<p style=d>C</p>\n',
    );
    expect(found.map(({ actual, note }) => [actual, note?.includes('in 2 more places')])).toEqual([
      ['<td>', false],
      ['style', true],
    ]);
  });

  test('in notes and boilerplate, by their field', async () => {
    const { found } = await read('Tea\n', 'notes: A <font>cup</font>\n');
    expect(found.map(({ field, actual, place }) => [field, actual, place?.start.line])).toEqual([
      ['notes', '<font>', 5],
    ]);
  });
});

test.each([
  'H<sub>2</sub>O, 10<sup>6</sup>, <br> <br/> and <kbd>x</kbd>\n',
  'Tea <!-- <script> --> cup\n\n<!--\n<form onclick=x>\n-->\n',
  '<details open><summary>Tea</summary><p lang="fr" dir="ltr">Thé</p></details>\n',
  '<table><tr><th scope="col" align="right">A</th></tr><tr><td colspan="2">1</td></tr></table>\n',
  '`<script>` and \\<script>\n\n```\n<script>\n```\n',
  '[a](tel:+85229616888) [b](mailto:a@b.example) [c](/d) [e](#f) [g](HTTPS://h.example) <i@j.example>\n',
  'a < b, c > d, <3 and {{title}}\n',
  '<p class="note"><a href="/d" target="_blank" rel="noopener" data-kind="cup">Tea</a></p>\n',
  '<a name="cups"></a>Tea\n',
])('tells nothing of %j', async (body) => {
  expect((await read(body)).found).toEqual([]);
});

/** What the page lacks of the tags and attributes of a text. */
function lost(text: string, page: string): string[] {
  const names = (html: string) =>
    [...htmlTags(html)]
      .filter(({ kind }) => kind === 'open')
      .flatMap(({ name, attributes }) => [`<${name}>`, ...attributes.map((attribute) => attribute.name)]);
  const left = new Set(names(page));
  return [...new Set(names(text).filter((name) => !left.has(name)))].sort();
}

test.each([
  '<p class="x" id="y" title="z">a <blink>b</blink> <u onmouseover=a>c</u></p>\n',
  '<form action="/x"><input name="q"><button type="submit">Go</button></form>\n',
  'a <marquee>b</marquee> <span data-a="1">c</span> <base href="https://x.example"> d\n',
  '<div>\n\n<center>*a*</center>\n\n<section hidden>b</section>\n\n</div>\n',
  '<meta http-equiv="refresh" content="0"><link rel="stylesheet" href="/a.css"><p>a</p>\n',
  '<video src="a.mp4" controls><p>a</p></video> <time datetime="2024-04-20">b</time>\n',
  '<dl><dt>a<dd class="b">c</dl><ol start="3" reversed><li value="4">d</ol>\n',
])('tells as much as the page lacks: %j', async (body) => {
  const { found } = await read(body);
  const told = new Set(found.map(({ actual = '' }) => actual));
  // Attributes of an element that is taken away go with it.
  const gone = lost(body, await printed(body));
  expect(gone.filter((name) => name.startsWith('<'))).toEqual(
    [...told].filter((name) => name.startsWith('<')).sort(),
  );
  for (const name of told) expect(gone).toContain(name);
});

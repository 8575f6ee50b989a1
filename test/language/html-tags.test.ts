import { describe, expect, test } from 'vitest';
import { htmlTags, unendedText } from '../../src/language/html-tags.ts';

/** Every tag as its kind and its words in the text. */
function tags(html: string): string[] {
  return Array.from(
    htmlTags(html),
    ({ kind, name, start, end }) => `${kind} ${name}: ${html.slice(start, end)}`,
  );
}

describe('htmlTags', () => {
  test.each<[html: string, found: string[]]>([
    ['a <B>b</B > c', ['open b: <B>', 'close b: </B >']],
    ['a < b and c <3', []],
    ['<br/><img src=a>', ['open br: <br/>', 'open img: <img src=a>']],
    ['<!-- <b> --><i>', ['open i: <i>']],
    ['<!--><b>', ['open b: <b>']],
    ['<!-- <b>', []],
    ['<!doctype html></1><p>', ['open p: <p>']],
    ['<?php a ?><p>', ['other ?php: <?php a ?>', 'open p: <p>']],
    ['<a title="1 > 0"><b>', ['open a: <a title="1 > 0">', 'open b: <b>']],
    ['<script>"<b>"</script><i>', ['open script: <script>', 'close script: </script>', 'open i: <i>']],
    ['<title></titles><b></title>', ['open title: <title>', 'close title: </title>']],
    ['<plaintext></plaintext><b>', ['open plaintext: <plaintext>']],
    ['<b><a href="x', ['open b: <b>', 'broken a: <a href="x']],
  ])('%s', (html, found) => {
    expect(tags(html)).toEqual(found);
  });

  test('reads attributes in every spelling, each with its place', () => {
    const html = `<a HREF = "x&amp;y" title='it' data-a=b hidden/>`;
    const [tag] = htmlTags(html);
    expect(tag?.selfClosing).toBe(true);
    expect(tag?.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['href', 'x&amp;y'],
      ['title', 'it'],
      ['data-a', 'b'],
      ['hidden', ''],
    ]);
    expect(tag?.attributes.map(({ start, end }) => html.slice(start, end))).toEqual([
      'HREF = "x&amp;y"',
      "title='it'",
      'data-a=b',
      'hidden',
    ]);
  });

  test('reads a long row of openings in one go', () => {
    expect(tags('<a '.repeat(20_000))).toHaveLength(1);
  });
});

test.each([
  ['<script>let a;', 'script'],
  ['<textarea>a</textarea>', undefined],
  ['<style>a</style><p>', undefined],
  ['<p>a', undefined],
  ['<title>a</p>', 'title'],
])('unendedText of %s is %s', (html, name) => {
  expect(unendedText(html)).toBe(name);
});

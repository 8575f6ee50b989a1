import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/model/limits.ts';
import { bodyLimitFault, parseBody, treeLimitFault } from '../../../src/parse/body.ts';
import { contentOf } from '../../../src/render/body/content.ts';
import { htmlBody } from '../../../src/render/body/html.ts';

async function faultOf(text: string) {
  return bodyLimitFault(text) ?? treeLimitFault(await parseBody(text), text);
}

describe('what is too deep or too much is found', () => {
  test.each<[name: string, text: string]>([
    ['quotes', `${'>'.repeat(101)} a`],
    ['a hundred thousand quotes', '> '.repeat(100_000)],
    ['lists in a line', `${'- '.repeat(101)}a`],
    ['numbers in a line', `${'1. '.repeat(101)}a`],
    ['lists line by line', Array.from({ length: 101 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')],
    ['quotes and lists', `${'> - '.repeat(51)}a`],
    ['notes', Array.from({ length: 101 }, (_, depth) => `[^${depth}]: `).join('')],
    ['brackets', `${'['.repeat(101)}a${']'.repeat(101)}`],
    ['emphasis', `${'*a **a '.repeat(51)}b${' a** a*'.repeat(51)}`],
    ['a million marks', `${'*'.repeat(500_000)}a${'*'.repeat(500_000)}`],
    ['HTML', `${'<div>'.repeat(101)}a`],
    ['HTML in a line', `a ${'<b>'.repeat(101)}`],
    ['HTML in quotes', `${'> '.repeat(60)}${'<i>'.repeat(60)}`],
    ['lists of definitions in HTML', '<dd><li>'.repeat(101)],
  ])('%s', async (_, text) => {
    const fault = await faultOf(`Before.\n\n${text}\n`);
    expect(fault).toMatchObject({ kind: 'limit', limit: 'nesting', allowed: limits.nesting });
    expect(fault?.actual).toBeGreaterThan(limits.nesting);
    expect(fault?.place.start.line).toBeGreaterThanOrEqual(3);
  });

  test.each<[name: string, text: string]>([
    ['items', '- a\n'.repeat(30_000)],
    ['cells', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(12_000)}`],
    ['mail addresses', 'a@example.org '.repeat(25_001)],
    ['lines of one paragraph', 'a\n'.repeat(50_001)],
    ['lines that end as on Windows', 'a\r\n'.repeat(50_001)],
    ['lines that end as on an old Mac', 'a\r'.repeat(50_001)],
    ['elements, each of which is read twice', `<div>${'<b>a</b>'.repeat(13_000)}</div>`],
    ['marks that a browser repeats', `${'<b id=a>'.repeat(50)}${'<p>'.repeat(2000)}`],
  ])('%s', async (_, text) => {
    expect(await faultOf(text)).toMatchObject({ kind: 'limit', limit: 'pieces', allowed: limits.pieces });
  });
});

test.each(['a@example.org ', 'a\n', 'a\r'])('%j by the ten thousand is found before any parser', (part) => {
  expect(bodyLimitFault(part.repeat(51_000))).toMatchObject({ kind: 'limit', limit: 'pieces' });
});

describe('what releases have is no fault', () => {
  test.each<[name: string, text: string]>([
    ['a hundred quotes', `${'>'.repeat(100)} a`],
    [
      'rules',
      `${'-'.repeat(500)}\n\n${'*'.repeat(500)}\n\n${'- '.repeat(500)}\n\n${'_'.repeat(500)}\n\na\n${'='.repeat(500)}`,
    ],
    ['forms', `Name: ${'_'.repeat(80)} Date:${'_'.repeat(80)}\n`.repeat(200)],
    ['dot leaders', `Annex A${'. '.repeat(200)}7\n`.repeat(100)],
    [
      'tables',
      `${'| **a** '.repeat(20)}|\n${'|---'.repeat(20)}|\n${'| **1,000** [b](c) 2* '.repeat(20)}|\n`.repeat(
        50,
      ),
    ],
    ['a long list of links', '- [a](https://a.example)\n'.repeat(2000)],
    ['lists under one another', '1. a\n   - b\n     - c\n       1. d\n\n'.repeat(500)],
    ['notes', Array.from({ length: 300 }, (_, index) => `[^${index}]: a [b] c\n`).join('')],
    [
      'open paragraphs and items',
      `<ul>${'<li><p>a'.repeat(300)}</ul><table>${'<tr><td>a<td>b'.repeat(300)}</table>`,
    ],
    ['quotations with a bracket left open', 'He said [sic that\n\n'.repeat(500)],
    ['as many lines as there may be', 'a\n'.repeat(40_000)],
    ['elements within bounds', `<div>${'<b>a</b>'.repeat(12_000)}</div>`],
    ['deep white space', `${' '.repeat(300)}a\n`.repeat(50)],
  ])('%s', async (_, text) => {
    expect(await faultOf(text)).toBeUndefined();
  });

  const corpus = process.env.PRESSDESK_CORPUS;
  test.skipIf(!corpus)('every file of PRESSDESK_CORPUS', async () => {
    for (const name of readdirSync(corpus ?? '', { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.md'))
        expect(await faultOf(readFileSync(join(corpus ?? '', name), 'utf8'))).toBeUndefined();
    }
  });
});

/** What takes some Markdown parsers minutes, or all memory; each about 200 kB. */
const trials: Readonly<Record<string, string>> = {
  'marks that open': '*a '.repeat(66_000),
  'two marks that open': '*a _b '.repeat(33_000),
  'marks that close': 'a_ '.repeat(66_000),
  'strike-through': '~~a '.repeat(50_000),
  'links that open': '[a]('.repeat(50_000),
  'links that close': 'a]('.repeat(66_000),
  'images that open': '![[]()'.repeat(100),
  backticks: Array.from({ length: 600 }, (_, index) => `e${'`'.repeat(index)}`).join(''),
  'lesser than': '<'.repeat(200_000),
  tags: '<a '.repeat(66_000),
  comments: 'a <!-- '.repeat(28_000),
  instructions: 'a <?'.repeat(50_000),
  'addresses without end': 'www.a_'.repeat(33_000),
  'addresses with references': `www.a.b${'&amp;'.repeat(40_000)}`,
  references: 'x&amp;'.repeat(33_000),
  'mail addresses': 'a@b.'.repeat(8_000),
  'a line of umlauts and code': `é${'`a` '.repeat(20_000)}`,
  fences: '```\n'.repeat(20_000),
  'titles of definitions': '[a]: b "'.repeat(25_000),
  'one definition, many references': `[a]: ${'x'.repeat(100_000)}\n\n${'[a]'.repeat(20_000)}`,
  'lazy lines': `${'>'.repeat(99)}a\n${'b\n'.repeat(20_000)}`,
  'blank lines below lists': `${'- '.repeat(99)}a\n${'\n'.repeat(100_000)}`,
  'deep quotes side by side': `${'>'.repeat(99)}a\n\n`.repeat(100),
  'emphasis a hundred deep': `${'*a **a '.repeat(50)}b${' a** a*'.repeat(50)}`,
  'HTML a hundred deep': `<details>${'<div>'.repeat(99)}a`,
  'comments in every line': '<!-- a -->\n\nb <i>c</i>\n\n'.repeat(3000),
  backslashes: '\\'.repeat(200_000),
  NUL: 'a\0'.repeat(100_000),
};

describe('nothing takes the program down', () => {
  test.each(Object.entries(trials))('%s', async (_, trial) => {
    for (const text of [trial, `**中**文 ${trial}`]) {
      if (await faultOf(text)) continue;
      const tree = await parseBody(text);
      expect(tree.position?.end.offset).toBe(text.length);
      await contentOf(tree, {});
      await htmlBody(tree, {
        lang: 'en',
        page: null,
        imageLabel: 'Image',
        footnoteLabel: 'Notes',
        footnoteBackLabel: 'Back',
      });
    }
  });
});

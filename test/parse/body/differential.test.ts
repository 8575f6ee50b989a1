import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRemark } from '../../../src/parse/body/remark.ts';
import { isBetterWithRemark } from '../../../src/parse/body/remark-better.ts';
import { openSatteri } from '../../../src/parse/body/satteri.ts';
import { parseBody } from '../../../src/parse/body.ts';
import { plain } from './alike.ts';
import { documents } from './documents.ts';

const parseWithSatteri = await openSatteri();
const parseWithRemark = await openRemark();

async function expectAlike(text: string, leniency = {}): Promise<void> {
  expect(plain(await parseWithSatteri(text), leniency)).toEqual(plain(await parseWithRemark(text), leniency));
}

describe('Sätteri and remark make the same tree, places and all', () => {
  test.each([
    '# A\n\nB *c* **d** ~~e~~ `f` <g@h.example> \\*i\\* &amp; &copy;\n',
    'A\n=\n\nB\n-\n\n***\n\n- - -\n',
    '- a\n- b\n\n  c\n\n1. d\n   - e\n2) f\n',
    '- [ ] a\n- [x] *b*\n- [ ] <b>c</b>\n- [x] \\d\n',
    '> a\nb\n> > c\n\n> - d\n>   e\n',
    '    a\n\n```js b=c\nd\n```\n\n~~~\ne\n~~~\n\n- ```\n  f\n  ```\n',
    '| a | b |\n|:--|--:|\n| c \\| d | `e\\|f` |\n| g |\n',
    '[a](b "c") [d][e] [e] ![f](<g h>) ![i][e]\n\n[e]: /j (k)\n[E]: /l\n',
    'a[^1] b[^two]\n\n[^1]: c\n[^two]: d\n\n    e\n',
    '<div>\n*a*\n</div>\n\n<!-- b\n\nc -->\n\nd <b>e</b><br>f\n',
    'www.ipd.gov.hk, https://a.example/b_c? (https://d.example) e@f.example.\n',
    'a  \nb\\\nc\nd\r\ne\r\n\r\nf\n',
    '😀 *é* 漢字，**b** 中文\n中文 — “c”\n',
    '“*a*” ‘**b**’ c_d_e f*g*h 2 * 3 ~4 ____ (____)\n',
    '*a **b *c* d** e* ***f*** ~g~ ~~~h~~~\n',
    '{{title}} $a$ :b: ==c== ^d^ [[e]] ::: {f}\n',
    '\ufeffa\u00a0b\u200bc\td\n',
    '---\na: b\n---\n\nc\n',
  ])('%j', (text) => expectAlike(text));

  test('for bodies of all kinds', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (text) => {
        fc.pre(!isBetterWithRemark(text));
        const words = /[&\\]/.test(text) && /www\.|:\/\/|\S@\S/.test(text);
        await expectAlike(text, { containers: true, words });
      }),
      { numRuns: 500, seed: 20240905 },
    );
  });

  test('words in both kinds of emphasis, with no other marks in their paragraph', async () => {
    const both = [
      ' _**a b**_ ',
      ' *_a_* ',
      ' _*é, c*_',
      ' __*a*__ ',
      ' **_a b (c) d_** ',
      '**__a__**\n',
      '\n*__b__*',
    ];
    const other = [
      'a',
      ' b ',
      '.',
      '(',
      ')',
      '[',
      ']',
      '](d)',
      '`',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '“',
      '|',
      '1. ',
      '# ',
      '\t',
      '*',
      '\\',
      '\ufeff',
      '\n\u00a0\n',
      '\u3000',
      '\f',
      '\r\n\r\n',
    ];
    const pieces = fc.oneof(fc.constantFrom(...both), fc.constantFrom(...other));
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { minLength: 2, maxLength: 10 }), async (all) => {
        const text = `${all.join('')}\n`;
        if (!both.some((one) => all.includes(one)) || isBetterWithRemark(text)) return;
        tried += 1;
        await expectAlike(text, { containers: true });
      }),
      { numRuns: 2000, seed: 20240905 },
    );
    expect(tried).toBeGreaterThan(500);
  });

  const corpus = process.env.PRESSDESK_CORPUS;
  test.skipIf(!corpus)(
    'for every file of PRESSDESK_CORPUS',
    async () => {
      for (const name of readdirSync(corpus ?? '', { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.md')) continue;
        const text = readFileSync(join(corpus ?? '', name), 'utf8');
        const body = text.replace(/^---\n.*?\n---\n/s, (matter) => matter.replace(/[^\n]/g, ' '));
        if (!isBetterWithRemark(body)) await expectAlike(body);
      }
    },
    600_000,
  );
});

describe('what goes to remark is read as remark reads it', () => {
  test.each([
    '**「商標」**、*設計*和~~專利~~。\n',
    '**知識產權署。**今天\n',
    '**テスト。**テスト**한국어(韓)**입니다\n',
    'a**「b」**c\n',
    '葛󠄀**（a）**城\n',
    'a**_b_**c\n',
  ])('%j', async (text) => {
    expect(plain(await parseBody(text))).toEqual(plain(await parseWithRemark(text)));
  });

  test('marks of emphasis beside Chinese, Japanese and Korean', async () => {
    const pieces = fc.constantFrom(
      '中',
      '。',
      '「',
      '」',
      '，',
      'カ',
      'ｶ',
      '한',
      '️',
      '𠮷',
      'a',
      ' ',
      '*',
      '**',
      '_',
      '~~',
      '(',
      ')',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 14 }), async (all) => {
        const text = `中${all.join('')}`;
        expect(plain(await parseBody(text))).toEqual(plain(await parseWithRemark(text)));
      }),
      { numRuns: 1000, seed: 20240905 },
    );
  });
});

import { expect, test } from 'vitest';
import { has, sign, signsIn } from '../../../src/check/prose/signs.ts';

/** What readers look for once they have been told that a sign is there. */
const wanted: Readonly<Record<keyof typeof sign, RegExp>> = {
  digit: /\d/,
  otherDigit: /[०-९၀-၉๐-๙٠-٩０-９٪٫٬߀-߉០-៩꘠-꘩꧐-꧙꯰-꯹]/,
  opening: /[(（]/,
  bracket: /[()（）﹙﹚[\]［］{}｛｝【】〖〗〔〕《》〈〉]/,
  blank: /[[［\]］{｛|%％]/,
  quote: /["＂“”„‟«»‹›「」『』〝〞〟]/,
  single: /['‘’‚]/,
  colon: /[:：]/,
  semicolon: /[;；]/,
  slash: /[/／\\]/,
  at: /@/,
  ampersand: /&/,
  question: /\?/,
  angle: /</,
  lineEnd: /\n/,
  capital: /[A-Z]/,
  foreign: /[\p{L}√\ufffd\x80-\x9f](?<![A-Za-zªµº])/u,
  eastern:
    /[．，％﹪\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}](?<![\u1100-\u11ff])/u,
  hidden:
    /[\0-\x08\x0b-\x1f\x7f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\udb40]/,
  broken: /[\ufffd\ue000-\uf8ff\udb80-\udbff\x80-\x9f锟鈥縺繧繝繹]/,
  raised: /[⁴-⁹●○]|[¹²³]/,
};

test.for(Object.entries(wanted) as [keyof typeof sign, RegExp][])(
  'no character that “%s” stands for is passed over',
  ([name, pattern]) => {
    const missed: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      if (pattern.test(character) && !has({ signs: signsIn(character) }, sign[name]))
        missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  },
);

test('a plain sentence has no sign but its capital letter', () => {
  expect(signsIn('Ferries sail from the old pier again, and so do barges.')).toBe(sign.capital);
});

test('dashes and typographic marks of quotation are no foreign letters', () => {
  expect(signsIn('“tea” – ‘milk’')).toBe(sign.quote | sign.single);
});

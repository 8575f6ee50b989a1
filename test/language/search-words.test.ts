import { describe, expect, test } from 'vitest';
import { foldForSearch, indexWords, searchTerms } from '../../src/language/search-words.ts';

/** Whether a text with `written` is found by `query`. */
function finds(query: string, written: string): boolean {
  const words = [...indexWords(written)];
  return searchTerms(query).every(({ text, begins }) =>
    words.some((word) => (begins ? word.startsWith(text) : word === text)),
  );
}

describe('what is looked for and what is written are one', () => {
  test.each([
    ['whatever the case', 'WIND farm', 'The Wind Farm opens'],
    ['with and without accents', 'cafe creche', 'Café et crèche'],
    ['with accents where none are written', 'Zürich', 'Zurich'],
    ['letters that are written as two', 'strasse', 'Straße'],
    ['wide letters', 'ＩＰ', 'IP day'],
    ['the beginning of a word', 'infrastr', 'Infrastructure fund'],
    ['whole words of two letters', 'EU', 'The EU funds it'],
    ['figures beside signs', '2024', '2024年9月5日'],
    ['Chinese, two characters', '中小', '協助中小企業'],
    ['Chinese, the last character of a run', '業', '協助中小企業。'],
    ['Chinese, several words without spaces', '知識產權研討會', '粵港知識產權研討會在中山舉行'],
    ['Japanese in two scripts', 'サービス開始', '新しいサービス開始のお知らせ'],
    ['Japanese in half-width letters', 'ｻｰﾋﾞｽ', 'サービス'],
    ['Korean with a particle', '정부', '정부는 오늘'],
    ['Korean within a compound', '기업', '중소기업지원'],
    ['Korean, decomposed', '정부'.normalize('NFD'), '정부'],
    ['Arabic without points', 'محمد', 'مُحَمَّد'],
    ['Arabic with points', 'مُحَمَّد', 'محمد'],
    ['Arabic without the article', 'وزارة', 'أعلنت الوزارة'],
    ['Arabic with the article', 'الوزارة', 'وزارة الصحة'],
    ['Arabic, alef and final letters in other spellings', 'احمد علي مدرسه', 'أحمد علىّ مدرسة'],
    ['Arabic, stretched', 'سلام', 'ســـلام'],
    ['Persian letters', 'کتاب', 'كتاب'],
    ['Hebrew with points', 'שלום', 'שָׁלוֹם'],
    ['words joined by a soft hyphen', 'infrastructure', 'infra\u00adstructure'],
  ])('%s', (_, query, written) => {
    expect(finds(query, written)).toBe(true);
  });

  test.each([
    ['the middle of a word', 'structure', 'Infrastructure'],
    ['the beginning that two letters are', 'un', 'Until then'],
    ['one word of two', 'wind turbine', 'Wind farm'],
    ['characters in another order', '業企', '中小企業'],
    ['Japanese letters with other sound marks', 'ハス', 'バス'],
  ])('not %s', (_, query, written) => {
    expect(finds(query, written)).toBe(false);
  });
});

test('nothing but signs is no query', () => {
  expect(searchTerms(' – “…” 、。! ')).toEqual([]);
});

test('a word has the same spelling, however it was folded before', () => {
  for (const text of ['Straße', 'ÉCOLE', 'الأمّة', 'ｶﾞｲﾄﾞ', '한국', 'ﬁnance', 'İstanbul']) {
    expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
  }
});

test('a string of letters without end is told by its beginning', () => {
  const endless = 'a'.repeat(10_000);
  expect([...indexWords(endless)]).toEqual(['a'.repeat(32)]);
  expect(finds(endless, endless)).toBe(true);
});

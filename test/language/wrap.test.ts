import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/language/width.ts';
import { prepareWrapping, wrap, wrapFlow } from '../../src/language/wrap.ts';

beforeAll(() => prepareWrapping('中'));

const widest = (text: string) => Math.max(...text.split('\n').map(displayWidth));

describe('Latin', () => {
  test('is broken at blanks, within 72 columns', () => {
    const text = wrap(`${'seventeen columns '.repeat(9)}`);
    expect(text.split('\n')).toEqual([
      'seventeen columns seventeen columns seventeen columns seventeen columns',
      'seventeen columns seventeen columns seventeen columns seventeen columns',
      'seventeen columns',
    ]);
  });

  test('fills a line to its very last column', () => {
    expect(wrap('abcd efgh ijk', { columns: 9, indent: 0 })).not.toContain('\n');
    expect(wrap(`${'a'.repeat(35)} ${'b'.repeat(36)} c`)).toBe(`${'a'.repeat(35)} ${'b'.repeat(36)}\nc`);
    expect(wrap(`${'a'.repeat(35)} ${'b'.repeat(37)}`)).toBe(`${'a'.repeat(35)}\n${'b'.repeat(37)}`);
  });

  test('keeps hyphenated words, slashes and addresses whole', () => {
    const url = `https://example.org/${'very-long/'.repeat(10)}?a=b-c&d=e`;
    expect(wrap(`The page is ${url} and it is long`)).toBe(`The page is\n${url}\nand it is long`);
    expect(wrap(`${'x'.repeat(66)} well-known`)).toBe(`${'x'.repeat(66)}\nwell-known`);
  });

  test('does not break at a no-break space', () => {
    expect(wrap(`${'x'.repeat(68)} 10\u00a0kg`)).toBe(`${'x'.repeat(68)}\n10\u00a0kg`);
  });

  test('leaves French punctuation with its word, on both sides', () => {
    expect(wrap(`${'x'.repeat(64)} « oui » !`)).toBe(`${'x'.repeat(64)}\n« oui » !`);
    expect(wrap(`${'x'.repeat(66)} oui ! non`)).toBe(`${'x'.repeat(66)} oui !\nnon`);
    expect(wrap(`${'x'.repeat(67)} oui ! non`)).toBe(`${'x'.repeat(67)}\noui ! non`);
  });
});

describe('Chinese and Japanese', () => {
  test('count two columns a character', () => {
    expect(wrap('中'.repeat(40)).split('\n').map(displayWidth)).toEqual([72, 8]);
  });

  test.each([...'。，、）」』】》！？：；ー々ゃッ・…％'])('no line begins with %s', (mark) => {
    expect(wrap(`${'中'.repeat(36)}${mark}${'文'.repeat(4)}`)).toBe(
      `${'中'.repeat(35)}\n中${mark}${'文'.repeat(4)}`,
    );
  });

  test.each([...'（「『【《'])('no line ends with %s', (mark) => {
    expect(wrap(`${'中'.repeat(35)}${mark}${'文'.repeat(4)}`)).toBe(
      `${'中'.repeat(35)}\n${mark}${'文'.repeat(4)}`,
    );
  });

  test('the dot within a foreign name stays with the part before it', () => {
    expect(wrap(`${'中'.repeat(36)}·斯密`)).toBe(`${'中'.repeat(35)}\n中·斯密`);
  });

  test('a Latin word among them stays whole, an address too', () => {
    expect(wrap(`${'中'.repeat(33)}well-known字`)).toBe(`${'中'.repeat(33)}\nwell-known字`);
    const url = 'https://example.org/a-b/c?d=e-f';
    expect(wrap(`${'中'.repeat(30)}${url}字`)).toBe(`${'中'.repeat(30)}\n${url}字`);
  });

  test('an address with Chinese in it stays whole where it stands alone', () => {
    const url = `https://example.org/${'新聞'.repeat(20)}`;
    expect(wrap(url)).toBe(url);
  });
});

test('Korean is broken between words, not within, also where Han stand beside it', () => {
  const words = '지식재산 세미나가 홍콩과 광둥에서 '.repeat(4);
  expect(wrap(words)).not.toContain('지식\n');
  const mixed = wrap(`${'가나다라마 '.repeat(6)}바사아자차카 中`);
  expect(mixed).toBe(`${'가나다라마 '.repeat(6).trimEnd()}\n바사아자차카 中`);
});

test('Thai is broken between words, which it writes without blanks', () => {
  const lines = wrap('พิพิธภัณฑ์เปิดนิทรรศการใหม่เกี่ยวกับประวัติศาสตร์ของท่าเรือและชีวิตของผู้คนริมน้ำตลอดหนึ่งร้อยปีที่ผ่านมา').split(
    '\n',
  );
  expect(lines.length).toBe(2);
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(72);
  expect(lines.join('')).toContain('ประวัติศาสตร์');
  expect(lines[1]).toMatch(/^[ก-ฮเ-ไ]/);
});

test('indents the first line and the others as told', () => {
  expect(wrap(`${'word '.repeat(10)}`, { columns: 24, indent: 2, hanging: 4 })).toBe(
    '  word word word word\n    word word word word\n    word word',
  );
});

test('leaves room for words however far a line is indented', () => {
  expect(wrap('one two three four five six', { indent: 200 }).trim()).toBe(
    `one two three four\n${' '.repeat(200)}five six`,
  );
});

test('keeps line feeds, drops what cannot be seen', () => {
  expect(wrap('Town Hall\r\n1 Market\u00ad Row\u200b \n\u202eSaltmere\u202c\u0007')).toBe(
    'Town Hall\n1 Market Row\nSaltmere',
  );
  expect(wrap('می\u200cخواهم')).toBe('می\u200cخواهم');
});

test('does not break a solid stretch', () => {
  const text = `${'x'.repeat(60)} aaa bbb ccc ddd`;
  const start = text.indexOf('aaa');
  expect(wrapFlow({ text, solid: [[start, text.length]] }, 72)).toEqual(['x'.repeat(60), 'aaa bbb ccc ddd']);
  expect(wrapFlow({ text, solid: [] }, 72)).toEqual([`${'x'.repeat(60)} aaa bbb ccc`, 'ddd']);
});

test('a word of 10,000 characters and 100,000 Chinese ones are no trouble', () => {
  expect(wrap(`a ${'x'.repeat(10_000)} b`)).toBe(`a\n${'x'.repeat(10_000)}\nb`);
  expect(widest(wrap('中文，'.repeat(33_333)))).toBe(72);
});

describe('whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'the',
      'office',
      'well-known',
      '「知識產權」',
      '中文，測試。',
      '（廣東）',
      'サーバー',
      '지식재산',
      'مرحبا',
      '!',
      '10\u00a0kg',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  const prose = fc
    .array(word, { maxLength: 60 })
    .chain((words) =>
      fc
        .array(fc.constantFrom(' ', ' ', ''), { minLength: words.length, maxLength: words.length })
        .map((gaps) => words.map((part, index) => part + gaps[index]).join('')),
    );

  test('its characters stay, in order', () => {
    const letters = (text: string) => text.replace(/\s/g, '');
    fc.assert(fc.property(prose, (text) => letters(wrap(text)) === letters(wrap(text, { columns: 9999 }))));
  });

  test('no line is empty or ends in a blank', () => {
    fc.assert(fc.property(prose, (text) => !/[ \t]$|\n\n|\n$/m.test(wrap(text.replace(/\s+/g, ' ')))));
  });

  test('no line is wider than 72 but one that cannot be broken', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const line of wrap(text).split('\n')) {
          if (displayWidth(line) <= 72) continue;
          expect(wrap(line, { columns: 20 })).toBe(wrap(line, { columns: 9999 }));
        }
      }),
    );
  });

  test('no line begins with a mark that Chinese typesetting keeps from there', () => {
    fc.assert(
      fc.property(
        prose,
        (text) => !/(?<!^|\n)\n[。，、）」』！？：；ー·]/.test(wrap(text.replaceAll('\n', ' '))),
      ),
    );
  });
});

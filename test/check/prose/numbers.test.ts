import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/check/prose/numbers.ts';
import { plainDigits } from '../../../src/check/prose/plain-digits.ts';
import { signsIn } from '../../../src/check/prose/signs.ts';

const words = (text: string) => ({ text, signs: signsIn(text) });

function read(text: string, lang = 'en'): string[] {
  return numbersIn(words(text), lang).map(({ start, end, value, kind }) => {
    const words = text.slice(start, end);
    return `${words} = ${value}${kind === 'number' ? '' : ` ${kind}`}`;
  });
}

describe('reads the numbers of a text, with what belongs to them', () => {
  test.each<[lang: string, text: string, ...expected: string[]]>([
    ['en', 'Over 1,000 people and 1.5 tonnes.', '1,000 = 1000', '1.5 = 1.5'],
    ['de', 'Über 1.000 Menschen und 1,5 Tonnen.', '1.000 = 1000', '1,5 = 1.5'],
    ['fr', 'Plus de 1 000 000 de gens, 1 234,5 tonnes.', '1 000 000 = 1000000', '1 234,5 = 1234.5'],
    ['fr', 'Plus de 12\u202f500 gens, 1\u00a0000 vélos.', '12\u202f500 = 12500', '1\u00a0000 = 1000'],
    ['en', 'In 2024 150 people came.', '2024 = 2024', '150 = 150'],
    ['de-CH', '1’250’000 Franken.', '1’250’000 = 1250000'],
    ['hi', '12,34,567 लोग', '12,34,567 = 1234567'],
    ['en', '1,234,567.89 metres', '1,234,567.89 = 1234567.89'],
    ['en', 'rooms 1,2,3 and 10', '1 = 1', '2 = 2', '3 = 3', '10 = 10'],
    ['en', 'Version 9.6.1 and v15.0', '9.6.1 = 9.6 version', '15.0 = 15 version'],
    ['en', 'UTF8, COVID-19, SHA-256, B2B and x86', ''],
    ['en', 'US$30 and HK$1.2 billion, RM25', '30 = 30', '1.2 billion = 1200000000', '25 = 25'],
    ['en', 'from $5m to £3bn over 5m of cable', '5m = 5000000', '3bn = 3000000000', '5 = 5'],
    [
      'fr',
      '5 M€, 1,2 Md€ et 30 k€ pour 5 M de câbles',
      '5 M = 5000000',
      '1,2 Md = 1200000000',
      '30 k = 30000',
      '5 = 5',
    ],
    ['de', '5 Mio. € und 2 Mrd. €', '5 Mio. = 5000000', '2 Mrd. = 2000000000'],
    ['en', '€5M, 5 M€', '5M = 5000000', '5 M = 5000000'],
    ['en', 'the 14th, the 2nd', '14th = 14 ordinal', '2nd = 2 ordinal'],
    [
      'en',
      '40% and 12.5 per cent, 3 percent',
      '40% = 40 percent',
      '12.5 per cent = 12.5 percent',
      '3 percent = 3 percent',
    ],
    ['en', '10am to 10:30, 3.15 pm', '10am = 10 time', '10:30 = 10.5 time', '3.15 pm = 3.25 time'],
    [
      'de',
      '40 Prozent, 1,2 Mio. Euro, 3 Milliarden',
      '40 Prozent = 40 percent',
      '1,2 Mio. = 1200000',
      '3 Milliarden = 3000000000',
    ],
    ['es', '20 mil millones y 5 mil', '20 mil millones = 20000000000', '5 mil = 5000'],
    [
      'es-MX',
      '2 millones 400 mil dosis, 11 mil 240 puestos',
      '2 millones 400 mil = 2400000',
      '11 mil 240 = 11240',
    ],
    ['es', '5 mil 20 mil', '5 mil = 5000', '20 mil = 20000'],
    ['tr', '61 bin 400 kişi', '61 bin 400 = 61400'],
    ['el', '18,5 εκατ. ευρώ, 3 εκατομμύρια', '18,5 εκατ. = 18500000', '3 εκατομμύρια = 3000000'],
    ['pt-BR', 'R$ 1,2 bi e R$ 3 mi', '1,2 bi = 1200000000', '3 mi = 3000000'],
    ['ru', '1,5 млн человек, 20 процентов', '1,5 млн = 1500000', '20 процентов = 20 percent'],
    ['tr', '%40 artış', '40 = 40 percent'],
    ['th', 'ร้อยละ ๒๐ และ 3 ล้านคน', '๒๐ = 20 percent', '3 ล้าน = 3000000'],
    ['ar', '٢٠٢٤ و ٤٠٪', '٢٠٢٤ = 2024', '٤٠٪ = 40 percent'],
    ['he', 'ב־2020 או ב2018', '2020 = 2020', '2018 = 2018'],
    ['ko', '3만 2만 원', '3만 = 30000', '2만 = 20000'],
    ['ko', '34만 1,200대, 12조 4,000억 원', '34만 1,200 = 341200', '12조 4,000억 = 12400000000000'],
    ['ko', '3만 5천 명과 40퍼센트', '3만 5천 = 35000', '40퍼센트 = 40 percent'],
    ['zh-Hant-HK', '約２００多人，１．２億元', '２００ = 200', '１．２億 = 120000000'],
    ['zh', '1億2,000萬元，200多萬', '1億2,000萬 = 120000000', '200多萬 = 2000000'],
    ['zh', '二百五十人、兩億三千萬元、二十多個', '二百五十 = 250', '兩億三千萬 = 230000000', '二十 = 20'],
    [
      'zh',
      '百分之二十，百分之三點五，百分之40',
      '百分之二十 = 20 percent',
      '百分之三點五 = 3.5 percent',
      '40 = 40 percent',
    ],
    ['zh', '二〇二四年，三名學生', '二〇二四 = 2024', '三 = 3'],
    ['zh', '十分千萬不要，一個七八個第三十', ''],
    ['zh', '上午十時三十分', '十 = 10 time', '三十 = 30 time'],
    ['ja', '令和6年、平成三十年', '6 = 2024', '三十 = 2018'],
    ['zh-TW', '民國113年', '113 = 2024'],
    ['th', 'พ.ศ. 2567', '2567 = 2024'],
  ])('%s: %s', (lang, text, ...expected) => {
    expect(read(text, lang)).toEqual(expected.filter(Boolean));
  });
});

test('what 1.500 means depends on the language, and the other reading is told', () => {
  expect(numbersIn(words('1.500'), 'de')).toMatchObject([{ value: 1500, or: 1.5 }]);
  expect(numbersIn(words('1.500'), 'en')).toMatchObject([{ value: 1.5, or: 1500 }]);
  expect(numbersIn(words('0.500'), 'de')).toMatchObject([{ value: 0.5 }]);
});

test('plain digits stand where the others stood', () => {
  expect(plainDigits('१२．५％ 𝟏 ٣')).toBe('12.5% 𝟏 3');
});

import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../../src/check/prose/dates/dates.ts';

/** `weekday year-month-day`, `?` where there is none, with `and` or `to` before those that are tied. */
function read(lang: string, text: string): string[] {
  return datesIn(text, lang).map(({ joined, weekday, year, month, day }) =>
    [joined, weekday && `(${weekday.day})`, `${year ?? '?'}-${month}-${day}`].filter(Boolean).join(' '),
  );
}

const thursday = ['(4) 2024-9-5'];

describe('one date', () => {
  test.each([
    ['en', 'on Thursday, 5 September 2024, at noon', thursday],
    ['en', 'on Thursday, September 5, 2024, at noon', thursday],
    ['en', 'on Thursday, the 5th of September, 2024', thursday],
    ['en', 'WHEN Thurs  Sept  5th  2024  WHERE', thursday],
    ['en', 'Thursday night (September 5, 2024)', thursday],
    ['en', '5 September 2024 (Thu)', thursday],
    ['en', 'Monday, September 17, 1787', ['(1) 1787-9-17']],
    ['en', 'Tues.  June 5', ['(2) ?-6-5']],
    ['en', 'a day that is not: 31 April', ['?-4-31']],
    ['en', 'as of 2024-09-05', ['2024-9-5']],
    ['en', 'by 9/25/2024 or 25/9/2024, but 5/9/2024 is either', ['2024-9-25', 'and 2024-9-25']],
    ['de', 'am Donnerstag, dem 5. September 2024', thursday],
    ['de', 'am 05.09.2024', ['2024-9-5']],
    ['es', 'el jueves 5 de septiembre de 2024', thursday],
    ['pt', 'na quinta-feira, 5 de Setembro de 2024', thursday],
    ['fr', 'le dimanche 1er septembre 2024', ['(7) 2024-9-1']],
    ['it', 'giovedì 5 settembre 2024', thursday],
    ['he', 'ביום חמישי, 5 בספטמבר 2024', thursday],
    ['he', 'ספטמבר 5, 2024', ['2024-9-5']],
    ['hi', 'गुरुवार, ५ सितम्बर २०२४', thursday],
    ['id', 'Kamis, 05 September 2024', thursday],
    ['ms', 'Khamis, 5 September 2024', thursday],
    ['ru', 'в четверг, 5 сентября 2024 г.', thursday],
    ['ru', 'в среду, 4 сентября', ['(3) ?-9-4']],
    ['uk', 'у п’ятницю, 6 вересня 2024 року', ['(5) 2024-9-6']],
    ['pl', 'w czwartek, 5 września 2024 r.', thursday],
    ['pl', 'od czwartku 5 września 2024 r.', thursday],
    ['da', 'torsdag den 5. september 2024', thursday],
    ['nb', 'torsdag 5. september 2024', thursday],
    ['fi', 'torstaina 5. syyskuuta 2024', thursday],
    ['cs', 'do čtvrtka 5. září 2024', thursday],
    ['ru', 'с четверга, 5 сентября 2024 г.', thursday],
    ['uk', 'до четверга, 5 вересня 2024 р.', thursday],
    ['sv', 'torsdagen? torsdag den 5 september 2024', thursday],
    ['th', 'วันพฤหัสบดีที่ 5 กันยายน พ.ศ. 2567', thursday],
    ['vi', 'Thứ Năm, ngày 5 tháng 9 năm 2024', thursday],
    ['ja', '2024年9月5日（木）', thursday],
    ['ja', '令和6年9月5日木曜日', thursday],
    ['ja', '2024年（令和6年）9月5日（木曜日）', thursday],
    ['ja', '令和6年（2024年）9月5日（木）', thursday],
    ['zh-Hant-TW', '民國113年(2024年)9月5日', ['2024-9-5']],
    ['ko', '2024년 9월 5일 목요일', thursday],
    ['zh-Hans', '2024年9月5日星期四', thursday],
    ['zh-Hant-HK', '二〇二四年九月五日（星期四）', thursday],
    ['zh-Hant-HK', '星期四（九月五日）', ['(4) ?-9-5']],
    ['zh-Hant-HK', '２０２４年９月５日（週四）', thursday],
    ['zh-Hant-TW', '民國113年9月5日', ['2024-9-5']],
    ['cn', '2024年9月5日', ['2024-9-5']],
  ])('%s %s', (lang, text, expected) => expect(read(lang, text)).toEqual(expected));
});

describe('several that share a month, a year, a weekday each', () => {
  test.each([
    ['en', 'Saturday and Sunday, June 11th and 12th', ['(6) ?-6-11', 'and (7) ?-6-12']],
    ['en', 'Monday through Friday, June 6-10, 2005', ['(1) 2005-6-6', 'to (5) 2005-6-10']],
    ['en', 'Saturday and Sunday, June 11', ['?-6-11']],
    ['en', 'June 5, 6 and 7', ['?-6-5', 'and ?-6-6', 'and ?-6-7']],
    ['en', '5–7 September 2024', ['2024-9-5', 'to 2024-9-7']],
    ['en', 'September 5 to 7', ['?-9-5', 'to ?-9-7']],
    ['en', 'Friday 13 and Saturday 14 September', ['(5) ?-9-13', 'and (6) ?-9-14']],
    ['en', 'September 5 (Thursday), 6 (Friday) and 7', ['(4) ?-9-5', 'and (5) ?-9-6', 'and ?-9-7']],
    ['es', 'del viernes 13 al domingo 15 de septiembre', ['(5) ?-9-13', 'to (7) ?-9-15']],
    ['de', 'Do., 5.9.2024, und 06.09.2024 (Fr)', ['(4) 2024-9-5', 'and (5) 2024-9-6']],
    ['zh-Hant', '九月十四日（星期六）及十五日（星期日）', ['(6) ?-9-14', 'and (7) ?-9-15']],
    ['ja', '9月14日（土）～16日（月・祝）', ['(6) ?-9-14', 'to (1) ?-9-16']],
    ['en', 'June 5 to 7 July', ['?-6-5', 'to ?-7-7']],
    ['en', 'Sept. 27-Oct. 3, 2024', ['2024-9-27', 'to 2024-10-3']],
    ['en', '30 December to 3 January 2025', ['2024-12-30', 'to 2025-1-3']],
    ['en', 'Monday, June 6, and Tuesday, June 7', ['(1) ?-6-6', 'and (2) ?-6-7']],
    ['de', 'vom 27. bis 29. September 2024', ['2024-9-27', 'to 2024-9-29']],
    ['fr', 'du 5 au 7 septembre 2024', ['2024-9-5', 'to 2024-9-7']],
    ['vi', 'từ ngày 5 đến ngày 7 tháng 9', ['?-9-5', 'to ?-9-7']],
    ['ko', '9월 5일부터 7일까지', ['?-9-5', 'to ?-9-7']],
    ['zh-Hant', '二〇二四年九月廿三日至十月七日', ['2024-9-23', 'to 2024-10-7']],
    ['zh-Hant', '9月5至7日', ['?-9-5', 'to ?-9-7']],
  ])('%s %s', (lang, text, expected) => expect(read(lang, text)).toEqual(expected));
});

test('gives the places of the words', () => {
  const text = 'Open Sat. and Sun., June 11th and 12th, 2022.';
  const mentions = datesIn(text, 'en');
  const words = (range?: { start: number; end: number }) => range && text.slice(range.start, range.end);
  expect(mentions.map((mention) => words(mention.weekday))).toEqual(['Sat', 'Sun']);
  expect(mentions.map(({ dayAt }) => words(dayAt))).toEqual(['11', '12']);
  expect(mentions.map(({ monthAt }) => words(monthAt))).toEqual(['June', 'June']);
  expect(words(mentions[1]?.yearAt)).toBe('2022');
});

describe('no date', () => {
  test.each([
    'may 5 people come',
    'In May 5 people came',
    'after March 10 km were left',
    'sun 5 and mar 4',
    'in May 2024',
    'in April. 5 people',
    'version 10.5 May be old',
    'June 5,000 guests',
    'the 30 Mays of the town',
    'rule 2.5 June',
  ])('%s', (text) => expect(read('en', text)).toEqual([]));

  test.each([
    ['On June 5, 12 people came', ['?-6-5']],
    ['on 22 April. 2 of them', ['?-4-22']],
    ['On Wednesday June 5 2000 guests came', ['(3) ?-6-5']],
    ['Sun Nov 28 12:05:09 GMT 1999', ['(7) 1999-11-28']],
    ['June 5, 1900–2100 hrs', ['?-6-5']],
    ['June 5 and 10:30', ['?-6-5']],
    ['June 5 - 7 pm', ['?-6-5']],
    ['On June 5 and 12 guests', ['?-6-5']],
    ['under rule 5, 7 September 2024', ['2024-9-7']],
    ['on 5 April 1830 hrs', ['?-4-5']],
  ])('but the day in %s', (text, expected) => expect(read('en', text)).toEqual(expected));
});

import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, contact, release } from '../checking.ts';

async function found(body: string, { lang = 'en', date = '2024-09-05', rest = '' } = {}) {
  const fields = `title: Tea\ndate: ${date}\nlang: ${lang}\norganisers: [Tea Board]\n${contact}${rest}`;
  const text = release(fields, `${body}\n`);
  return { text, findings: (await check(text)).filter(({ ruleId }) => ruleId === 'date-today') };
}

async function reasons(...args: Parameters<typeof found>): Promise<string[]> {
  return (await found(...args)).findings.map(({ reason }) => reason);
}

const isToday = (words: string) =>
  `${words} is not the day of the release: that is Thursday 5 September 2024.`;

describe('date-today', () => {
  test('holds the words for the days around today to the date, at the date’s place', async () => {
    const { findings } = await found(
      'The hall opened yesterday (September 3) and closes tonight (September 6).',
    );
    expect(findings.map(({ reason, place }) => [place?.start.column, place?.end.column, reason])).toEqual([
      [
        28,
        39,
        '“yesterday (September 3)” is not the day before the release: that is Wednesday 4 September 2024.',
      ],
      [61, 72, isToday('“tonight (September 6)”')],
    ]);
    expect(findings[0]?.expected).toEqual(['September 4']);
    expect(findings[0]?.note).toBe(
      'The field “date” says Thursday 5 September 2024; one of the two is wrong. Write “September 4” with “yesterday”, or put 2024-09-04 into the field.',
    );
    expect(findings.every(({ severity, fix }) => severity === 'error' && fix?.safe === false)).toBe(true);
  });

  test.each([
    ['“Today (Wednesday, 4 September 2024)”', 'Today (Wednesday, 4 September 2024) the hall opened.'],
    ['“Today (Thursday, 5 September 2023)”', 'Today (Thursday, 5 September 2023) the hall opened.'],
    ['“today, September 4”', 'The hall opened today, September 4, at noon.'],
    ['“today’s (September 4)”', 'It was said at today’s (September 4) meeting.'],
    ['“(September 4) today”', 'The board said (September 4) today that it will open.'],
    ['“today (September 4)”', 'It opened **today** (*September 4*) and runs until September 8.'],
    [
      'In “today and tomorrow (September 4 and 6)”, “September 4”',
      'It is open today and tomorrow (September 4 and 6).',
    ],
    ['“this morning (September 4)”', 'It opened this morning (September 4).'],
    ['“today (September 3)”', 'From today (September 3) to September 12 it is open.'],
  ])('finds %s', async (words, body) => {
    expect(await reasons(body)).toEqual([isToday(words)]);
  });

  test.each([
    ['zh-HK', '茶業局今日（九月四日）公布。'],
    ['zh-HK', '茶業局今日下午（９月４日）公布。'],
    ['zh-CN', '茶业局今天9月4日公布。'],
    ['ja', '当会は本日（9月4日）発表しました。'],
    ['ko', '오늘(9월 4일) 발표했습니다.'],
    ['de', 'Der Saal wurde heute, am 4. September, eröffnet.'],
    ['fr', 'La salle a été ouverte aujourd’hui (4 septembre) à midi.'],
    ['es', 'La sala abrió hoy, 4 de septiembre, al público.'],
    ['pt', 'A sala abriu hoje, 4 de setembro de 2024, ao público.'],
    ['it', 'La sala è stata aperta oggi (4 settembre).'],
    ['ru', 'Зал открылся сегодня, 4 сентября 2024 года.'],
    ['uk', 'Зал відкрився сьогодні (4 вересня).'],
    ['pl', 'Sala została otwarta dzisiaj (4 września).'],
    ['sv', 'Salen öppnade idag (4 september).'],
    ['nl', 'De zaal ging vandaag (4 september) open.'],
    ['he', 'האולם נפתח היום (4 בספטמבר).'],
    ['hi', 'आज (4 सितंबर 2024) को खुला।'],
    ['vi', 'Hội trường mở cửa hôm nay (ngày 4 tháng 9).'],
    ['th', 'เปิดวันนี้ (4 กันยายน 2567)'],
    ['id', 'Aula dibuka hari ini (4 September 2024).'],
  ])('knows the words of %s: %s', async (lang, body) => {
    expect(await reasons(body, { lang })).toHaveLength(1);
    expect(
      await reasons(
        body.replace('4', '5').replace('４', '５').replace('四日', '五日').replace('25674', '2567'),
        { lang },
      ),
    ).toEqual([]);
  });

  test.each([
    'It opened today (September 5), closes tomorrow (September 6), the day after tomorrow (September 7) at noon.',
    'It is open today and tomorrow (September 5 and 6), and today (September 5 to 8).',
    'It was in USA Today (September 3) and in Tea Today, September 3, 2024.',
    'As of today (September 3), it is open; it closes two weeks from today (September 19).',
    'A year ago today (September 5, 2023) it opened. It opens a week today (September 12).',
    '“It opened today (September 3),” she said.',
    '> It opened today (September 3).',
    'We had rain today. September 12 is a holiday. It opened today; September 12 is the last day.',
    'Today, September 11 is remembered everywhere.',
    'Today, 11 September 1990, is a day for the books.',
    'On September 3, today’s winners met.',
    'Last Tuesday (September 3) today’s winners met.',
  ])('says nothing of %s', async (body) => {
    expect(await reasons(body)).toEqual([]);
  });

  test.each([
    ['zh-HK', '茶業局今（四）日公布。', '今（五）日'],
    ['zh-HK', '茶業局昨晚（三日）公布。', '昨晚（四日）'],
    ['zh-TW', '茶業局明（５）日公布。', '明（６）日'],
    ['ja', '当会は本日（4日）発表しました。', '本日（5日）'],
    ['ko', '협회는 오늘(4일) 발표했습니다.', '오늘(5일)'],
  ])('reads the number of the day alone, in %s: %s', async (lang, body, mended) => {
    const { text, findings } = await found(body, { lang });
    const chosen = findings.flatMap((finding) =>
      finding.fix ? [{ ...finding, fix: { ...finding.fix, safe: true } }] : [],
    );
    const after = applyFixes(text, chosen).text;
    expect(after).toContain(mended);
    expect((await check(after)).filter(({ ruleId }) => ruleId === 'date-today')).toEqual([]);
  });

  test.each([
    ['zh-HK', '茶業局今（五）日公布；去年今（四）日，今（二零二四）年，「今（三）日開放」。'],
    ['de', 'Am Morgen (4. September) wurde der Saal eröffnet.'],
    ['es', 'Por la mañana (4 de septiembre) se abrió la sala.'],
    ['zh-HK', '去年今日（九月四日）及今明兩日（九月五日及六日）均有活動。'],
    ['zh-HK', '她說：「今日（九月四日）開放。」'],
  ])('says nothing of %s: %s', async (lang, body) => {
    expect(await reasons(body, { lang })).toEqual([]);
  });

  test('lets a release of the small hours speak of the evening before, and one under embargo of its day', async () => {
    const body = 'It opened today (September 4).';
    expect(await reasons(body, { date: '2024-09-05T00:40+08:00' })).toEqual([]);
    expect(await reasons(body, { date: '2024-09-05T09:40+08:00' })).toHaveLength(1);
    expect(await reasons(`${body}\n\nEnds/Thursday, September 5, 2024\nIssued at HKT 00:40`)).toEqual([]);
    expect(await reasons(body, { date: '2024-09-03', rest: 'embargo: 2024-09-04\n' })).toEqual([]);
    // At 22:20 in Greenwich it is the next day in the east.
    expect(await reasons(body, { date: '2024-09-03T22:20Z' })).toEqual([]);
  });

  test('reads title and captions, but not what is said of a change', async () => {
    const rest =
      'subtitle: Open today (September 4)\nchanges:\n  - at: 2024-09-09\n    kind: update\n    note: Changed today (September 9).\n';
    const { findings } = await found('It is open.', { rest });
    expect(findings.map(({ field }) => field)).toEqual(['subtitle']);
  });

  test.each([
    ['en', 'today (Wednesday, September 4th, 2024)', 'today (Thursday, September 5th, 2024)'],
    ['en', 'today (31 AUGUST)', 'today (5 SEPTEMBER)'],
    ['pt', 'hoje, 31 de agosto de 2023', 'hoje, 5 de setembro de 2024'],
    ['zh-HK', '今日（二〇二三年八月三十一日）', '今日（二〇二四年九月五日）'],
    ['zh-HK', '今日（８月３１日）', '今日（９月５日）'],
    ['ru', 'сегодня (31 августа)', 'сегодня (5 сентября)'],
  ])('offers the right date as it is written there: %s %s', async (lang, was, is) => {
    const { text, findings } = await found(`x ${was} y`, { lang });
    const chosen = findings.flatMap((finding) =>
      finding.fix ? [{ ...finding, fix: { ...finding.fix, safe: true } }] : [],
    );
    expect(applyFixes(text, chosen).text).toBe(text.replace(was, is));
    expect(await reasons(`x ${is} y`, { lang })).toEqual([]);
  });
});

// Mistakes in weekdays, and in the day that is today.
import { matchesIn, plant } from '../sheet.js';
import {
  dayAndMonth,
  everywhere,
  month,
  months,
  prose,
  read,
  time,
  weekdayOf,
  weekdays,
} from './calendar.js';

const named = new RegExp(
  `(?<weekday>${weekdays.join('|')}),?\\s${dayAndMonth}(?:,? (?<year>[12]\\d{3})\\b)?(?!\\s*(?:and|or|to|through|&|-|–)\\b)`,
  'g',
);

/** Weekdays that agree with the calendar, moved by one to three days. */
function* weekdayMoved(sheet, chance, explicit) {
  if (!/^en/.test(sheet.lang)) return;
  for (const { match, start } of matchesIn(sheet, named, prose)) {
    const date = read(match);
    if (Boolean(date.year) !== explicit) continue;
    const year = date.year ?? Number(sheet.date.slice(0, 4));
    const { weekday } = match.groups;
    if (weekdayOf(year, date.month, date.day) !== weekday) continue;
    // A day far from the date of issue may be meant in another year.
    if (!explicit && Math.abs(Date.UTC(year, date.month - 1, date.day) - time(sheet.date)) > 120 * 86_400_000)
      continue;
    const wrong = weekdays[(weekdays.indexOf(weekday) + chance.pick([1, 2, 5, 6])) % 7];
    // Where the neighbouring year has it, a reader would take that year to be meant.
    if (!explicit && [-1, 1].some((by) => weekdayOf(year + by, date.month, date.day) === wrong)) continue;
    yield plant(explicit ? 'year' : 'no year', `${match[0]} → ${wrong}`, [
      start,
      start + weekday.length,
      wrong,
    ]);
  }
}

const pair = new RegExp(
  `(${weekdays.join('|')})\\sand\\s(${weekdays.join('|')}),?\\s${month}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\sand\\s\\d`,
  'g',
);

function* pairMoved(sheet, chance) {
  for (const { match, start } of matchesIn(sheet, pair, prose)) {
    const [whole, first, second] = match;
    for (const [kind, name, at] of [
      ['first of two', first, start],
      ['second of two', second, start + whole.indexOf(second, first.length)],
    ]) {
      const wrong = weekdays[(weekdays.indexOf(name) + chance.pick([2, 3, 4])) % 7];
      yield plant(kind, `${whole} → ${wrong}`, [at, at + name.length, wrong]);
    }
  }
}

/** Weekdays in the other languages of our own releases. */
function* weekdayAbroad(sheet, chance) {
  const names = [...'一二三四五六日'];
  for (const { match, start } of matchesIn(sheet, /日（星期([一二三四五六日])）/g)) {
    const at = start + match[0].length - 2;
    const by = chance.between(1, 5);
    for (const wrong of [by, by + 1].map((days) => names[(names.indexOf(match[1]) + days) % 7])) {
      yield plant('Chinese', `${match[0]} → ${wrong}`, [at, at + 1, wrong]);
    }
  }
  if (sheet.pool !== 'own' || !/product/.test(sheet.name) || /^en/.test(sheet.lang)) return;
  const { format } = new Intl.DateTimeFormat(sheet.lang, { weekday: 'long', timeZone: 'UTC' });
  const own = Array.from({ length: 7 }, (_, days) => format(days * 86_400_000));
  for (const [day, name] of own.entries()) {
    const at = sheet.masked.indexOf(name, sheet.bodyAt);
    const wrong = own[(day + chance.between(1, 6)) % 7];
    if (at > 0) yield plant(sheet.lang, `${name} → ${wrong}`, [at, at + name.length, wrong]);
  }
}

const spoken = new RegExp(`\\b(?:today|tomorrow|yesterday|tonight),? \\(${dayAndMonth}\\)`, 'gi');
const digits = '〇一二三四五六七八九十';

function* todayOff(sheet, chance) {
  for (const { match, start } of matchesIn(sheet, spoken, prose)) {
    const { day } = read(match);
    const at = start + match[0].lastIndexOf(String(day));
    const wrong = day > 15 ? day - chance.between(1, 9) : day + chance.between(1, 9);
    yield plant('day', `${match[0]} → ${wrong}`, [at, at + String(day).length, String(wrong)]);
    const named = match.groups.month ?? match.groups.month2;
    const other = months[(months.indexOf(named) + chance.pick([1, 11])) % 12];
    const monthAt = start + match[0].indexOf(named);
    if (day <= 28) yield plant('month', `${match[0]} → ${other}`, [monthAt, monthAt + named.length, other]);
  }
  for (const { match, start } of matchesIn(
    sheet,
    /今[日天]（([一二三四五六七八九十]+)月([一二三四五六七八九十]+)日）/g,
    prose,
  )) {
    const [, , day] = match;
    const at = start + match[0].lastIndexOf(day);
    const last = day.at(-1);
    const wrong =
      last === '十'
        ? `${day}${digits[chance.between(1, 5)]}`
        : day.slice(0, -1) + (last === '一' ? '三' : '一');
    if (wrong !== '三十三' && !wrong.startsWith('三十'))
      yield plant('Chinese', `${match[0]} → ${wrong}`, [at, at + day.length, wrong]);
  }
}

export const weekdaysMoved = [
  {
    id: 'weekday-moved',
    rules: ['date-weekday'],
    pools: everywhere,
    plants: (sheet, chance) => weekdayMoved(sheet, chance, true),
  },
  {
    id: 'weekday-moved-no-year',
    rules: ['date-weekday'],
    pools: everywhere,
    plants: (sheet, chance) => weekdayMoved(sheet, chance, false),
  },
  { id: 'weekday-moved-pair', rules: ['date-weekday'], pools: everywhere, plants: pairMoved },
  { id: 'weekday-moved-abroad', rules: ['date-weekday'], plants: weekdayAbroad },
  { id: 'today-off', rules: ['date-today'], plants: todayOff },
];

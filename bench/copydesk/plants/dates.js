// Mistakes in days and times.
import { matchesIn, paragraphsOf, plant } from '../sheet.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const month = `(?<month>${months.join('|')})`;
const dayAndMonth = `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s${month}\\b|${month.replace('month', 'month2')}\\s(?<day2>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)`;
const named = new RegExp(
  `(?<weekday>${weekdays.join('|')}),?\\s${dayAndMonth}(?:,? (?<year>[12]\\d{3})\\b)?(?!\\s*(?:and|or|to|through|&|-|–)\\b)`,
  'g',
);
const everywhere = ['mse', 'postgresql', 'samples', 'own', 'senate-dates'];
const prose = ['paragraph', 'list', 'quote'];

function read({ groups }) {
  const written = groups.month ?? groups.month2;
  return {
    month: months.indexOf(written) + 1,
    day: Number(groups.day ?? groups.day2),
    year: groups.year && Number(groups.year),
  };
}

const weekdayOf = (year, ofMonth, day) =>
  weekdays[(new Date(Date.UTC(year, ofMonth - 1, day)).getUTCDay() + 6) % 7];
const time = (iso) => Date.parse(`${iso}T00:00Z`);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

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

/** The day a release opens or closes with, where it is the day of issue. */
function* datelines(sheet) {
  const issued = new Date(time(sheet.date));
  const [year, ofMonth, day] = [issued.getUTCFullYear(), issued.getUTCMonth() + 1, issued.getUTCDate()];
  const paragraphs = paragraphsOf(sheet);
  const first = paragraphs[0];
  const line = first?.prose.slice(0, 90).split(/ [-–—]{1,2} |[–—]|, ?(?:today|het)/)[0] ?? '';
  if (first && line.length < 80) {
    const found = yearAndDay(line, year, day, ofMonth);
    if (found) yield { kind: 'dateline', start: first.start, words: line, ...found };
  }
  for (const block of sheet.blocks.slice(-3)) {
    if (!/^(?:Ends\/|完|\d{4}年)/.test(block.words) || block.words.length > 60) continue;
    const found = yearAndDay(block.words, year, day, ofMonth);
    if (found) yield { kind: 'end line', start: block.start, words: block.words, ...found };
  }
}

/** Where year and day stand; nothing where either is not there once, near the other. */
function yearAndDay(words, year, day, ofMonth) {
  const yearAt = words.indexOf(String(year));
  const dayMatches = [...words.matchAll(new RegExp(`(?<!\\d)0?${day}(?!\\d)`, 'g'))];
  const days = ofMonth === day && dayMatches.length > 1 ? [] : dayMatches;
  if (yearAt < 0 || days.length !== 1) return undefined;
  return Math.abs(days[0].index - yearAt) < 25 ? { yearAt, dayAt: days[0].index, year, day } : undefined;
}

function* datelineYear(sheet, chance) {
  for (const { kind, start, words, yearAt, year } of datelines(sheet)) {
    const wrong = String(year + chance.pick([-1, -1, 1]));
    yield plant(`${kind}, year`, `${words.slice(0, 60)} → ${wrong}`, [
      start + yearAt,
      start + yearAt + 4,
      wrong,
    ]);
  }
}

function* datelineDay(sheet, chance) {
  for (const { kind, start, words, dayAt, day } of datelines(sheet)) {
    // With its weekday a wrong day is two mistakes in one; a class of its own has those.
    if (/day\b|星期/i.test(words)) continue;
    const wrong = String(day > 15 ? day - chance.between(1, 9) : day + chance.between(1, 9));
    const length = /^\d+/.exec(words.slice(dayAt))[0].length;
    yield plant(`${kind}, day`, `${words.slice(0, 60)} → ${wrong}`, [
      start + dayAt,
      start + dayAt + length,
      wrong,
    ]);
  }
}

function* endLineDay(sheet, chance) {
  for (const { kind, start, words, dayAt, day } of datelines(sheet)) {
    if (!/day\b|星期/i.test(words)) continue;
    const wrong = String(day > 15 ? day - chance.between(1, 6) : day + chance.between(1, 6));
    yield plant(`${kind}, day`, `${words.slice(0, 60)} → ${wrong}`, [
      start + dayAt,
      start + dayAt + String(day).length,
      wrong,
    ]);
  }
}

const ahead = /\b(?:will|to be held|takes place|is open until|open until|opens on|from)\b/;
const dated = new RegExp(`${dayAndMonth}(?:,? (?<year>20\\d\\d)\\b)`, 'g');

/** A day to come that is written with the year before: the slip of every January. */
function* yearBehind(sheet) {
  if (!/^en/.test(sheet.lang)) return;
  for (const { match, block, start } of matchesIn(sheet, dated, prose)) {
    const date = read(match);
    const at = Date.UTC(date.year, date.month - 1, date.day);
    if (at <= time(sheet.date) || at > time(sheet.date) + 300 * 86_400_000) continue;
    const before = block.prose.slice(0, start - block.start);
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), 0));
    if (!/\bwill\b|is open until/.test(sentence) || !ahead.test(sentence)) continue;
    if (new RegExp(`(?:${weekdays.join('|')}),? $`).test(before)) continue;
    // The end of a span that begins on a day of its own is the wrong way round with it.
    if (/20\d\d (?:to|until|till|-|–) $/.test(before)) continue;
    const yearAt = start + match[0].length - 4;
    yield plant('year', `${match[0]} → ${date.year - 1}`, [yearAt, yearAt + 4, String(date.year - 1)]);
  }
}

const plain = new RegExp(
  `(?<!day,? |[\\d\\-–/] ?|\\bto |\\band )${dayAndMonth}(?! ?(?:and|to|until|till|-|–) ?\\d)`,
  'g',
);

function* impossible(sheet, chance, over) {
  if (/^en/.test(sheet.lang)) {
    for (const { match, start } of matchesIn(sheet, plain, prose)) {
      const date = read(match);
      if (/^(?:to|and|until)\b/.test(match[0])) continue;
      const last = lengths[date.month - 1];
      if ((last === 31) !== over) continue;
      const wrong =
        date.month === 2 ? chance.pick(['30', '31']) : last === 30 ? '31' : chance.pick(['32', '33', '35']);
      const at = start + match[0].search(/\d/);
      // “31th” would be another mistake.
      if (/\d(?:st|nd|rd|th)/.test(match[0])) continue;
      yield plant(last === 31 ? 'over 31' : date.month === 2 ? 'February' : '31', `${match[0]} → ${wrong}`, [
        at,
        at + String(date.day).length,
        wrong,
      ]);
    }
  }
  for (const { match, start } of matchesIn(sheet, /(?<=年)(4|6|9|11|2)月(\d{1,2})日(?!（)/g, prose)) {
    const at = start + match[1].length + 1;
    if (!over) yield plant('Chinese', `${match[0]} → 31`, [at, at + match[2].length, '31']);
  }
}

const span = new RegExp(
  `(?<![\\d,.])(?<from>\\d{1,2})(?<join> to | - | – |-|–)(?<to>\\d{1,2})(?= ${month})`,
  'g',
);
const spanAfter = new RegExp(
  `(?<=${month} )(?<from>\\d{1,2})(?<join> to | - | – |-|–)(?<to>\\d{1,2})\\b(?![:.]?\\d)`,
  'g',
);
const hours =
  /(?<from>\d{1,2}(?:[.:]\d\d)?) ?(?<half>am|pm)(?<join> to | - | – |-|–)(?<to>\d{1,2}(?:[.:]\d\d)?) ?\k<half>/g;

function* reversed(sheet) {
  for (const [kind, expression] of [
    ['days', span],
    ['days', spanAfter],
    ['hours', hours],
  ]) {
    for (const { match, start } of matchesIn(sheet, expression, prose)) {
      const { from, join, to, half = '' } = match.groups;
      const [low, high] = [from, to].map(
        (written) => Number(written.replace(/[.:]/, '.')) % (half ? 12 : 100),
      );
      if (!(low < high)) continue;
      yield plant(kind, `${match[0]} reversed`, [
        start,
        start + match[0].length,
        `${to}${half}${join}${from}${half}`,
      ]);
    }
  }
}

const put = (sheet, line) => {
  const at = sheet.text.search(/^date: .*$/m);
  const end = sheet.text.indexOf('\n', at) + 1;
  return [end, end, `${line}\n`];
};
const shifted = (iso, days) => new Date(time(iso) + days * 86_400_000).toISOString().slice(0, 10);

function* embargo(sheet, chance) {
  if (!sheet.date || sheet.field('embargo')) return;
  const early = `embargo: ${shifted(sheet.date, -chance.between(1, 40))}T10:00+08:00`;
  yield plant('before the date', early, put(sheet, early));
  const unclear = `embargo: ${shifted(sheet.date, chance.between(0, 2))}T18:00`;
  yield plant('no time zone', unclear, put(sheet, unclear));
  if (/^en/.test(sheet.lang)) {
    const at = sheet.bodyAt;
    const due = `embargo: ${shifted(sheet.date, 1)}T10:00+08:00`;
    const [head, start] = [sheet.blocks[0]?.start ?? at, put(sheet, due)];
    const now = chance.pick(['FOR IMMEDIATE RELEASE', 'For immediate release']);
    yield plant('for immediate release', `${due}; ${now}`, start, [head, head, `${now}\n\n`]);
    const other = new Date(time(sheet.date) + 4 * 86_400_000);
    const line = `Embargoed until 9am on ${other.getUTCDate()} ${months[other.getUTCMonth()]} ${other.getUTCFullYear()}`;
    yield plant('another day in the text', `${due}; ${line}`, start, [head, head, `${line}\n\n`]);
  }
}

export const dates = [
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
  { id: 'dateline-year-slipped', rules: ['date-line', 'date-weekday', 'date-year'], plants: datelineYear },
  { id: 'dateline-day-slipped', rules: ['date-line'], plants: datelineDay },
  { id: 'end-line-day-slipped', rules: ['date-line', 'date-weekday'], plants: endLineDay },
  { id: 'year-behind', rules: ['date-year'], plants: yearBehind },
  {
    id: 'date-impossible',
    rules: ['date-real'],
    plants: (sheet, chance) => impossible(sheet, chance, false),
  },
  { id: 'date-over-31', rules: ['date-real'], plants: (sheet, chance) => impossible(sheet, chance, true) },
  { id: 'range-reversed', rules: ['date-range'], plants: reversed },
  {
    id: 'embargo-inconsistent',
    rules: ['embargo-consistent', 'field-type'],
    anywhere: true,
    plants: embargo,
  },
];

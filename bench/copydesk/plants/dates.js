// Mistakes in the other days and times of a text, and in its embargo.
import { matchesIn, plant } from '../sheet.js';
import { dayAndMonth, lengths, month, months, prose, read, time, weekdays } from './calendar.js';

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

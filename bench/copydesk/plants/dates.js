// Mistakes in the other days and times of a text, and in its embargo.
import { matchesIn, paragraphsOf, plant } from '../sheet.js';
import { dayAndMonth, lengths, month, months, prose, read, time, weekdays } from './calendar.js';
import { put, shifted } from './fields.js';

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

const day = (language, { year, month, day: number }) =>
  ({
    en: `${number} ${months[month - 1]} ${year}`,
    zh: `${year}年${month}月${number}日`,
    fr: `${number} ${monthNames.fr[month - 1]} ${year}`,
    de: `${number}. ${monthNames.de[month - 1]} ${year}`,
    es: `${number} de ${monthNames.es[month - 1]} de ${year}`,
    pt: `${number} de ${monthNames.pt[month - 1]} de ${year}`,
    it: `${number} ${monthNames.it[month - 1]} ${year}`,
  })[language];
const monthNames = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
};

/** How a day is announced that has no “will” before it, and in other languages; `D` is the day. */
const announcements = {
  en: [
    'Tickets for the event go on sale on D.',
    'Applications close on D.',
    'The new rules take effect on D.',
    'The deadline for entries is D.',
    'The next hearing is scheduled for D.',
    'The exhibition opens on D.',
    'Please register by D.',
    'Deadline: D',
  ],
  zh: ['典禮將於D舉行。', '截止日期為D。', '門票於D起公開發售。', '市民可於D前報名。'],
  fr: ['Le salon aura lieu le D.', 'Le décret entrera en vigueur le D.'],
  de: ['Die Messe findet am D statt.', 'Das Gesetz tritt am D in Kraft.'],
  es: ['El acto tendrá lugar el D.', 'El plazo finaliza el D.'],
  pt: ['O evento será realizado em D.', 'As inscrições decorrem até D.'],
  it: ['La fiera si terrà il D.', 'La legge entrerà in vigore il D.'],
};

function* yearAnnounced(sheet, chance) {
  const [language] = sheet.lang.split('-');
  const block = paragraphsOf(sheet).at(-1);
  if (!block || !sheet.date || !announcements[language]) return;
  for (const words of announcements[language]) {
    const at = new Date(time(sheet.date) + chance.between(5, 100) * 86_400_000);
    const written = { year: at.getUTCFullYear() - 1, month: at.getUTCMonth() + 1, day: at.getUTCDate() };
    if (written.month === 2 && written.day === 29) continue;
    const line = words.replace(/\bD\b|(?<=\p{Script=Han})D/u, day(language, written));
    yield plant(language === 'en' ? words : language, line, [block.end, block.end, `\n\n${line}`]);
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
  { id: 'year-behind-announced', rules: ['date-year'], plants: yearAnnounced },
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

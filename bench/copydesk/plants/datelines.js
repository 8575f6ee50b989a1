// Mistakes in the day a release opens or closes with.
import { paragraphsOf, plant } from '../sheet.js';
import { time } from './calendar.js';

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

export const datelinesOff = [
  { id: 'dateline-year-slipped', rules: ['date-line', 'date-weekday', 'date-year'], plants: datelineYear },
  { id: 'dateline-day-slipped', rules: ['date-line'], plants: datelineDay },
  { id: 'end-line-day-slipped', rules: ['date-line', 'date-weekday'], plants: endLineDay },
];

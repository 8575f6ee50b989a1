import { gathered } from '../../language/gathered.ts';
import type { Release } from '../../model/release.ts';
import type { Changed, Lost } from './deviation.ts';
import type { DateFact } from './facts.ts';
import type { Pair } from './pair.ts';
import { hasDay } from './presence.ts';
import { type Surroundings, valuesIn } from './surroundings.ts';

/** Days of a pair's source that its target lacks or has otherwise. */
export function* dateDeviations(
  pair: Pair,
  around: Surroundings,
  release: Release,
): Iterable<Changed | Lost> {
  const dates = gathered(pair.source, (block) => block.dates);
  if (dates.length === 0) return;
  const there = gathered(around.source, (block) => block.dates);
  const here = gathered(around.target, (block) => block.dates);
  const strangers = gathered(pair.target, (block) => block.dates).filter(
    (date) => !there.some((other) => isSameDay(other, date)),
  );
  const numbers = valuesIn(around.target);
  for (const date of dates) {
    const same = here.find((other) => isSameDay(other, date));
    const { year, yearAt, passage } = date;
    if (same && same.year === undefined && year !== undefined && yearAt && !saysYear(same)) {
      const there = { ...yearAt, passage };
      yield { kind: 'lost', what: 'number', there, elsewhere: true, minor: true, wanted: String(year), pair };
    }
    if (same) continue;
    const other = strangers.find((one) => isNearDay(one, date));
    const wanted = dayKey(date);
    if (other) {
      const years = other.month === date.month && other.day === date.day;
      const words = years && other.yearAt ? { ...other.yearAt, passage: other.passage } : other;
      const what = years ? 'year' : 'date';
      yield {
        kind: 'changed',
        what,
        there: years && date.yearAt ? { ...date.yearAt, passage: date.passage } : date,
        here: words,
        wanted,
        found: dayKey(other),
        sure: true,
        pair,
      };
      continue;
    }
    // In a language whose months we cannot read the day stands there as a number.
    if (numbers.has(date.day) || strangers.length > 0 || hasDay(release, date)) continue;
    // The day of issue stands on the form, and every format prints it.
    const issued = release.data.date;
    if (issued && isSameDay(issued, date) && !numbers.has(issued.year)) continue;
    yield { kind: 'lost', what: 'date', there: date, elsewhere: false, wanted, pair };
  }
}

/** Whether words beside a day say its year: 本年1月30日, “30 January this year”, „am 30. Januar dieses Jahres“. */
function saysYear({ passage, start, end }: DateFact): boolean {
  const { text } = passage;
  return (
    yearBefore.test(text.slice(Math.max(0, start - 4), start)) || yearAfter.test(text.slice(end, end + 24))
  );
}

const yearBefore = /(?:[本今同當当去昨明翌]年|올해|금년|작년|내년)\s?$/u;
const yearAfter =
  /^,? (?:(?:of )?(?:this|last|next|that|the same) year|(?:dieses|vorigen|nächsten) Jahres|de (?:cette|la même) année|(?:de este|deste|del) (?:mismo )?a[ñn]o|di quest[’']anno|(?:van )?dit jaar)(?!\p{L})/u;

type Day = Pick<DateFact, 'year' | 'month' | 'day'>;

export function dayKey({ year, month, day }: DateFact): string {
  return `${year ?? ''}/${month}/${day}`;
}

function isSameDay(a: Day, b: Day): boolean {
  const years = a.year === undefined || b.year === undefined || a.year === b.year;
  return a.day === b.day && a.month === b.month && years;
}

/** Days of which one is a slip for the other: two of day, month and year agree. */
function isNearDay(a: DateFact, b: DateFact): boolean {
  if (a.year === undefined || b.year === undefined) return a.month === b.month && isLostDigit(a.day, b.day);
  return Number(a.day === b.day) + Number(a.month === b.month) + Number(a.year === b.year) === 2;
}

/** Whether a digit of a day was left out, or both changed places: 14 and 4, 12 and 21. */
function isLostDigit(a: number, b: number): boolean {
  const [short, long] = [Math.min(a, b), String(Math.max(a, b))];
  if (long.length < 2) return false;
  return long.includes(String(short)) || long === [...String(short)].reverse().join('');
}

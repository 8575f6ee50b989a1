// Embargoes that end at another hour than was meant.
import { plant } from '../sheet.js';
import { put, shifted } from './fields.js';

const zones = [
  'Europe/Lisbon',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Hong_Kong',
  'Asia/Kolkata',
];
const pad = (number) => String(number).padStart(2, '0');

const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }),
  ]),
);

/** Minutes east of Greenwich, from what the zone's clocks show; not asked of the program's own tables. */
function offsetAt(instant, zone) {
  const parts = clocks.get(zone).formatToParts(instant);
  const of = (type) => Number(parts.find((part) => part.type === type).value);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return Math.round((shown - instant) / 60_000);
}

/** The next two times that a zone's clocks are changed, each with what they show before and after. */
function changesAfter(iso, zone) {
  const found = [];
  const week = 7 * 86_400_000;
  const from = Date.parse(`${iso}T00:00Z`) + week;
  for (let at = from; at < from + 53 * week && found.length < 2; at += week) {
    const [before, after] = [offsetAt(at, zone), offsetAt(at + week, zone)];
    if (before === after) continue;
    // In quarters of an hour, of which the first with the new offset is looked for.
    let [low, high] = [0, week / 900_000];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (offsetAt(at + middle * 900_000, zone) === before) low = middle;
      else high = middle;
    }
    found.push({ instant: at + high * 900_000, before, after });
  }
  return found;
}

const wall = (time) => new Date(time).toISOString().slice(0, 16);
const written = (offset) =>
  `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
const free = (sheet) => sheet.date && !/^(?:embargo|timezone|status):/m.test(sheet.front);

function* oddHour(sheet, chance) {
  if (!free(sheet)) return;
  const zone = chance.pick(zones);
  for (const { instant, before, after } of changesAfter(sheet.date, zone)) {
    // Both the hour left out and the hour shown twice lie between the two readings of that instant.
    const low = instant + Math.min(before, after) * 60_000;
    const minutes = Math.abs(after - before);
    const at = wall(low + chance.pick([0, minutes / 2, minutes - 1]) * 60_000);
    const kind = after > before ? 'left out' : 'twice';
    yield plant(kind, `${at} ${zone}`, put(sheet, `embargo: ${at}\ntimezone: ${zone}`));
  }
}

function* otherOffset(sheet, chance) {
  if (!free(sheet)) return;
  const zone = chance.pick(zones);
  const day = shifted(sheet.date, chance.between(1, 20));
  const hour = `T${pad(chance.between(6, 18))}:${chance.pick(['00', '30'])}`;
  const own = offsetAt(Date.parse(`${day}T12:00Z`), zone);
  const seasons = [1, 7].map((month) => offsetAt(Date.UTC(Number(day.slice(0, 4)), month, 1), zone));
  const line = (offset) => put(sheet, `embargo: ${day}${hour}${offset}\ntimezone: ${zone}`);
  const other = seasons.find((one) => one !== own);
  // Around the day of the change noon is not every hour.
  const steady = [-2, 2].every((by) => offsetAt(Date.parse(`${shifted(day, by)}T12:00Z`), zone) === own);
  if (!steady) return;
  if (other !== undefined)
    yield plant('of the other half year', `${written(other)} ${zone}`, line(written(other)));
  const foreign = chance.pick([480, -300, 60, 330, 0, -480].filter((one) => one !== own));
  yield plant('of another office', `${written(foreign)} ${zone}`, line(written(foreign)));
  if (own !== 0) {
    yield plant('Greenwich', `Z ${zone}`, line('Z'));
    // Nowhere are clocks further behind Greenwich than twelve hours: that is no day at all.
    if (own <= 720) yield plant('the wrong sign', `${written(-own)} ${zone}`, line(written(-own)));
  }
}

export const embargoes = [
  { id: 'embargo-odd-hour', rules: ['embargo-hour'], anywhere: true, plants: oddHour },
  { id: 'embargo-other-offset', rules: ['embargo-offset'], anywhere: true, plants: otherOffset },
];

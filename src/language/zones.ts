import type { DateValue } from '../model/date.ts';
import { remembered } from './remembered.ts';

const minute = 60_000;

/** Minutes east of Greenwich of a zone's clocks at an instant. @throws RangeError where there is no such zone. */
export function offsetAt(instant: number, timeZone: string): number {
  return clockOf(timeZone)(instant);
}

// Making a formatter costs far more than using it, and that more than remembering.
const clockOf = remembered((timeZone: string) => {
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return remembered((instant: number): number => {
    const parts = formatter.formatToParts(instant);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes = '0'] = /GMT([+-])(\d+)(?::(\d+))?/.exec(name) ?? [];
    if (!hours) return 0;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  });
});

/** What the clocks of a zone show at an instant, of Greenwich where there is none; to the minute. */
export function dateAt(instant: number, timeZone = 'UTC'): DateValue {
  const offset = offsetAt(instant, timeZone);
  const wall = new Date(instant + offset * minute);
  const time = { hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: 0, offset };
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()];
  return { written: '', year, month, day, time };
}

/**
 * The offsets that a zone's clocks have when they show a time: one as a rule, none where they leave that hour out, two
 * where they go through it twice, the first time first.
 * @param wall the time as a clock in Greenwich would show it.
 */
export function offsetsAt(wall: number, timeZone: string): readonly number[] {
  const day = 24 * 60 * minute;
  // No zone changes its clocks twice within two days.
  const around = new Set([offsetAt(wall - day, timeZone), offsetAt(wall + day, timeZone)]);
  return [...around]
    .filter((offset) => offsetAt(wall - offset * minute, timeZone) === offset)
    .sort((a, b) => b - a);
}

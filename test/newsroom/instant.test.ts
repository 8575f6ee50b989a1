import { expect, test } from 'vitest';
import { instantOf, surelyPast } from '../../src/newsroom/instant.ts';
import { day } from './a-release.ts';

const at = (...args: Parameters<typeof instantOf>): string | undefined => {
  const instant = instantOf(...args);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};
const clock = { otherwise: 0 };
const time = (hour: number, minute: number) => ({ hour, minute, second: 0 });

test('an offset in the text rules over every zone', () => {
  const date = day(2024, 9, 5, { ...time(18, 5), offset: 480, zone: 'America/New_York' });
  expect(at(date, { zone: 'Europe/Paris', otherwise: 0 })).toBe('2024-09-05T10:05:00.000Z');
});

test('a calendar date begins at midnight in its zone', () => {
  expect(at(day(2024, 9, 5), { zone: 'Asia/Hong_Kong', otherwise: 0 })).toBe('2024-09-04T16:00:00.000Z');
  expect(at(day(2024, 9, 5), { zone: 'America/New_York', otherwise: 0 })).toBe('2024-09-05T04:00:00.000Z');
  expect(at(day(2024, 9, 5), { otherwise: -720 })).toBe('2024-09-05T12:00:00.000Z');
});

test('a day without midnight begins when its clocks begin', () => {
  expect(at(day(2018, 11, 4), { zone: 'America/Sao_Paulo', otherwise: 0 })).toBe('2018-11-04T03:00:00.000Z');
});

test('an hour that comes twice is the second one, and one that is left out goes on as before', () => {
  const zone = 'Europe/Paris';
  expect(at(day(2024, 10, 27, { ...time(2, 30), zone }), clock)).toBe('2024-10-27T01:30:00.000Z');
  expect(at(day(2024, 3, 31, { ...time(2, 30), zone }), clock)).toBe('2024-03-31T01:30:00.000Z');
});

test('a day whose midnight comes twice begins with the first', () => {
  expect(at(day(2026, 11, 1), { zone: 'America/Havana', otherwise: 0 })).toBe('2026-11-01T04:00:00.000Z');
});

test('a zone that does not exist is none', () => {
  expect(at(day(2024, 9, 5), { zone: 'Mars/Olympus', otherwise: -720 })).toBe('2024-09-05T12:00:00.000Z');
});

test('a date that does not exist is no instant', () => {
  expect(at(day(2026, 2, 30), clock)).toBeUndefined();
  expect(at(day(2026, 0, 1), clock)).toBeUndefined();
  expect(at(day(2026, 2, 3, { ...time(24, 0), offset: 0 }), clock)).toBeUndefined();
  expect(at(day(2026, 2, 3, { ...time(9, 60), offset: 0 }), clock)).toBeUndefined();
});

test('only what is past in every zone is surely past', () => {
  const now = Date.parse('2024-09-06T00:00Z');
  expect(surelyPast(day(2024, 9, 5), now)).toBe(true);
  expect(surelyPast(day(2024, 9, 5, time(0, 1)), now)).toBe(false);
  expect(surelyPast(day(2024, 2, 30), now)).toBe(false);
});

test.each([
  [99 * 60, '+99:00'],
  [-13 * 60, '-13:00'],
  [9 * 60 + 39, '+08:99'],
])('with an offset that no clocks have there is no instant: %i', (offset, ending) => {
  const date = day(2026, 2, 3, { ...time(9, 0), offset });
  expect(at({ ...date, written: `2026-02-03T09:00${ending}` }, clock)).toBeUndefined();
});

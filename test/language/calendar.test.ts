import { expect, test } from 'vitest';
import { dateHandle, daysInMonth } from '../../src/language/calendar.ts';

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2024, 4, 30],
  [99, 12, 31],
  [0, 2, 29],
  [2024, 0, 0],
  [2024, 13, 0],
])('month %i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [2024, 9, 5, '2024-09-05T00:00:00.000Z'],
  [45, 3, 15, '0045-03-15T00:00:00.000Z'],
  [2024, 2, 29, '2024-02-29T00:00:00.000Z'],
])('%i-%i-%i begins at midnight in Greenwich, whatever the zone of the machine', (year, month, day, iso) => {
  expect(dateHandle(year, month, day).toISOString()).toBe(iso);
});

import { describe, expect, test } from 'vitest';
import { readInstant } from '../../src/app/now.ts';
import { today } from '../../src/app/today.ts';

describe('--now', () => {
  test.each([
    ['2026-01-01', undefined, '2026-01-01T00:00:00.000Z'],
    ['2026-01-01', 'Asia/Hong_Kong', '2025-12-31T16:00:00.000Z'],
    ['2026-07-01', 'America/New_York', '2026-07-01T04:00:00.000Z'],
    ['2026-01-01T09:00Z', 'Asia/Hong_Kong', '2026-01-01T09:00:00.000Z'],
    ['2026-01-01T09:00:30+08:00', undefined, '2026-01-01T01:00:30.000Z'],
    ['2026-01-01T09:00:30.123-0330', undefined, '2026-01-01T12:30:30.000Z'],
    [' 2026-01-01t09:00z ', undefined, '2026-01-01T09:00:00.000Z'],
  ])('%s in %s is %s', (text, zone, instant) => {
    expect(readInstant(text, zone).toISOString()).toBe(instant);
  });

  test.each([
    '',
    'now',
    '2026',
    '2026-02-30',
    '2026-13-01',
    '2026-01-01T09:00',
    '2026-01-01T25:00Z',
    '2026-01-01T09:60Z',
    '2026-01-01T09:00+99:00',
    '2026-01-01T09:00+08:99',
    '2026-01-01 09:00Z',
  ])('%j is told with an example', (text) => {
    expect(() => readInstant(text, undefined)).toThrow(
      expect.objectContaining({
        name: 'PressdeskError',
        message: `--now cannot be "${text}".`,
        hint: expect.stringContaining('2026-01-01T09:00+08:00'),
      }),
    );
  });
});

test.each([
  ['Pacific/Kiritimati', '2026-01-02'],
  ['Asia/Hong_Kong', '2026-01-01'],
  ['Pacific/Pago_Pago', '2025-12-31'],
])('in %s it is %s', (zone, date) => {
  const now = new Date(zone === 'Pacific/Kiritimati' ? '2026-01-01T11:00Z' : '2026-01-01T10:00Z');
  expect(today(now, zone)).toBe(date);
});

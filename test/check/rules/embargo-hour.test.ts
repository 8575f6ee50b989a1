import { describe, expect, test } from 'vitest';
import { check, complete, release } from '../checking.ts';

async function found(embargo: string, zone: string) {
  const all = await check(release(`${complete}embargo: ${embargo}\ntimezone: ${zone}\n`));
  return all.filter(({ ruleId }) => ruleId === 'embargo-hour');
}

describe('embargo-hour', () => {
  test.each([
    ['2026-03-29T02:30', 'Europe/Berlin', '02:30'],
    ['2027-03-14T02:00', 'America/New_York', '02:00'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '02:15'],
    // A whole day was left out when the date line was moved.
    ['2011-12-30T12:00', 'Pacific/Apia', '12:00'],
  ])('an hour is left out: %s in %s', async (embargo, zone, clock) => {
    const [finding, ...others] = await found(embargo, zone);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.reason).toBe(
      `There is no ${clock} in ${zone} that day: the clocks are put forward over it.`,
    );
    expect(finding?.place?.start.line).toBe(7);
  });

  test('an hour comes twice', async () => {
    const [finding] = await found('2026-10-25T02:30', 'Europe/Berlin');
    expect(finding?.severity).toBe('warning');
    expect(finding?.reason).toContain('The clocks of Europe/Berlin show 02:30 twice that day');
    expect(finding?.expected).toEqual(['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00']);
  });

  test.each([
    ['2026-03-29T01:59', 'Europe/Berlin'],
    ['2026-03-29T03:00', 'Europe/Berlin'],
    ['2026-10-25T01:59', 'Europe/Berlin'],
    ['2026-10-25T03:00', 'Europe/Berlin'],
    ['2026-03-29T02:30', 'Asia/Hong_Kong'],
    ['2026-03-29', 'Europe/Berlin'],
    ['2026-03-29T02:30+01:00', 'Europe/Berlin'],
  ])('nothing is wrong with %s in %s', async (embargo, zone) => {
    expect(await found(embargo, zone)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { contextWith } from '../a-context.ts';
import { check, complete, release } from '../checking.ts';

async function found(embargo: string, zone?: string, more = '') {
  const { config } = contextWith();
  const all = await check(release(`${complete}embargo: ${embargo}\n${more}`), {
    config: { ...config, ...(zone && { timezone: zone }) },
  });
  return all.filter(({ ruleId }) => ruleId === 'embargo-offset');
}

describe('embargo-offset', () => {
  test('says when an embargo ends on the newsroom’s clocks, and what may have been meant', async () => {
    const [finding] = await found('2026-07-01T09:00+01:00', 'Europe/Berlin');
    expect(finding?.severity).toBe('warning');
    expect(finding?.reason).toBe(
      'The embargo 2026-07-01T09:00+01:00 ends at 2026-07-01, 10:00 on the clocks of Europe/Berlin.',
    );
    expect(finding?.expected).toEqual(['2026-07-01T09:00+02:00']);
    expect(finding?.note).toContain('write 2026-07-01T09:00+02:00');
    expect(finding?.place?.start.line).toBe(7);
  });

  test('only remarks on Greenwich, which is written on purpose', async () => {
    const [finding] = await found('2026-07-01T20:00Z', 'Asia/Hong_Kong');
    expect(finding?.severity).toBe('info');
    expect(finding?.reason).toContain('ends at 2026-07-02, 04:00 on the clocks of Asia/Hong_Kong');
  });

  test('goes by the release’s own zone where it has one', async () => {
    const zone = 'timezone: Asia/Tokyo\n';
    expect(await found('2026-07-01T09:00+09:00', 'Europe/Berlin', zone)).toEqual([]);
    expect(await found('2026-07-01T09:00+02:00', 'Europe/Berlin', zone)).toHaveLength(1);
  });

  test('leaves an offset that no place has to “date-real”', async () => {
    const text = release(`${complete}embargo: 2026-07-01T09:00-13:00\ntimezone: Pacific/Auckland\n`);
    expect((await check(text)).map(({ ruleId }) => ruleId)).toEqual(['date-real']);
  });

  test.each([
    ['2026-07-01T09:00+02:00', 'Europe/Berlin'],
    ['2026-01-01T09:00+01:00', 'Europe/Berlin'],
    ['2026-01-01T09:00Z', 'Europe/London'],
    ['2026-07-01', 'Europe/Berlin'],
    ['2026-07-01T09:00+08:00', undefined],
    ['2026-07-01T09:00+08:00', 'Not/AZone'],
    ['2026-02-30T09:00+08:00', 'Europe/Berlin'],
  ])('has nothing to say of %s in %s', async (embargo, zone) => {
    expect(await found(embargo, zone)).toEqual([]);
  });
});

import { isoOffset } from '../../language/dates.ts';
import type { Moment } from '../../model/archive.ts';

/** RFC 3339, on the clock that it is told by: `2024-09-05T18:05:00+08:00`. */
export function rfc3339({ instant, offset }: Moment): string {
  const wall = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  return wall + isoOffset(offset);
}

/** RFC 822 with four digits for the year, as RSS has it: `Thu, 05 Sep 2024 18:05:00 +0800`. */
export function rfc822({ instant, offset }: Moment): string {
  const wall = new Date(instant + offset * 60_000).toUTCString();
  return wall.replace('GMT', offset === 0 ? '+0000' : isoOffset(offset).replace(':', ''));
}

export function latest(moments: readonly Moment[]): Moment | undefined {
  return moments.reduce<Moment | undefined>(
    (last, one) => (last && last.instant >= one.instant ? last : one),
    undefined,
  );
}

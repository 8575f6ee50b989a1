import type { Moment } from '../../model/archive.ts';

/** RFC 3339, on the clock that it is told by: `2024-09-05T18:05:00+08:00`. */
export function rfc3339({ instant, offset }: Moment): string {
  const wall = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  return offset === 0 ? `${wall}Z` : wall + signed(offset, ':');
}

/** RFC 822 with four digits for the year, as RSS has it: `Thu, 05 Sep 2024 18:05:00 +0800`. */
export function rfc822({ instant, offset }: Moment): string {
  const wall = new Date(instant + offset * 60_000).toUTCString();
  return wall.replace('GMT', signed(offset, ''));
}

export function latest(moments: readonly Moment[]): Moment | undefined {
  return moments.reduce<Moment | undefined>(
    (last, one) => (last && last.instant >= one.instant ? last : one),
    undefined,
  );
}

function signed(offset: number, between: string): string {
  const distance = Math.abs(offset);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}${between}${two(distance % 60)}`;
}

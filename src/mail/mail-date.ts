import type { Moment } from '../model/archive.ts';

/** `Thu, 05 Sep 2024 18:05:00 +0800` (RFC 5322), on the clock that the moment is told by. */
export function mailDate({ instant, offset }: Moment): string {
  const shown = new Date(instant + offset * 60_000).toUTCString();
  const minutes = Math.abs(offset);
  const zone = Math.floor(minutes / 60) * 100 + (minutes % 60);
  return shown.replace('GMT', `${offset < 0 ? '-' : '+'}${String(zone).padStart(4, '0')}`);
}

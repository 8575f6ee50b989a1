import { daysInMonth } from '../language/calendar.ts';
import { isoDate } from '../language/dates.ts';
import type { Config } from '../model/config.ts';
import type { Release } from '../model/release.ts';
import { slugOf } from './slug.ts';

interface Found {
  readonly lang: string;
  readonly address: string | undefined;
}

// A build asks for each of them seven times.
const known = new WeakMap<Release, Found>();

/**
 * Where a release is published, from the output's root: `2024/09/05/ip-seminar/`, under its language in lower case
 * where that is not the newsroom's: `zh-hant-hk/2024/09/05/ip-seminar/`. The day is the one written, in whatever zone.
 * `undefined` where day, language or slug cannot be told.
 */
export function addressOf(release: Release, { lang }: Pick<Config, 'lang'>): string | undefined {
  const found = known.get(release);
  if (found?.lang === lang) return found.address;
  const address = addressIn(release, lang);
  known.set(release, { lang, address });
  return address;
}

/** @param home the newsroom's language. */
function addressIn(release: Release, home: string): string | undefined {
  const { date, lang } = release.data;
  const slug = slugOf(release);
  if (!slug.ok || !date || !lang) return undefined;
  if (date.day < 1 || date.day > daysInMonth(date.year, date.month)) return undefined;
  const tag = lang.toLowerCase();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(tag)) return undefined;
  const folder = tag === home.toLowerCase() ? '' : `${tag}/`;
  const { year, month, day } = date;
  return `${folder}${isoDate({ written: '', year, month, day }).replaceAll('-', '/')}/${slug.slug}/`;
}

import { areRegistered, isRegion } from './registered.ts';

const tags = new Map<string, string | undefined>();

/**
 * A BCP 47 tag in its canonical case (`zh-Hant-HK`), or `undefined` where the text is none: `cn` has the form of one, and is
 * no language.
 */
export function canonicalTag(tag: string): string | undefined {
  if (!tags.has(tag)) tags.set(tag, canonical(tag));
  return tags.get(tag);
}

function canonical(tag: string): string | undefined {
  try {
    const [found = ''] = Intl.getCanonicalLocales(tag);
    return areRegistered(found.toLowerCase().split('-')) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The language of a country whose name somebody wrote in its place, as `cn` and `jp`; `undefined` where it is none. */
export function languageOfCountry(written: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(written) || !isRegion(written.toLowerCase())) return undefined;
  const { language, script } = new Intl.Locale(`und-${written}`).maximize();
  const isUsual = new Intl.Locale(language).maximize().script === script;
  return canonicalTag(isUsual ? language : `${language}-${script}`);
}

const zones = new Map<string, boolean>();

/** Whether `Intl` knows the text as the name of a time zone, such as `Asia/Hong_Kong`. Bare offsets are none. */
export function isTimeZone(name: string): boolean {
  let known = zones.get(name);
  if (known === undefined) {
    known = /^[A-Za-z]/.test(name) && opens(name);
    zones.set(name, known);
  }
  return known;
}

/** Names of time zones, for suggestions. */
export function timeZones(): readonly string[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'];
}

function opens(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

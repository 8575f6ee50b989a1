import { areRegistered, isRegion } from './registered.ts';
import { remembered } from './remembered.ts';

/**
 * A BCP 47 tag in its canonical case (`zh-Hant-HK`), or `undefined` where the text is none: `cn` has the form of one, and is
 * no language.
 */
export const canonicalTag = remembered((tag: string): string | undefined => {
  try {
    const [found = ''] = Intl.getCanonicalLocales(tag);
    return areRegistered(found.toLowerCase().split('-')) ? found : undefined;
  } catch {
    return undefined;
  }
});

/**
 * A language for `Intl`, and English for where `Intl` does not know it: it would take that of the machine, and the same
 * release must come out the same everywhere.
 */
export function orEnglish(lang: string): string[] {
  return [lang, 'en-GB'];
}

/** The language of a country whose name somebody wrote in its place, as `cn` and `jp`; `undefined` where it is none. */
export function languageOfCountry(written: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(written) || !isRegion(written.toLowerCase())) return undefined;
  const { language, script } = new Intl.Locale(`und-${written}`).maximize();
  const isUsual = new Intl.Locale(language).maximize().script === script;
  return canonicalTag(isUsual ? language : `${language}-${script}`);
}

/**
 * Whether `Intl` knows the text as the name of a time zone, such as `Asia/Hong_Kong`. Bare offsets are none. It lists the
 * usual names in a tenth of the time that the first formatter takes.
 */
export const isTimeZone = remembered(
  (name: string): boolean => /^[A-Za-z]/.test(name) && (timeZones().includes(name) || opens(name)),
);

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

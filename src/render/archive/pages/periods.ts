import { dateHandle } from '../../../language/calendar.ts';
import { orEnglish } from '../../../language/locale.ts';

/** A year, or a month with its year or without, in the words of a language: `2024`, `September 2024`, `September`. */
export function periodInWords(period: string, lang: string, form: 'full' | 'month' = 'full'): string {
  const [year = 0, month] = period.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    ...(form === 'full' && { year: 'numeric' }),
    ...(month !== undefined && { month: 'long' }),
  };
  return formatter(lang, options).format(dateHandle(year, month ?? 1, 1));
}

// Making a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${Object.keys(options).join(' ')}`;
  const made =
    formatters.get(key) ??
    // Addresses tell months of the Gregorian calendar, also where the language would count by another.
    new Intl.DateTimeFormat(orEnglish(lang), { ...options, calendar: 'gregory', timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

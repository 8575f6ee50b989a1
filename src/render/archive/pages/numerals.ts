import { orEnglish } from '../../../language/locale.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it: `1,204`, `1.204`. */
export function inNumerals(number: number, lang: string): string {
  const formatter = formatters.get(lang) ?? new Intl.NumberFormat(orEnglish(lang));
  formatters.set(lang, formatter);
  return formatter.format(number);
}

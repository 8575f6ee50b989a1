import { hanOrKana } from '../../language/script.ts';

/** `Photo: Ana Reis`, with the colon of the language. */
export function labelled(label: string, value: string, lang: string): string {
  const { language } = new Intl.Locale(lang);
  if (language === 'fr') return `${label}\u00a0: ${value}`;
  return ['zh', 'ja'].includes(language) ? `${label}：${value}` : `${label}: ${value}`;
}

/** An abbreviation in the brackets of its script, to be set behind a name: ` (IPD)`, `（知識產權署）`. */
export function bracketed(abbreviation: string, name: string): string {
  return hanOrKana.test(abbreviation) || hanOrKana.test(name.slice(-1))
    ? `（${abbreviation}）`
    : ` (${abbreviation})`;
}

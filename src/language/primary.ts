/** Names of countries that are often written for languages. */
const mistaken: Readonly<Record<string, string>> = {
  cn: 'zh',
  tw: 'zh',
  jp: 'ja',
  kr: 'ko',
  il: 'he',
  iw: 'he',
  in: 'id',
};

/** The language of a BCP 47 tag without script and region: `zh` of `zh-Hant-HK`. Names of countries are understood. */
export function primaryLanguage(lang: string): string {
  const first = (lang.split('-', 1)[0] ?? '').toLowerCase();
  return mistaken[first] ?? first;
}

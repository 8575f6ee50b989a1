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
  const dash = lang.indexOf('-');
  const first = (dash < 0 ? lang : lang.slice(0, dash)).toLowerCase();
  return mistaken[first] ?? first;
}

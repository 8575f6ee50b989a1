import { orEnglish } from '../../language/locale.ts';
/**
 * What languages are called in themselves, as short as tells them apart: `English`, `繁體中文`; with the country where
 * two of them are the same but for it.
 */
export function languageNames(tags: readonly string[]): (tag: string) => string {
  const short = new Map(tags.map((tag) => [tag, shortTag(tag)]));
  return (tag) => {
    const base = short.get(tag) ?? shortTag(tag);
    const alike = tags.filter((other) => other !== tag && short.get(other) === base);
    return nameOf(alike.length > 0 ? tag : base);
  };
}

/** The language alone, and its script where that does not go without saying: Chinese always has two. */
function shortTag(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  const usual = new Intl.Locale(language).maximize().script;
  return script && (language === 'zh' || script !== usual) ? `${language}-${script}` : language;
}

const names = new Map<string, string>();

function nameOf(tag: string): string {
  const known = names.get(tag);
  if (known !== undefined) return known;
  const [first = '', ...rest] = new Intl.DisplayNames(orEnglish(tag), { type: 'language' }).of(tag) ?? tag;
  // Some languages write their own name small, as one does within a sentence.
  const name = first.toLocaleUpperCase(tag) + rest.join('');
  names.set(tag, name);
  return name;
}

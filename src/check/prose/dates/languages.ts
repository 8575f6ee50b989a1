import { remembered } from '../../../language/remembered.ts';

/** Files are often named for a country, not for its language. */
const languages: Readonly<Record<string, string>> = {
  cn: 'zh',
  jp: 'ja',
  kr: 'ko',
  il: 'he',
  ua: 'uk',
  se: 'sv',
  iw: 'he',
  in: 'id',
  und: 'en',
};

/** The language of a tag, and where the tag may mean another as well, that one. */
export const languagesOf = remembered((tag: string): readonly string[] => {
  const written = (/^[a-z]+/i.exec(tag)?.[0] ?? 'en').toLowerCase();
  const lang = languages[written] ?? written;
  // `my` is Burmese; press offices write it for Malaysia's language as well.
  return lang === 'my' ? ['my', 'ms'] : [lang];
});

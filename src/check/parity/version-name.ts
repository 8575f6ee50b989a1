import type { Release } from '../../model/release.ts';

let names: Intl.DisplayNames | undefined;
const known = new Map<string, string>();

/** A language version as people call it: `English`, `Traditional Chinese (Hong Kong)`. */
export function versionName({ data }: Release): string {
  const lang = data.lang ?? 'und';
  let name = known.get(lang);
  if (name === undefined) {
    names ??= new Intl.DisplayNames(['en'], { type: 'language' });
    name = names.of(lang) ?? lang;
    known.set(lang, name);
  }
  return name;
}

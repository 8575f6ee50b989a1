import { seen } from '../../language/characters.ts';
import { schemeOf } from '../../language/safe-address.ts';

/** An address as a reader is told it: a mail address or a telephone number in plain, any other as it is. */
export function shownAddress(url: string): string {
  const scheme = schemeOf(url);
  if (scheme !== 'mailto' && scheme !== 'tel') return url;
  return seen(decoded(url.slice(scheme.length + 1).split('?', 1)[0] ?? '')).trim();
}

/** What is written with percent signs, as far as it can be read. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

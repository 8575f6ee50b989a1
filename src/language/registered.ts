import { remembered } from './remembered.ts';
import { longLanguages, regions, scripts, shortLanguages, variants } from './subtags.ts';

const lists = { shortLanguages, scripts, regions, variants };
const setOf = remembered((name: keyof typeof lists): ReadonlySet<string> => new Set(lists[name].split(' ')));
let bits: Uint8Array | undefined;

/** Whether the parts of a well-formed tag, in lower case, are in the registry of language subtags (RFC 5646). */
export function areRegistered([language = '', ...others]: readonly string[]): boolean {
  // What follows a single letter is an extension or private, and nobody's business but its users'.
  const extension = others.findIndex((part) => part.length === 1);
  const parts = extension < 0 ? others : others.slice(0, extension);
  return isLanguage(language) && parts.every(isRegisteredPart);
}

function isRegisteredPart(part: string): boolean {
  if (/^[a-z]{4}$/.test(part)) return setOf('scripts').has(part) || (part >= 'qaaa' && part <= 'qabx');
  return /^(?:[a-z]{2}|\d{3})$/.test(part) ? isRegion(part) : setOf('variants').has(part);
}

/** Whether two letters in lower case, or three digits, are a country or another region. */
export function isRegion(part: string): boolean {
  return setOf('regions').has(part) || /^(?:q[m-z]|x[a-z])$/.test(part);
}

function isLanguage(language: string): boolean {
  if (language.length !== 3) return setOf('shortLanguages').has(language);
  bits ??= Uint8Array.from(atob(longLanguages), (byte) => byte.charCodeAt(0));
  const index = [...language].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
  return ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0 || /^q[a-t][a-z]$/.test(language);
}

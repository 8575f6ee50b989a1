import { isDeviceName } from '../language/file-names.ts';
import { plainLetters } from '../language/plain-letters.ts';
import { isAscii } from '../language/plain-words.ts';
import { limits } from '../model/limits.ts';
import type { Release } from '../model/release.ts';
import type { SlugReading } from '../model/slug.ts';

/**
 * The last part of a release's address: its `slug` as written, else the file name without leading date, ending, and a
 * trailing language that is the release's own, made of a–z, 0–9 and hyphens.
 *
 * A slug somebody wrote is never changed, since they will look for it under that very name; it is a problem instead.
 */
export function slugOf(release: Release): SlugReading {
  const field = release.data.slug;
  if (field !== undefined) {
    return safe.test(field) ? judged(field, field) : { ok: false, problem: problemOf(field), actual: field };
  }
  const words = nameOf(release.source.path, release.data.lang);
  return slugFrom(words);
}

/** A slug made of words, such as a title: their Latin letters and digits, with hyphens between them. */
export function slugFrom(words: string): SlugReading {
  return judged(cleaned(words), words);
}

/** Whether a release of this file may have a slug that is not written in it; its language, which may end the name, is unknown. */
export function mayBeNamed(path: string, slug: string): boolean {
  const name = nameOf(path, undefined);
  const whole = path.slice(path.lastIndexOf('/') + 1);
  return [name, whole].some((one) => `${cleaned(one)}-`.startsWith(`${slug}-`));
}

const safe = /^[a-z0-9-]*$/;

function judged(slug: string, actual: string): SlugReading {
  if (!/[a-z0-9]/.test(slug)) return { ok: false, problem: 'empty', actual };
  if (isDeviceName(slug) || slug === 'index') return { ok: false, problem: 'reserved', actual };
  if (slug.length > limits.nameBytes) return { ok: false, problem: 'too-long', actual };
  return { ok: true, slug };
}

function problemOf(field: string): 'empty' | 'characters' {
  return field.trim() === '' ? 'empty' : 'characters';
}

function nameOf(path: string, lang: string | undefined): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
  return withoutLanguage(name, lang).replace(/^\d{4}-\d{2}-\d{2}[-_ ]/, '') || name;
}

function withoutLanguage(name: string, lang: string | undefined): string {
  if (!lang) return name;
  const tail = name.slice(-lang.length - 1);
  const same = tail.slice(1).replaceAll('_', '-').toLowerCase() === lang.toLowerCase();
  return same && /^[._-]/.test(tail) ? name.slice(0, -tail.length) : name;
}

function cleaned(words: string): string {
  const letters = isAscii(words) ? words : words.normalize('NFKD').replace(/\p{M}/gu, '');
  return letters
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What stands before and behind the date of a dateline. */

const small = 'am|an|der|de|do|da|la|le|los|las|del|of|the|und|and|sur|upon|di';
const capitalised = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const names = [
  `${capitalised}(?:[\\s/,]+(?:${capitalised}|${small})){0,5}`,
  // Scripts without capital letters.
  '[\\p{Lo}\\p{M}]{2,16}(?:[\\s,，][\\p{Lo}\\p{M}]{2,16}){0,2}',
];
const articles = 'den|le|el|il|a|dne|dnia|ngày';
const article = `(?:(?:${articles})\\s+)?`;

/** `BERLIN, `, `Paris, le `, `New York (Wire) – `, `(Roma, `, `Town (`, before a dateline's date. */
const place = new RegExp(
  `^(?:\\d{1,2}[.)]?\\s+)?(?<open>[(（[［【〔])?(?<name>${names.join('|')})(?:\\s*\\([^)\\d]{2,30}\\))?(?:\\s*[,，、/=]\\s*${article}|\\s?[–—]{1,2}\\s?${article}|\\s-{1,2}\\s?${article}|\\s+den\\s+|(?=\\s*[(（]))\\s*[(（]?$`,
  'u',
);

/**
 * What each of them ends in, read from the date backwards: `place` takes longer to compile than all else of a dateline.
 */
const placeEnd = new RegExp(`(?<=[,，、/=–—(（-](?:\\s*(?:${articles}))?\\s*|\\sden\\s+)`, 'y');

const nowhere = {};

/** The name that stands before a date as a dateline has it, and the bracket that is opened with it. */
export function placeIn(before: string): { readonly name?: string; readonly open?: string } {
  placeEnd.lastIndex = before.length;
  return (placeEnd.test(before) && place.exec(before)?.groups) || nowhere;
}

const capital = '(?:\\d{1,2}[.)]?\\s+)?[\\p{Lu}\\p{Lo}\\d“"«„「『(\\[]';
const year = '(?:г\\.?|р\\.?|r\\.?|года|року|roku)';

/** Behind a dateline's date: a dash and a capital letter, or the name of an agency or place and a dash. */
export const dash = new RegExp(
  `^[\\s,]*${year}?\\s*(?:[)）]\\s*)?(?:\\((?=[^)]*\\p{Lu})[^)\\d]{2,30}\\)\\s*|[,，]\\s*${capitalised}(?:\\s${capitalised}){0,3}\\s+(?=[–—-]))?(?:[–—―]|--|-(?=\\s)|\\.\\s?[-–—]|(?<=\\s)-)+\\s*${capital}`,
  'u',
);

/** “, September 5 (Agency) --” and “, Sept. 5 /Agency/ --”. */
export const wire = /^[\s,]*(?:\/[^/\n]{2,30}\/|\([^)\n]{2,30}\))\s*[-–—]/;

/** Behind place and date: a stop or colon and the first sentence. */
export const stop = /^\s*[.:：]\s+[\p{Lu}\p{Lo}“"«„「『]/u;

/** Behind place and date within brackets. */
export const closing = /^\s*[)）\]］】〕]/;

import { matches } from '../../language/matches.ts';
import { isAscii } from '../../language/plain-words.ts';
import { westernCharacter } from '../../language/western.ts';
import type { Range } from '../prose/passage.ts';

/** Letters that came out of UTF-8 read as another encoding, and what they were. */
export interface Mojibake extends Range {
  /** As it was written first; absent where a part is lost. */
  readonly meant?: string;
}

/** An encoding that UTF-8 is often mistaken for, and what gives it away. */
interface Mistake {
  readonly label: string;
  readonly signs: RegExp;
}

// What the bytes 0x80 to 0xbf, of which every letter beyond ASCII has one to three, look like in Windows-1252.
const rest = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const western = `[Â-ß][${rest}]|[à-ï][${rest}]{2}|[ð-ô][${rest}]{3}`;
const rest1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const mistakes: readonly Mistake[] = [
  { label: 'windows-1252', signs: new RegExp(`(?:${western})+`, 'g') },
  {
    label: 'windows-1251',
    signs: new RegExp(`[РСВ][${rest1251}](?:[ ,.-]{0,2}[РСВ][${rest1251}]){2,}|вЂ[${rest1251}]`, 'g'),
  },
  { label: 'macintosh', signs: /‚Ä[ôòúùìî¶¢]|(?<=\p{Ll})√[©®†º∂§±ß≥≠°™´®]|√[©®†º∂§±ß≥≠°™´®](?=\p{Ll})/gu },
];

/** Most texts have none of these letters, which begin what looks like mojibake. */
const anySign =
  /[ÂÃâÄÅÎÏÐÑ×ØÙà-ôð\u0090-\u009f][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[РС][^а-яА-ЯёЁ\s,.\d]|вЂ|‚Ä|√|â€|Â /;

export function maybeMojibake(text: string): boolean {
  return anySign.test(text);
}

/** Where a text holds mojibake, in order of the encodings it was read as. */
export function mojibakeIn(text: string): readonly Mojibake[] {
  const found: Mojibake[] = [];
  for (const { label, signs } of mistakes) {
    for (const { 0: run, index } of matches(text, signs)) {
      const end = index + run.length;
      const meant = meantBy(run, label);
      if (
        meant === undefined ||
        !isSure(run, meant, text.slice(Math.max(0, index - 2), index), text.slice(end, end + 2), label)
      )
        continue;
      found.push({ start: index, end, meant });
    }
  }
  // A closing quotation mark whose last byte got lost, and a hard space that became an ordinary one.
  for (const { index, 0: run } of matches(
    text,
    /â€(?![\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])|Â(?= )(?<=[\p{Ll}\d.,;:!?%)]Â)/gu,
  )) {
    found.push({ start: index, end: index + run.length, ...(run === 'Â' && { meant: '' }) });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0));
}

/** Undoes the mistake as often as it was made. */
function meantBy(run: string, label: string): string | undefined {
  let meant = decoded(run, label);
  for (let times = 0; meant !== undefined && times < 3; times++) {
    const again = isAscii(meant) ? undefined : decoded(meant, label);
    if (again === undefined) break;
    meant = again;
  }
  return meant;
}

/**
 * Whether nobody can have meant what stands there. Quotation marks, dashes and ellipses may stand behind a capital
 * letter with an accent, and two of them behind a small one.
 */
function isSure(run: string, meant: string, before: string, after: string, label: string): boolean {
  if (label !== 'windows-1252' || /^[ð-ô]/.test(run)) return true;
  const letters = Array.from(meant);
  if (
    letters.some(
      (letter) => !/[\p{L}\p{M}\p{N}\p{P}\p{S}\u00a0\u2009\u202f\u200b-\u200f\ufeff]/u.test(letter),
    )
  )
    return false;
  if (/^[ÂÃ]/.test(run)) {
    if (run.length > 2) return true;
    if (run.endsWith('\u00a0')) return !/\p{Lu}$/u.test(before);
    return !/[“”‘’„‚…–—›‹•«»]$/.test(run) || !/[\p{Lu}“‘„«"'(]$/u.test(before) || /^\p{L}/u.test(after);
  }
  if (/^â/.test(run)) return /^â[^“”‘’…–—›‹«»]|^â(?:..)(?=.)/.test(run);
  if (/^[ÄÅ]/.test(run) && meant.length === 1) return /\p{Ll}$/u.test(before) || /^\p{Ll}/u.test(after);
  return letters.length > 1;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** `run` as bytes of the encoding, read as UTF-8; `undefined` where that is no UTF-8. */
function decoded(run: string, label: string): string | undefined {
  const table = bytesOf(label);
  const bytes: number[] = [];
  for (const character of run) {
    const byte = table.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/**
 * The byte of each character of a one-byte encoding (https://encoding.spec.whatwg.org/#legacy-single-byte-encodings).
 * Windows-1252 counts Latin-1 in, for which it is often taken.
 */
function bytesOf(label: string): ReadonlyMap<string, number> {
  const known = tables.get(label);
  if (known) return known;
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const western = label === 'windows-1252';
  const all = western
    ? bytes.map(westernCharacter)
    : [...new TextDecoder(label).decode(Uint8Array.from(bytes))];
  const table = new Map(all.map((character, byte) => [character, byte]));
  if (western) for (const byte of bytes) table.set(String.fromCharCode(byte), byte);
  tables.set(label, table);
  return table;
}

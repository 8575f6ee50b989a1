import { matches } from '../../language/matches.ts';
import { remembered } from '../../language/remembered.ts';

const han = '\\p{Script=Han}';
const letter = `(?:(?!${han})[\\p{L}\\p{M}\\p{N}])`;
const words = new RegExp(`${han}+|${letter}+(?:['’]${letter}+)?`, 'gu');
const little = 'the|and|y|e|et|und|der|die|das|la|le|el|o|a';
const small = new RegExp(`^(?:${little})$`, 'i');
// No letters, in ranges: classes of Unicode, many times in a pattern, take longer to compile than all else takes.
const apart =
  '[\\s!-/:-@\\[-`{-~\\u00a1-\\u00bf\\u2010-\\u206f\\u3000-\\u3003\\u3008-\\u301f\\ufe30-\\ufe6f\\uff01-\\uff0f\\uff1a-\\uff20\\uff5e-\\uff65]';
const gap = `${apart}{1,8}(?:(?:${little})${apart}{1,8}){0,2}`;

/** How a name is found. */
interface NamePattern {
  readonly whole: RegExp;
  /** Whether no letter may stand before it, or behind it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** One word of it: most texts do not have it, and are done with. */
  readonly hint: RegExp;
}

/**
 * Finds a name as a text may write it: with or without “the”, in capitals, with “&” for “and”, in British or American
 * spelling, in the singular or plural, as somebody's, over a line's end, with other punctuation.
 */
const namePattern = remembered(patternOf);

function patternOf(name: string): NamePattern | undefined {
  const parts = name.match(words)?.filter((part) => !small.test(part)) ?? [];
  if (parts.length === 0 || parts.length > 40) return undefined;
  let pattern = '';
  let before = '';
  for (const part of parts) {
    const joint = before === '' ? '' : isHan(part) || isHan(before) ? `${apart}{0,3}` : gap;
    pattern += joint + (isHan(part) ? part : spelt(part));
    before = part;
  }
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one));
  return {
    whole: new RegExp(pattern, 'giu'),
    begins: !isHan(first),
    ends: !isHan(last),
    hint: new RegExp(isHan(longest) ? longest : spelt(longest), 'iu'),
  };
}

function isHan(part: string): boolean {
  return /^\p{Script=Han}/u.test(part);
}

const ending = "(?:['’]?s|['’])?";

function spelt(word: string): string {
  const stem = word.replace(/['’]s?$/, '').replace(/(?<=[^s]{3})s$/i, '');
  return `${stem
    .replace(/i[sz](?=(?:e|ed|er|ing|ation|ational)$)/i, 'i[sz]')
    .replace(/(?<=[a-z]{2})ou?r(?=$|ed|ing|able|hood)/i, 'ou?r')
    .replace(/(?<=cent|theat|met|fib)(?:re|er)$/i, '(?:re|er)')
    .replace(/^program(?:me)?$/i, 'program(?:me)?')
    .replace(/(?<=defen|licen)[cs](?=e)/i, '[cs]')
    .replace(/['’]/g, "['’]")}${ending}`;
}

const letterBefore = new RegExp(`${letter}$`, 'u');
const letterBehind = new RegExp(`^${letter}`, 'u');

/** Where a text has a name, as words of their own. */
export function* named(text: string, name: string): Iterable<RegExpExecArray> {
  const pattern = namePattern(name);
  if (!pattern?.hint.test(text)) return;
  for (const found of matches(text, pattern.whole)) {
    const end = found.index + found[0].length;
    if (pattern.begins && letterBefore.test(text.slice(Math.max(0, found.index - 2), found.index))) continue;
    if (pattern.ends && letterBehind.test(text.slice(end, end + 2))) continue;
    yield found;
  }
}

/** The words that make a name, without “the”, “and” and their like. */
export function nameWords(name: string): readonly string[] {
  return (name.match(words) ?? []).filter((part) => !small.test(part));
}

/** The letters that the words of a name begin with: `MSE`, where “of” may count or not. */
export function initials(name: string): readonly string[] {
  const parts = nameWords(name.replace(/['’]s\b/g, ''));
  const letters = (from: readonly string[]) => from.map((part) => part.charAt(0).toUpperCase()).join('');
  const content = parts.filter((part) => !/^(?:of|for|in|on|to|under|de|du|des|del|do|da)$/i.test(part));
  return [...new Set([letters(content), letters(parts)])].filter((made) => /^[A-Z]{3,}$/.test(made));
}

import { inPattern } from '../../language/in-pattern.ts';
import { matches } from '../../language/matches.ts';
import { remembered } from '../../language/remembered.ts';
import { hasHan } from '../../language/script.ts';
import type { Range } from '../prose/passage.ts';
import { honorifics } from './names.ts';

const rank =
  '(?:Deputy|Assistant|Acting|Interim|Vice|Senior|Junior|Associate|Under|Permanent|Parliamentary|Executive|Managing|Principal|Chief|First|Second|Joint)';
const ranks = new RegExp(`^(?:${rank}[\\s-]+)*`, 'iu');
const hanRank = /副|助理|代理|候任|常務|常务|首席|高級|高级/gu;
const before = new RegExp(`(?:,|\\s[–—-])?\\s*(?:the\\s+)?${honorifics}*["“(]?$`, 'iu');
const nextOne = new RegExp(`^(?:,?\\s+(?:${honorifics}|\\p{Lu})|\\s+(?:of|for)\\s)`, 'u');
const literal = (words: string) => inPattern(words).replace(/\s+/g, '\\s+');

/** How a title is found, ranks before it included. */
interface TitlePatterns {
  readonly ends: RegExp;
  readonly endsRanked: RegExp;
  readonly begins: RegExp;
  /** The title without the ranks that it begins with, and with any. */
  readonly coreAtEnd: RegExp;
  readonly coreAtStart: RegExp;
}

/** The people of an office are the same in many releases. */
const patternsOf = remembered((title: string): TitlePatterns => {
  const [whole, core] = [literal(title), literal(title.replace(ranks, ''))];
  return {
    ends: new RegExp(`(?<![\\p{L}-])${whole}$`, 'iu'),
    endsRanked: new RegExp(`${rank}[\\s-]+${whole}$`, 'iu'),
    begins: new RegExp(`^${whole}(?![\\p{L}-])`, 'iu'),
    coreAtEnd: new RegExp(`(?<![\\p{L}-])((?:${rank}[\\s-]+)*${core})$`, 'iu'),
    coreAtStart: new RegExp(`^(?:${rank}[\\s-]+)*${core}(?![\\p{L}-])`, 'iu'),
  };
});

/**
 * Where the words beside a name give the person another title than `title`: with or without “Deputy”, or with one word
 * otherwise. `undefined` where they give the same, or none that is like it.
 */
export function otherTitle(title: string, text: string, name: Range): Range | undefined {
  const ahead = text.slice(Math.max(0, name.start - 160), name.start);
  if (hasHan(title)) return otherHanTitle(title, ahead, name.start);
  const lead = before.exec(ahead);
  const left = lead ? ahead.slice(0, lead.index) : ahead;
  const behind = text.slice(name.end, name.end + 160);
  const skip = /^,?\s+(?:the\s+|as\s+)?/i.exec(behind)?.[0] ?? '';
  const right = behind.slice(skip.length);
  if (isPlainlyGiven(title, left, right)) return undefined;
  const patterns = patternsOf(title);
  if (patterns.ends.test(left) && !patterns.endsRanked.test(left)) return undefined;
  if (patterns.begins.test(right)) return undefined;
  const [, said] = patterns.coreAtEnd.exec(left) ?? [];
  if (said !== undefined && lead) {
    if (/\b(?:then|former|ex|previous|retired)[\s-]*$/i.test(left.slice(0, -said.length))) return undefined;
    const end = name.start - ahead.length + left.length;
    return isOther(said, title) ? { start: end - said.length, end } : undefined;
  }
  if (skip.startsWith(',')) {
    const next = patterns.coreAtStart.exec(right)?.[0];
    // “Ines Calloway, the Director of Lights, Mr John Smith”: the next in a row.
    if (next !== undefined && nextOne.test(right.slice(next.length))) return undefined;
    const start = name.end + skip.length;
    if (next !== undefined) return isOther(next, title) ? { start, end: start + next.length } : undefined;
    const first = firstOneWordOff(title, right);
    if (first !== undefined) return { start, end: start + first.length };
  }
  if (!lead) return undefined;
  const last = oneWordOff(title, left);
  const end = name.start - ahead.length + left.length;
  return last === undefined ? undefined : { start: end - last.length, end };
}

const rankBefore = new RegExp(`${rank}[\\s-]+$`, 'iu');

/** Whether the title stands there as it is listed, blank by blank, which is seen without a pattern of its own. */
function isPlainlyGiven(title: string, left: string, right: string): boolean {
  const folded = title.toLowerCase();
  if (right.slice(0, title.length).toLowerCase() === folded) {
    const next = right.slice(title.length, title.length + 2);
    if (/^(?:$|[\s.,])/.test(next) || !/^[\p{L}-]/u.test(next)) return true;
  }
  if (left.slice(-title.length).toLowerCase() !== folded) return false;
  const rest = left.slice(0, -title.length);
  return !/[\p{L}-]$/u.test(rest) && !rankBefore.test(rest);
}

function isOther(said: string, title: string): boolean {
  const fold = (words: string) => words.toLowerCase().replace(/[\s-]+/g, ' ');
  return fold(said) !== fold(title);
}

const small = /^(?:a|an|and|at|de|des|du|for|in|la|of|on|the|to)$/i;

/** The last words of `text`, where they are the title but for one word: “Director of Industrial Property”. */
function oneWordOff(title: string, text: string): string | undefined {
  const wanted = title.split(/\s+/);
  const said = text.split(/\s+/).slice(-wanted.length);
  if (!isOneWordOff(wanted, said)) return undefined;
  return text.slice(text.lastIndexOf(said[0] ?? '', text.length - said.join(' ').length));
}

/** The first words of `text`, where they are that, and the title ends with them. */
function firstOneWordOff(title: string, text: string): string | undefined {
  const wanted = title.split(/\s+/);
  const words = matches(text, /\S+/g).slice(0, wanted.length);
  const last = words.at(-1);
  if (!last) return undefined;
  const said = words.map(({ 0: word }, index) =>
    index === words.length - 1 ? word.replace(/[.,;:)”"]+$/, '') : word,
  );
  const end = last.index + (said.at(-1)?.length ?? 0);
  if (earlier.test(text.slice(end))) return undefined;
  // “… Property and Trade” has words of its own, and so has somebody else who is next in a row.
  if (!isOneWordOff(wanted, said) || !/^(?:[.,;:)”"]|$|\s(?!and\s|of\s|for\s)\p{Ll})/u.test(text.slice(end)))
    return undefined;
  return text.slice(0, end);
}

/** What somebody was once: “until 2019”, “at the time”. */
const earlier = /^,?\s\(?(?:until|till|from|in|at|between|during|before|since|\d{4})(?!\p{L})/u;

function isOneWordOff(wanted: readonly string[], said: readonly string[]): boolean {
  if (said.length !== wanted.length || wanted.filter((word) => !small.test(word)).length < 3) return false;
  const off = wanted.filter((word, index) => word.toLowerCase() !== said[index]?.toLowerCase());
  const at = wanted.indexOf(off[0] ?? '');
  const other = said[at] ?? '';
  return off.length === 1 && at !== 0 && !small.test(off[0] ?? '') && /^\p{Lu}\p{L}+$/u.test(other);
}

function otherHanTitle(title: string, ahead: string, end: number): Range | undefined {
  const left = ahead.trimEnd();
  if (left.endsWith(title)) return undefined;
  const core = title.replace(hanRank, '');
  for (let length = core.length; length <= core.length + 4 && length <= left.length; length++) {
    const said = left.slice(-length);
    if (said.replace(hanRank, '') === core) {
      const stop = end - (ahead.length - left.length);
      return { start: stop - length, end: stop };
    }
  }
  return undefined;
}

import { matches } from '../../language/matches.ts';
import { maskOf } from './pairs.ts';
import type { Passage } from './passage.ts';
import { has, sign } from './signs.ts';

export type Family = 'straight' | 'curly' | 'angled' | 'single-angled' | 'corner' | 'white-corner' | 'prime';

/** What a quotation mark may do where it stands. `weak` closes, if anything is open; `inner` may belong to a word. */
export type Role = 'open' | 'close' | 'either' | 'weak' | 'inner';

export interface QuoteMark {
  readonly index: number;
  readonly mark: string;
  readonly family: Family;
  readonly role: Role;
}

const families: Readonly<Record<string, Family>> = {
  '"': 'straight',
  '＂': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '«': 'angled',
  '»': 'angled',
  '‹': 'single-angled',
  '›': 'single-angled',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
  '〝': 'prime',
  '〞': 'prime',
  '〟': 'prime',
};

const marks = /["＂“”„‟«»‹›「」『』〝〞〟]/;
const everyMark = new RegExp(marks, 'g');
const hebrew = /\p{Script=Hebrew}/u;
/** 12", 5' 10", 3.5", 22½", not the end of "the year 2017". */
const inches = /(?:^|\D)\d{1,3}$|[½¼¾⅓⅔⅛⅜⅝⅞]$/;
/** What has inches, and words and signs beside them. A curly mark behind a number is seldom meant so. */
const ofSize =
  /[×′]|\d ?x ?\d|\d["”] ?[x×]|["”] by \d|\b(?:wide|thick|tall|long|high|deep|disc|disk|single|vinyl|record|pipe|pipes|screen|monitor|display|tv|tube|blade|wheels?|pizza|rain|snow|gun|gauge|diameter|inch|inches)\b/i;
const opensAfter = /[\s([{（「『《【〈«“„‘'‚¡¿/—–:：\u200e\u200f\u202a-\u202e\u2066-\u2069-]/;
const closesBefore = /[\s.,;:!?…)\]}）」』》】〉»”’'，。、；：！？/—–-]/;

/** Languages that set »…«, or the same mark at both ends. Everywhere else « opens. */
const turning = /^(?:de|da|nb|nn|no|sl|hr|sr|bs|cs|sk|hu|fi|sv)\b/;

const none: readonly QuoteMark[] = [];

/** The marks that can begin or end a quotation; a sign of inches and the dot of a Hebrew abbreviation are none. */
export function quoteMarksIn(passage: Passage, lang: string): readonly QuoteMark[] {
  const { text } = passage;
  if (!has(passage, sign.quote)) return none;
  const found: QuoteMark[] = [];
  for (const { 0: mark, index } of matches(text, everyMark)) {
    const family = families[mark];
    if (!family || maskOf(passage, index) || isGershayim(text, index) || isOfFeet(text, index)) continue;
    found.push({ index, mark, family, role: roleOf(text, index, mark, lang) });
  }
  return found;
}

function roleOf(text: string, index: number, mark: string, lang: string): Role {
  if ('„‟「『〝'.includes(mark)) return 'open';
  if ('」』〞〟'.includes(mark)) return 'close';
  if ('«»‹›'.includes(mark) && !turning.test(lang)) return '«‹'.includes(mark) ? 'open' : 'close';
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (mark === '"' || mark === '”') {
    const ofInches = inches.test(text.slice(Math.max(0, index - 4), index));
    if (ofInches && (mark === '"' || isOfSize(text, index))) return 'weak';
  }
  if (mark === '"' && isInHebrewWord(text, index)) return 'inner';
  const canOpen = (before === '' || opensAfter.test(before)) && !/[.,;:!?]/.test(after);
  const canClose = after === '' || closesBefore.test(after);
  if (canOpen === canClose) return mark === '“' ? 'open' : mark === '”' ? 'close' : 'either';
  return canOpen ? 'open' : 'close';
}

/** Whether a curly mark behind a number may be of inches: not where the number is all that is quoted, as in “30x30”. */
function isOfSize(text: string, index: number): boolean {
  if (/“[^\s“”]*$/.test(text.slice(Math.max(0, index - 30), index))) return false;
  return ofSize.test(text.slice(Math.max(0, index - 30), index + 30));
}

/** Feet and inches, in the midst of a sentence: 6’2” tall, 5' 10" and more. */
function isOfFeet(text: string, index: number): boolean {
  if (!/["”]/.test(text.charAt(index)) || !/\d|[½¼¾]/.test(text.charAt(index - 1))) return false;
  return (
    /(?<!\d)\d{1,3}['’′] ?\d{0,2}[½¼¾]?$/.test(text.slice(Math.max(0, index - 8), index)) &&
    /^ (?:\p{Ll}|\()/u.test(text.slice(index + 1, index + 3))
  );
}

/** Of a Hebrew abbreviation with an ending, or after a prefix: it cannot be told whether it begins a quotation. */
function isInHebrewWord(text: string, index: number): boolean {
  if (!isHebrew(text, index - 1)) return false;
  const before = /\p{Script=Hebrew}*$/u.exec(text.slice(Math.max(0, index - 8), index))?.[0].length ?? 0;
  const after = /^\p{Script=Hebrew}*/u.exec(text.slice(index + 1, index + 9))?.[0].length ?? 0;
  return after > 0 && (before <= 2 || after <= 4);
}

/** The last letter but one of a Hebrew abbreviation is followed by a mark that looks like a quotation mark. */
function isGershayim(text: string, index: number): boolean {
  return isHebrew(text, index - 1) && isHebrew(text, index + 1) && !isHebrew(text, index + 2);
}

function isHebrew(text: string, index: number): boolean {
  return text.charCodeAt(index) > 0x590 && hebrew.test(text.charAt(index));
}

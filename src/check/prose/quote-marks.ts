import { isMasked } from './pairs.ts';
import type { Passage } from './passage.ts';

export type Family = 'straight' | 'curly' | 'angled' | 'single-angled' | 'corner' | 'white-corner' | 'prime';

/** What a quotation mark may do where it stands. `weak` closes, if anything is open. */
export type Role = 'open' | 'close' | 'either' | 'weak';

export interface QuoteMark {
  readonly index: number;
  readonly mark: string;
  readonly family: Family;
  readonly role: Role;
}

const families: Readonly<Record<string, Family>> = {
  '"': 'straight', '＂': 'straight',
  '“': 'curly', '”': 'curly', '„': 'curly', '‟': 'curly',
  '«': 'angled', '»': 'angled',
  '‹': 'single-angled', '›': 'single-angled',
  '「': 'corner', '」': 'corner', '『': 'white-corner', '』': 'white-corner',
  '〝': 'prime', '〞': 'prime', '〟': 'prime',
}; // biome-ignore format: a list to be read

const marks = /["＂“”„‟«»‹›「」『』〝〞〟]/;
const everyMark = new RegExp(marks, 'g');
const hebrew = /\p{Script=Hebrew}/u;
const opensAfter = /[\s([{（「『《【〈«“„‘'‚¡¿/—–:：\u200e\u200f\u202a-\u202e\u2066-\u2069-]/;
const closesBefore = /[\s.,;:!?…)\]}）」』》】〉»”’'，。、；：！？/—–-]/;

/** The marks that can begin or end a quotation; a sign of inches and the dot of a Hebrew abbreviation are none. */
export function quoteMarksIn(passage: Passage): QuoteMark[] {
  const { text } = passage;
  if (!marks.test(text)) return [];
  const found: QuoteMark[] = [];
  for (const { 0: mark, index } of text.matchAll(everyMark)) {
    const family = families[mark];
    if (!family || isMasked(passage, index) || isGershayim(text, index)) continue;
    found.push({ index, mark, family, role: roleOf(text, index, mark) });
  }
  return found;
}

function roleOf(text: string, index: number, mark: string): Role {
  if ('„‟「『〝'.includes(mark)) return 'open';
  if ('」』〞〟'.includes(mark)) return 'close';
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (mark === '"' && /\d/.test(before)) return 'weak';
  if ('«»‹›'.includes(mark)) return 'either';
  const canOpen = before === '' || opensAfter.test(before);
  const canClose = after === '' || closesBefore.test(after);
  if (canOpen === canClose) return mark === '“' ? 'open' : mark === '”' ? 'close' : 'either';
  return canOpen ? 'open' : 'close';
}

/** The last letter but one of a Hebrew abbreviation is followed by a mark that looks like a quotation mark. */
function isGershayim(text: string, index: number): boolean {
  return (
    hebrew.test(text.charAt(index - 1)) &&
    hebrew.test(text.charAt(index + 1)) &&
    !hebrew.test(text.charAt(index + 2))
  );
}

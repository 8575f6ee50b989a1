import { codeSign } from '../prose/plain.ts';
import type { Look } from './slip.ts';

/** “..”, “,,”, “。。” and “. .”. Three are an ellipsis, and two behind a blank stand for something left out. */
export const doubled: Look = (text, index) => {
  const mark = text.charAt(index);
  const apart = text.startsWith('. .', index);
  if (!apart && (text.charAt(index + 1) !== mark || /[!?]/.test(mark))) return undefined;
  const end = index + (apart ? 3 : 2);
  const before = text.charAt(index - 1);
  const after = text.slice(end, end + 3);
  if (before === '' || before === codeSign || /[\s.,;。，、；…([/\\]/.test(before)) return undefined;
  // A full-width mark has what follows beside it; behind the others only a blank or a closing sign is prose.
  if (
    /[.,;]/.test(mark) ? /^(?! ?[.,;/\\…])[^\s”"’»)\]]|^ ?[.,;/\\…]/.test(after) : /^[。，、；…]/.test(after)
  )
    return undefined;
  // Before a small letter the sentence goes on, and three dots may have been meant.
  const goesOn = mark === '.' && /^ \p{Ll}/u.test(after);
  return {
    kind: 'doubled',
    ...{ start: index, end, expected: goesOn ? [mark, '…'] : [mark], sure: !goesOn },
    change: { start: index + 1, end, text: '' },
  };
};

/** “,.” and “.,”, the latter not behind an abbreviation. */
export const clashing: Look = (text, index) => {
  const both = /^(?:[,;]\.|[.;],|,;|。，|，。|、。|。、|, ?，|， ?,)/.exec(text.slice(index, index + 3))?.[0];
  if (!both || index === 0) return undefined;
  const end = index + both.length;
  if (/^[^\s”"’」』»)\]]/.test(text.slice(end, end + 1)) && /[.,;]$/.test(both)) return undefined;
  if (/[\s.,;…([]/.test(text.charAt(index - 1))) return undefined;
  if (both.startsWith('.') && mayBeShort(text, index)) return undefined;
  const [first = '', last = ''] = [both.charAt(0), both.slice(-1)];
  // At the end of a passage the sentence has ended.
  const ends = end >= text.length && /[.。]/.test(both);
  const stop = /[.。]/.test(first) ? first : last;
  const expected = ends ? [stop] : [last, first];
  return {
    kind: 'clashing',
    ...{ start: index, end, expected, sure: ends },
    change: { start: index, end, text: expected[0] ?? '' },
  };
};

/** A full stop or a comma on both sides of a closing quotation mark; an abbreviation keeps its own. */
export const aroundQuote: Look = (text, index) => {
  const all = /^(?:([.,])([”"’])\1|([。，])([”」』])\3)/.exec(text.slice(index, index + 3));
  const quote = all?.[2] ?? all?.[4];
  const stop = text.charAt(index);
  if (!quote || text.charAt(index + 3) === '.' || (stop === '.' && mayBeShort(text, index))) return undefined;
  return {
    kind: 'quote',
    ...{ start: index, end: index + 3, expected: [`${stop}${quote}`, `${quote}${stop}`], sure: false },
    change: { start: index + 2, end: index + 3, text: '' },
  };
};

const shortForms =
  /^(?:approx|corps?|depts?|assoc|bros|govt|incl|excl|univ|dist|prof|capt|resp|usw|bzw|evtl|inkl|exkl|zzgl|sept|misc|vols?|tel|ext|pres|gall|intl|assn)$/i;

/** Whether the full stop at `index` may be that of an abbreviation, which stands before any other mark. */
function mayBeShort(text: string, index: number): boolean {
  const word = /[^\s(“"‘'«/-]*$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  return !/^\p{L}?\p{Ll}{4,}$/u.test(word) || shortForms.test(word);
}

import type { Passage, Range } from '../prose/passage.ts';
import { plainDigits } from '../prose/plain-digits.ts';
import { has, sign } from '../prose/signs.ts';

/** Whether the number stands in the text as it is written, or its digits in whatever way: in a name, an ordinal, a time. */
export function isWritten(
  body: readonly Passage[],
  headline: string,
  { start, end, value }: Range & { readonly value: number },
): boolean {
  const written = headline.slice(start, end);
  if (/^[a-z-]+$/i.test(written)) {
    const words = [written.toLowerCase(), written.charAt(0).toUpperCase() + written.slice(1).toLowerCase()];
    if (body.some(({ text }) => words.some((word) => hasWord(text, word)))) return true;
  }
  const digits = new Set([String(value), /\d+(?:[.,]\d+)*/.exec(plainDigits(written))?.[0] ?? String(value)]);
  const runs = [...digits];
  const grouped = groups(value);
  return body.some((passage) => {
    if (!has(passage, sign.digit | sign.otherDigit)) return false;
    const plain = has(passage, sign.otherDigit | sign.eastern) ? plainDigits(passage.text) : passage.text;
    return runs.some((run) => standsIn(plain, run)) || grouped?.test(plain) === true;
  });
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + word.length))) return true;
  }
  return false;
}

/** Whether a run of digits stands in a text, and not as a part of a longer one. */
function standsIn(text: string, run: string): boolean {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    if (at > 0 && /[\d.,]/.test(text.charAt(at - 1))) continue;
    if (!/^[.,]?\d/.test(text.slice(at + run.length, at + run.length + 2))) return true;
  }
  return false;
}

/** Digits as a pattern, however they may be grouped: 12000 is also 12 000, 12,000 and 12'000. */
function groups(value: number): RegExp | undefined {
  const digits = String(value);
  if (!/^\d{4,}$/.test(digits)) return undefined;
  const parts = digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, "[ \u00a0\u2009\u202f.,'’]?");
  return new RegExp(`(?<![\\d.,])${parts}(?![.,]?\\d)`);
}

import { plainDigits } from '../prose/numbers.ts';
import type { Passage, Range } from '../prose/passage.ts';
import { has, sign } from '../prose/signs.ts';

/** Whether the digits stand in the text in whatever way: as part of a name, an ordinal, a time. */
export function isWritten(
  body: readonly Passage[],
  headline: string,
  { start, end, value }: Range & { readonly value: number },
): boolean {
  const digits = new Set([
    String(value),
    /\d+(?:[.,]\d+)*/.exec(plainDigits(headline.slice(start, end)))?.[0] ?? String(value),
  ]);
  const runs = [...digits];
  const grouped = groups(value);
  return body.some((passage) => {
    if (!has(passage, sign.digit | sign.otherDigit)) return false;
    const plain = has(passage, sign.otherDigit) ? plainDigits(passage.text) : passage.text;
    return runs.some((run) => standsIn(plain, run)) || grouped?.test(plain) === true;
  });
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

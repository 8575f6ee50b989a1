// Wide and halfwidth characters but not emoji, and variation selectors, which belong to the character before them. A
// little more than remark-cjk-friendly looks for: what is needlessly given to remark only takes longer.
const cjk =
  '[\\u1100-\\u11ff\\u20a9\\u2329\\u232a\\u2630-\\u2637\\u268a-\\u268f\\u2e80-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\ufe00-\\ufe6f\\uff00-\\uffef\\u{16fe0}-\\u{18dff}\\u{1aff0}-\\u{1b2ff}\\u{1d300}-\\u{1d37f}\\u{1f200}-\\u{1f2ff}\\u{20000}-\\u{3fffd}\\u{e0100}-\\u{e01ef}]';
// It begins with the mark, as there are fewer of them than of other letters.
const cjkBesideMark = new RegExp(`[*_~](?:(?=${cjk})|(?<=${cjk}[*_~]))`, 'u');

// Sätteri pairs the marks of `a**_b_**c` otherwise than CommonMark says.
const mixedMarks = /\*~*_|_~*\*/;

// Whole words in both, which it reads as everybody does where no other mark stands in the paragraph: `_**Annex A**_`.
const within = '(?=[\\p{L}\\p{N}])[^*_~\\\\`[\\]<&\\r\\n]*(?<=[\\p{L}\\p{N}])';
const inBoth = new RegExp(
  `(?<=^|[ \\t\\n])(?:(\\*{1,2})(_{1,2})${within}\\2\\1|(_{1,2})(\\*{1,2})${within}\\4\\3)(?=[ \\t\\r\\n]|$)`,
  'gu',
);

/**
 * Whether remark reads the emphasis of a text better than Sätteri: where Chinese, Japanese or Korean stands beside a
 * mark, and where `*` and `_` stand side by side.
 */
export function isBetterWithRemark(text: string): boolean {
  return (
    (mixedMarks.test(text) && text.split(/\n[ \t]*\r?\n/).some(hasMixedPairs)) || cjkBesideMark.test(text)
  );
}

function hasMixedPairs(paragraph: string): boolean {
  return mixedMarks.test(paragraph) && /[*_~\\]/.test(paragraph.replace(inBoth, ''));
}

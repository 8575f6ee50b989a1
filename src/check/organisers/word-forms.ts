/** How a word may be written otherwise, each with its endings: British or American, old or new. */
const variants: readonly (readonly [RegExp, readonly string[]])[] = [
  [/i[sz](?=(?:e|ed|er|ing|ation|ational)$)/, ['is', 'iz']],
  [/(?<=[a-z]{2})ou?r(?=$|ed|ing|able|hood)/, ['our', 'or']],
  [/(?<=cent|theat|met|fib)(?:re|er)$/, ['re', 'er']],
  [/^program(?:me)?$/, ['programme', 'program']],
  [/(?<=defen|licen)[cs](?=e)/, ['c', 's']],
];

/** Every way to write a word of a name that is not Chinese, folded, without the endings of a plural or a genitive. */
export function wordForms(word: string): readonly string[] {
  let forms = [
    folded(word)
      .replace(/'s?$/, '')
      .replace(/(?<=[^s]{3})s$/, ''),
  ];
  for (const [pattern, ways] of variants) {
    forms = forms.flatMap((form) =>
      pattern.test(form) ? ways.map((way) => form.replace(pattern, way)) : [form],
    );
  }
  return forms;
}

const endings = ["'s", 's', "'"];

/** Where a word ends that is written in one of its ways at a place of a folded text, with whatever ending it has there. */
export function endsOf(forms: readonly string[], text: string, at: number): readonly number[] {
  const ends: number[] = [];
  for (const form of forms) {
    if (!text.startsWith(form, at)) continue;
    const end = at + form.length;
    for (const ending of endings) if (text.startsWith(ending, end)) ends.push(end + ending.length);
    ends.push(end);
  }
  return ends;
}

/** A text in small letters and with plain apostrophes, character by character. */
export function folded(text: string): string {
  // The one capital that takes more room when it is small.
  const small = text.replaceAll('İ', 'i').toLowerCase();
  return small.replace(/[’ſς]/g, (letter) => (letter === '’' ? "'" : letter === 'ſ' ? 's' : 'σ'));
}

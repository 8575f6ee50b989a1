import { matches } from '../../language/matches.ts';
import type { Named, Sentence } from './clauses.ts';

const kinds =
  /(?:(?<!香)港|[署局廳厅部處处會会府院所校司委辦办組组社團团館馆盟园園隊队台臺]|中心|大學|大学|基金|銀行|银行|成員|成员|機構|机构|商會|公司)$/u;
const latinKinds =
  /\b(?:Association|Centre|Center|Council|Department|Federation|Foundation|Group|Institute|Limited|Ltd|Office|Society|University)\b/;
const verbal = /[的是為为將将今昨]|[舉举]行|[參参]加|出席/u;

/** What belongs to the verb behind a list: 的全力支持, 共同主辦. */
const trailing =
  /(?:(?:的|之)?(?:共同|[聯联]合|[聯联攜携]手|合力|合作|一同|全力|大力|鼎力|[積积][極极]|[協协]助|[擔担]任|作[為为]|出任))+$|[的之]$/u;
const separator = /[、，,；;]|以及|[聯联連连]同|及(?!其)|[和與与暨]/gu;

/** Organisations in a Chinese text between two places. */
export function readList({ text, mentions }: Sentence, from: number, to: number): Named[] {
  const known = mentions.filter(({ start, end }) => start >= from && end <= to);
  const named: Named[] = known.map(({ start, end, organisation }) => ({ start, end, organisation }));
  let at = from;
  for (const { start, end } of [...known, { start: to, end: to }]) {
    // What runs into a name that is known belongs to it: the government before its office, a branch behind it.
    const beside = { before: at > from, after: start < to };
    if (start > at) named.push(...strangers(text, at, start, beside));
    at = Math.max(at, end);
  }
  return named.sort((a, b) => a.start - b.start);
}

/** Names between those that are known. 及 and 、 part names; 和 may stand within one. */
function strangers(
  text: string,
  from: number,
  to: number,
  known: { readonly before: boolean; readonly after: boolean },
): Named[] {
  const words = text
    .slice(from, to)
    .replace(/（[^（）]*）|\([^()]*\)/gu, (inner) => ' '.repeat(inner.length));
  const found: Named[] = [];
  let begun = 0;
  const take = (end: number): boolean => {
    const part = words.slice(begun, end);
    const bare = part.trim().replace(trailing, '');
    if (!isOrganisation(bare)) return false;
    const start = from + begun + part.indexOf(bare);
    found.push({ start, end: start + bare.length });
    return true;
  };
  for (const { 0: mark, index } of matches(words, separator)) {
    const soft = /[和與与暨]/u.test(mark);
    const before = index === 0 && known.before;
    if (
      soft &&
      !before &&
      !(isOrganisation(words.slice(begun, index).trim()) && isOrganisation(rest(words, index + mark.length)))
    )
      continue;
    if (begun > 0 || !known.before) take(index);
    begun = index + mark.length;
  }
  if (!known.after && (begun > 0 || !known.before)) take(words.length);
  return found;
}

function rest(words: string, from: number): string {
  return (/^[^、，,；;及和與与暨]*/u.exec(words.slice(from))?.[0] ?? '').trim();
}

function isOrganisation(words: string): boolean {
  if (words.length < 3 || words.length > 60 || verbal.test(words)) return false;
  return kinds.test(words) || latinKinds.test(words);
}

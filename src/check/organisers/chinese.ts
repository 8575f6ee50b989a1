import type { Clause, Named, Role, Sentence } from './clauses.ts';

export const chineseMarks = /[主合承協协][辦办]/u;

const verb = /(?:共同|聯合|联合)?([主合承協协][辦办]|支持|[舉举][辦办]|[贊赞]助|主持)/gu;
const roles: Readonly<Record<string, Role>> = {
  主辦: 'organiser',
  主办: 'organiser',
  合辦: 'organiser',
  合办: 'organiser',
  舉辦: 'organiser',
  举办: 'organiser',
  承辦: 'undertaker',
  承办: 'undertaker',
  協辦: 'co-organiser',
  协办: 'co-organiser',
  支持: 'supporter',
};

const kinds =
  /(?:[署局廳厅部處处會会府院所校司委辦办組组社團团館馆盟]|中心|大學|大学|基金|銀行|银行|成員|成员|機構|机构|商會|公司)$/u;
const latinKinds =
  /\b(?:Association|Centre|Center|Council|Department|Federation|Foundation|Group|Institute|Limited|Ltd|Office|Society|University)\b/;
const verbal = /[的是為为將将今昨]|[舉举]行|[參参]加|出席/u;

/** What a sentence in Chinese says of organisers: 由甲、乙及丙合辦，丁承辦，戊協辦，並獲己支持. */
export function chineseClauses(sentence: Sentence): Clause[] {
  const { text, start, end, mentions } = sentence;
  const words = text.slice(start, end);
  const found: Clause[] = [];
  let from = -1;
  let several = 0;
  for (const { 0: marker, 1: said = '', index } of words.matchAll(verb)) {
    const at = start + index;
    if (mentions.some((mention) => at >= mention.start && at < mention.end)) continue;
    const begun = beginning(text, from, at, start, sentence);
    from = at + marker.length;
    if (begun === undefined) {
      from = -1;
      continue;
    }
    const role = roles[said];
    if (role === 'organiser') several++;
    const joint = /^[共聯联合]/u.test(marker);
    const main = text.charAt(from) !== '的';
    found.push({
      ...(role && { role }),
      ...(main && { main }),
      ...(joint && { joint }),
      named: readList(sentence, begun, at),
    });
  }
  const clauses = found.filter(({ named }) => named.length > 0);
  return several < 2
    ? clauses
    : clauses.map((clause) => (clause.role === 'organiser' ? { ...clause, loose: true } : clause));
}

/** Where the list before a verb begins: after 由, or after the verb before. */
function beginning(
  text: string,
  from: number,
  at: number,
  least: number,
  { mentions }: Sentence,
): number | undefined {
  const floor = from < 0 ? least : from;
  for (let by = text.lastIndexOf('由', at - 1); by >= floor; by = text.lastIndexOf('由', by - 1)) {
    if (!mentions.some(({ start, end }) => by >= start && by < end)) return by + 1;
    if (by === 0) break;
  }
  if (from < 0) return undefined;
  const lead =
    /^[\s，,；;、及和與与]*(?:[並并]|同[時时])?(?:[獲获]得?|得到|由)?\s*/u.exec(text.slice(from, at))?.[0] ??
    '';
  return /[，,；;、及和與与並并獲获]/u.test(lead) ? from + lead.length : undefined;
}

const separator = /[、，,；;]|以及|及(?!其)|[和與与暨]/gu;

function readList({ text, mentions }: Sentence, from: number, to: number): Named[] {
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
    const bare = part.trim().replace(/(?:共同|聯合|联合)$/u, '');
    if (!isOrganisation(bare)) return false;
    const start = from + begun + part.indexOf(bare);
    found.push({ start, end: start + bare.length });
    return true;
  };
  for (const { 0: mark, index } of words.matchAll(separator)) {
    const soft = /[和與与暨]/u.test(mark);
    if (
      soft &&
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

import { matches } from '../../language/matches.ts';
import { readList } from './chinese-lists.ts';
import type { Clause, Role, Sentence } from './clauses.ts';

export const chineseMarks = /[主合承協协][辦办]|[舉举][辦办]/u;

const marker =
  /(?:共同|聯合|联合)?([主合承協协][辦办]|支持|[舉举][辦办]|[贊赞]助|主持)(?:(機構|机构|單位|单位|團體|团体|組織|组织|方|者)(?:則|则|亦|也|還|还)?((?:分[別别])?(?:為|为|是|包括|有)(?:了|有)?[：:]?|[：:])?)?/gu;
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

/** The role that a Chinese verb of organising tells of. */
export function chineseRole(verb: string): Role | undefined {
  return roles[verb];
}

/** What a sentence in Chinese says of organisers: 由甲、乙及丙合辦，丁承辦，戊協辦，並獲己支持; 主辦機構為甲. */
export function chineseClauses(sentence: Sentence): Clause[] {
  const { text, start, end, mentions } = sentence;
  const words = text.slice(start, end);
  const found: Clause[] = [];
  let from = -1;
  let several = 0;
  const markers = matches(words, marker);
  for (const [number, { 0: said, 1: verb = '', 2: noun, 3: is, index }] of markers.entries()) {
    const at = start + index;
    if (mentions.some((mention) => at >= mention.start && at < mention.end)) continue;
    const role = roles[verb];
    const joint = /^[共聯联合]/u.test(said);
    const facts = { ...(role && { role }), ...(joint && { joint }) };
    if (noun !== undefined) {
      from = -1;
      const begins = at + said.length;
      const next = markers.slice(number + 1).find(({ 2: another }) => another !== undefined);
      const stop = Math.min(listEnd(sentence, begins), next ? start + next.index : end);
      const named = is ? readList(sentence, begins, stop) : appointed(sentence, at);
      if (named.length > 0) found.push({ ...facts, main: true, named });
      continue;
    }
    const begun = beginning(text, from, at, start, sentence, role);
    const named = begun === undefined ? acting(sentence, at, role) : readList(sentence, begun, at);
    from = begun === undefined ? -1 : at + said.length;
    if (named.length === 0) continue;
    if (role === 'organiser') several++;
    const main = text.charAt(at + said.length) !== '的';
    found.push({ ...facts, ...(main && { main }), named });
  }
  return several < 2
    ? found
    : found.map((clause) => (clause.role === 'organiser' ? { ...clause, loose: true } : clause));
}

/** Where the list before a verb begins: after 由 (or 獲, of support), or after the verb before. */
function beginning(
  text: string,
  from: number,
  at: number,
  least: number,
  { mentions }: Sentence,
  role: Role | undefined,
): number | undefined {
  const floor = from < 0 ? least : from;
  for (const word of role === 'supporter' ? ['由', '得到', '獲得', '获得', '獲', '获'] : ['由']) {
    for (let by = text.lastIndexOf(word, at - 1); by >= floor; by = text.lastIndexOf(word, by - 1)) {
      if (!mentions.some(({ start, end }) => by >= start && by < end)) return by + word.length;
      if (by === 0) break;
    }
  }
  if (from < 0) return undefined;
  const lead =
    /^[\s，,；;、及和與与]*(?:[並并]|同[時时])?(?:[獲获]得?|得到|由)?\s*/u.exec(text.slice(from, at))?.[0] ??
    '';
  return /[，,；;、及和與与並并獲获]/u.test(lead) ? from + lead.length : undefined;
}

/** Where the list behind 主辦機構為 ends: at the next comma that parts no names, at the latest with the sentence. */
function listEnd({ text, end, mentions }: Sentence, from: number): number {
  for (const { 0: comma, index } of matches(text.slice(from, end), /[，,；;。]/gu)) {
    const at = from + index;
    if (mentions.some((mention) => at >= mention.start && at < mention.end)) continue;
    const next = /^(?:以及|及|和|與|与)/u.test(text.slice(at + comma.length));
    if (!next) return at;
  }
  return end;
}

/** 由甲及乙擔任協辦機構, 甲為協辦機構. */
function appointed(sentence: Sentence, at: number): Clause['named'] {
  const { text, start } = sentence;
  const verb = /(?:[擔担]任|作[為为]|出任|[為为是])(?:是次|今次|本次|[活動动]|的|之一)*$/u.exec(
    text.slice(start, at),
  );
  if (!verb) return [];
  return listBefore(sentence, start + verb.index);
}

/** What may stand between those who act and their verb: when, where, and that it was done together. */
const adverbs =
  /(?:[今昨明][日天晚年]|（[^（）]{1,20}）|\([^()]{1,20}\)|\d{1,4}年|\d{1,2}月\d{1,2}日|(?<![^，\s）)日])在[^，。、及和與与]{1,16}|[聯联]合|共同|首次|再次|[攜携]手|合作|一同|[將将][會会]?|(?<=[日天）年])[會会]|[於于]|已|一直|每年|再度)+$/u;

/** 甲與乙今日在某地合辦：those right before the verb, where two or more of them do it together. */
function acting(sentence: Sentence, at: number, role: Role | undefined): Clause['named'] {
  if (role !== 'organiser' && role !== 'co-organiser') return [];
  const { text, start } = sentence;
  const before = text.slice(start, at);
  const named = listBefore(sentence, start + before.replace(adverbs, '').length);
  return named.length > 1 ? named : [];
}

const joins = /[、及和與与暨同]|聯同|联同|以及|連同|连同/gu;

/** A list of nothing but organisations that ends at a place, one of them known; otherwise nothing. */
function listBefore(sentence: Sentence, to: number): Clause['named'] {
  const { text, start, mentions } = sentence;
  const known = mentions.filter((mention) => mention.start >= start && mention.end <= to);
  if (known.length === 0) return [];
  const comma = Math.max(text.lastIndexOf('，', to - 1), text.lastIndexOf('：', to - 1));
  const lead = /^(?:活[動动]|[會会][議议]|[論论][壇坛])?(?:由|並|并|以)/u.exec(
    text.slice(Math.max(start, comma + 1), to),
  );
  const from = Math.max(start, comma + 1) + (lead?.[0].length ?? 0);
  const named = readList(sentence, from, to);
  let rest = text.slice(from, to);
  for (const { start: begins, end: ends } of named)
    rest = rest.slice(0, begins - from) + '、'.repeat(ends - begins) + rest.slice(ends - from);
  const isBare = rest.replace(/（[^（）]*）|\([^()]*\)|[\s“”「」]/gu, '').replace(joins, '') === '';
  return isBare && named.some(({ organisation }) => organisation) ? named : [];
}

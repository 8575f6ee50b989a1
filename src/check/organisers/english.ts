import type { Clause, Named, Role, Sentence } from './clauses.ts';
import { isOrganisation } from './clauses.ts';

/** Whether a text may hold a clause at all. */
export const englishMarks = /organi[sz]e|under(?:took|taken)|support/i;

const by =
  /\b(?:(?<role>(?:co-?|jointly )?organi[sz]ed|undertaken|supported)(?: jointly)?|(?!by)\p{L}+(?:ed|en|ld|un)(?: jointly)?) by\b|\b(?<thanks>with (?:the )?(?:full |kind |strong )?support (?:of|from))\b|\b(?:in (?:partnership|collaboration|association|co-?operation|conjunction) with|together with|alongside|along with)\b/giu;

const role = '(?:co-?)?organi[sz]ers?|undertakers?|supporters?|supporting organi[sz]ations?';
const did = new RegExp(
  `(?<!\\b(?:has|have|had)(?: (?:also|jointly))?)\\s(?:also |jointly )?(?<verb>undertook|(?:co-?)?organi[sz]ed|supported) (?:it|the|this|that)\\b|\\s(?<gave>gave (?:\\p{L}+ )?support)\\b|\\s(?:was|were|is|are|acted as|served as) (?:the |its )?(?<noun>${role})\\b`,
  'giu',
);
const as = new RegExp(`(?<=\\s)as (?:the )?(?<noun>${role})\\b`, 'gi');

function roleOf(words: string): { role: Role; joint?: true } {
  if (/^co/i.test(words)) return { role: 'co-organiser', joint: true };
  if (/^under/i.test(words)) return { role: 'undertaker' };
  if (/support/i.test(words)) return { role: 'supporter' };
  return { role: 'organiser', ...(/jointly/i.test(words) && { joint: true }) };
}

/** “The day was organised by …” rather than “a lunch organised by …”. */
const told =
  /(?:^|[,;(–—]|\b(?:was|were|is|are|been|being|be|and)(?:\s(?:again|also|once|jointly|proudly))*)\s*$/i;

const again =
  /^\s*(?:It|They|This|The (?:\S+ ){0,3}(?:activity|campaign|ceremony|competition|concert|conference|congress|contest|course|day|event|exhibition|fair|festival|forum|meeting|programme|project|race|scheme|seminar|show|summit|symposium|tour|visit|walk|week|workshop)s?)\s(?:is|are|was|were|has|have|will)\s/i;

/** What a sentence in English says of organisers: “jointly organised by …”, “… undertook it, with … as co-organisers”. */
export function englishClauses(sentence: Sentence): Clause[] {
  const { text, start, end } = sentence;
  const words = text.slice(start, end);
  const found: Clause[] = [];
  const markers = [...words.matchAll(by)];
  for (const [number, { 0: marker, index, groups }] of markers.entries()) {
    const stop = markers[number + 1]?.index ?? words.length;
    const said = groups?.role ?? (groups?.thanks && 'supported');
    const { named } = readList(sentence, start + index + marker.length, start + stop);
    const main = told.test(words.slice(Math.max(0, index - 40), index));
    found.push({
      ...(said && roleOf(groups?.role ? marker : said)),
      ...(main && { main }),
      ...(main && again.test(words) && { again: true }),
      named,
    });
  }
  for (const { 0: marker, index, groups } of words.matchAll(did)) {
    const list = readList(sentence, start, start + index);
    if (list.end < start + index) continue;
    const said = groups?.verb ?? groups?.noun ?? (groups?.gave ? 'supported' : marker);
    // “supported the parade” may be of anything.
    const it = !/(?:organi[sz]ed|supported) (?:the|this|that)$/i.test(marker);
    found.push({ ...roleOf(said), main: true, ...(it && { again: true }), named: list.named });
  }
  for (const { index, groups } of words.matchAll(as)) {
    const before = words.slice(0, index).toLowerCase().lastIndexOf(' with ');
    if (before < 0) continue;
    const list = readList(sentence, start + before + 6, start + index);
    if (list.end >= start + index)
      found.push({ ...roleOf(groups?.noun ?? ''), main: true, named: list.named });
  }
  return found.filter(({ named }) => named.length > 0);
}

const between =
  /(?:[\s,;:*“”"]|(?:and|as well as|both|the|also)(?=\s)|&(?=\s)|\([^()]{0,200}\)|（[^（）]{0,200}）)*/iuy;
const word = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&'’./-]*";
const link = '(?:of|for|in|on|under|de|du|des|del|la)(?:\\sthe)?|and|&|a';
const name = new RegExp(
  `(?:(?:members|representatives) of (?:the )?)?${word}(?:\\s(?:(?:${link})\\s)?${word})*`,
  'uy',
);
const lead = /^(?:Members|Representatives) of (?:the )?$/i;
const tail = new RegExp(
  `(?:['’]s)?(?:\\s?\\([^()]{0,200}\\))?(?:,?\\s(?:of|in|for|under|on|at)(?:\\sthe)?\\s${word}(?:\\s(?:(?:${link})\\s)?${word})*)?`,
  'uy',
);
const memberWords = /(?:members|representatives) of (?:the )?/iy;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Organisations one after another, up to the first word that is no part of a list, but not beyond `stop`. */
function readList({ text, mentions }: Sentence, from: number, stop: number): { named: Named[]; end: number } {
  const named: Named[] = [];
  const strangers: Stranger[] = [];
  let at = from;
  // The last of several comes after “and”; what follows a comma then is no part of the list.
  let closed = false;
  for (;;) {
    const gap = matchAt(between, text, at);
    if (at + gap.length >= stop) return { named: sorted(text, named, strangers, closed), end: stop };
    const last = /\band\b|&|as well as/i.test(gap);
    closed ||= last;
    // Two names with nothing between them are none of a list.
    if (gap.trim() === '' && named.length + strangers.length > 0) break;
    at += gap.length;
    let start = at;
    const members = matchAt(memberWords, text, at);
    const next = mentions.find((mention) => mention.start >= at && mention.end <= stop);
    if (next && (next.start === at || next.start === at + members.length)) {
      at = next.end;
      named.push({ start, end: at, organisation: next.organisation });
      at = clip(at + matchAt(tail, text, at).length, next.end, stop, mentions);
      continue;
    }
    let words = matchAt(name, text, at);
    if (!words) break;
    if (at + words.length > stop) words = text.slice(at, stop).trimEnd();
    if (next && next.start < at + words.length) {
      const before = text.slice(at, next.start);
      // What stands right before a name belongs to it: “Hong Kong’s” Department of Health.
      const own = /(?:,|\s(?:and|&))(?:\sthe)?\s$/i.test(before) ? before : '';
      if (!own || lead.test(before)) {
        at = next.end;
        named.push({ start: next.start, end: at, organisation: next.organisation });
        continue;
      }
      words = own.replace(/(?:,|\s(?:and|&))(?:\sthe)?\s$/i, '');
    }
    words = words.replace(/[.,;:/]+$/, '');
    const first = named.length + strangers.length === 0;
    if (closed && !last && !first) break;
    start = at;
    at += words.length;
    const parts = divided(text, { start, end: at });
    closed ||= parts.length > 1;
    strangers.push(...parts.map((part) => ({ ...part, sure: first || last || parts.length > 1 })));
  }
  return { named: sorted(text, named, strangers, closed), end: at };
}

function clip(end: number, least: number, stop: number, mentions: Sentence['mentions']): number {
  const next = mentions.find(({ start }) => start >= least);
  return next && next.start < end ? least : Math.min(end, stop);
}

interface Stranger extends Named {
  /** Not only after a comma. */
  readonly sure: boolean;
}

function sorted(
  text: string,
  named: readonly Named[],
  strangers: readonly Stranger[],
  closed: boolean,
): Named[] {
  const others = strangers
    .filter(({ sure }) => sure || closed)
    .filter(({ start, end }) => isOrganisation(text.slice(start, end), named.length > 0))
    .map(({ start, end }) => ({ start, end }));
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

/** “Council for Trade and Union of Grocers” are two where each tells what it is, “Ministry of Trade and Industry” is one. */
function divided(text: string, { start, end }: Named): Named[] {
  const words = text.slice(start, end);
  for (const { 0: and, index } of words.matchAll(/\s(?:and|&)\s/g)) {
    const [left, right] = [words.slice(0, index), words.slice(index + and.length)];
    if (isOrganisation(left, false) && isOrganisation(right, false)) {
      const rest = { start: start + index + and.length, end };
      return [{ start, end: start + index }, ...divided(text, rest)];
    }
  }
  return [{ start, end }];
}

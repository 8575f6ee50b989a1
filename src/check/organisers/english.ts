import { matches } from '../../language/matches.ts';
import type { Clause, Role, Sentence } from './clauses.ts';
import { readList } from './english-lists.ts';

/** Whether a text may hold a clause at all. */
export const englishMarks = /organi[sz](?:e|ing)|under(?:took|taken)|support|host/i;

/** What every clause has in which it is not said by whom. */
const roleMarks = /organi[sz](?:e|ing)|undert|support|host/i;

// The letters of English and its names: \p{L} takes a millisecond to compile where capitals count as small ones.
const letters = '[a-z\\u00c0-\\u024f]+';
const and = `(?: and (?:${letters}ly )?(?:co-)?${letters}ed)?`;
const by = new RegExp(
  `\\b(?:(?<role>(?:co-?|jointly )?(?:organi[sz]ed|hosted)|undertaken|supported)${and}(?: jointly)?|(?!by)${letters}(?:ed|en|ld|un)(?: jointly)?) by\\b|\\b(?<thanks>with (?:the )?(?:full |kind |strong |generous )?support (?:of|from))\\b|\\b(?:in (?:close )?(?:partnership|collaboration|association|co-?operation|conjunction) with|(?:together|jointly) with|alongside|along with)\\b`,
  'gi',
);

const bodies = '(?:bod(?:y|ies)|units?|institutions?|parties|departments?|agenc(?:y|ies)|organi[sz]ations?)';
const role = `(?:joint (?:organi[sz]ers?|hosts?)|(?:co-?)?organi[sz]ers?|co-?hosts?|undertakers?|supporters?|(?:co-?)?organi[sz]ing ${bodies}|supporting ${bodies})`;
const did = new RegExp(
  `(?<!\\b(?:has|have|had)(?: (?:also|jointly))?)\\s(?:also |jointly )?(?<verb>undertook|(?:co-?)?organi[sz]ed|supported) (?:it|the|this|that)\\b|\\s(?<gave>gave (?:${letters} )?support)\\b|\\s(?:was|were|is|are|acted as|served as) (?:the |its |an? |one of (?:the|its) )?(?<noun>${role})\\b`,
  'gi',
);
/** “A and B are co-organising the fair”: whoever does so with others is on a level with them. */
const joins =
  /\s(?:(?:will|shall|have|has|are|is|were|was) )?(?:again |also |once again |proudly |today )?(?:jointly (?:organi[sz]|host)(?:e?s|ed?|ing)?|co-?(?:organi[sz]|host)(?:e?s|ed?|ing)?) (?=(?:the|this|that|an?|it|its|today|\p{Lu}|\d|[“"‘]))/gu;
const as = new RegExp(`(?<=\\s)(?:as|being) (?:the |its |an? )?(?<noun>${role})\\b`, 'gi');
/** “Its co-organisers are …”, but not “its supporters”, who may be anybody. */
const are = new RegExp(
  `\\b(?!supporters)(?<noun>${role})(?: (?:of|for) (?:the|this|that) [^,.;:()]{1,80}?)? (?:is|are|was|were|includ(?:e[sd]?|ing)|compris(?:e[sd]?|ing)|being):? `,
  'gi',
);

function roleOf(words: string): Omit<Clause, 'named'> {
  if (/^co-?host|^joint(?:ly)? host/i.test(words)) return { role: 'organiser', joint: true, host: true };
  if (/^host/i.test(words)) return { role: 'organiser', host: true };
  if (/^co/i.test(words)) return { role: 'co-organiser', joint: true };
  if (/^under/i.test(words)) return { role: 'undertaker' };
  if (/support/i.test(words)) return { role: 'supporter' };
  return { role: 'organiser', ...(/joint/i.test(words) && { joint: true }) };
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
  const markers = matches(words, by);
  for (const [number, { 0: marker, index, groups }] of markers.entries()) {
    const stop = markers[number + 1]?.index ?? words.length;
    const said: Role | string | undefined = groups?.role ?? (groups?.thanks && 'supported');
    const { named } = readList(sentence, start + index + marker.length, start + stop);
    const main = told.test(words.slice(Math.max(0, index - 40), index));
    const facts = said && roleOf(groups?.role ? marker : said);
    found.push({
      // “A lunch hosted by …” is told of in passing, and of anything.
      ...(facts && (main || !facts.host) && facts),
      ...(main && { main }),
      ...(main && again.test(words) && { again: true }),
      named,
    });
  }
  if (roleMarks.test(words)) found.push(...subjects(sentence, words), ...complements(sentence, words));
  return found.filter(({ named }) => named.length > 0);
}

/** Those who do it: “… undertook it”, “… are its co-organisers”, “… jointly organised the fair with …”. */
function* subjects(sentence: Sentence, words: string): Iterable<Clause> {
  const { start, end } = sentence;
  for (const { 0: marker, index, groups } of matches(words, did)) {
    const named = subject(sentence, words, index);
    if (!named) continue;
    const said = groups?.verb ?? groups?.noun ?? (groups?.gave ? 'supported' : marker);
    // “supported the parade” may be of anything.
    const it = !/(?:organi[sz]ed|supported) (?:the|this|that)$/i.test(marker);
    yield { ...roleOf(said), main: true, ...(it && { again: true }), named };
  }
  for (const { 0: marker, index } of matches(words, joins)) {
    const named = subject(sentence, words, index);
    if (!named) continue;
    const from = index + marker.length;
    const beside = /^[^,.;:]{1,100}? (?:together |jointly )?with /.exec(words.slice(from))?.[0];
    const more = beside === undefined ? undefined : readList(sentence, start + from + beside.length, end);
    const isClosed =
      more &&
      /^(?:[.,;)]|\s*$|\s(?:on|in|at|today|yesterday|from|to)\b)/.test(sentence.text.slice(more.end, end));
    yield {
      role: 'organiser',
      main: true,
      joint: true,
      ...(/host/i.test(marker) && { host: true }),
      ...(/\bco-?organi/i.test(marker) && { loose: true }),
      named: isClosed ? [...named, ...more.named] : named,
    };
  }
}

/** A sentence's list of organisations right before a verb, behind “Today, ” or the like. */
function subject(sentence: Sentence, words: string, verb: number): Clause['named'] | undefined {
  const lead = /^[^,]{1,80}, /.exec(words)?.[0].length ?? 0;
  for (const from of lead > 0 && lead < verb ? [0, lead] : [0]) {
    const list = readList(sentence, sentence.start + from, sentence.start + verb);
    if (list.end >= sentence.start + verb && list.named.length > 0) return list.named;
  }
  return undefined;
}

/** Those who are called so: “with … as co-organisers”, “its co-organisers are …”. */
function* complements(sentence: Sentence, words: string): Iterable<Clause> {
  const { start, end } = sentence;
  for (const { index, groups } of matches(words, as)) {
    const before = words.slice(0, index).toLowerCase().lastIndexOf(' with ');
    if (before < 0) continue;
    const list = readList(sentence, start + before + 6, start + index);
    if (list.end >= start + index) yield { ...roleOf(groups?.noun ?? ''), main: true, named: list.named };
  }
  for (const { 0: marker, index, groups } of matches(words, are)) {
    const { named } = readList(sentence, start + index + marker.length, end);
    const begins = /^\s*(?:The|Its|Their|Other)?\s?$/i.test(words.slice(0, index));
    yield { ...roleOf(groups?.noun ?? ''), main: true, ...(begins && { again: true }), named };
  }
}

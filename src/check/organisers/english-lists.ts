import { matches } from '../../language/matches.ts';
import { isOrganisation, mayBeOrganisation, type Named, type Sentence } from './clauses.ts';
import { matchAt } from './match-at.ts';

const between =
  /(?:[\s,;:*“”"]|(?:and|as well as|both|the|also)(?=\s)|&(?=\s)|\([^()]{0,200}\)|（[^（）]{0,200}）)*/iy;
const word = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&'’./-]*";
/** Not a break that was asked for. */
const blank = '[^\\S\\n]';
const link = '(?:of|for|in|on|under|de|du|des|del|la)(?:\\sthe)?|and|&|a';
const name = new RegExp(
  `(?:(?:members|representatives) of (?:the )?)?${word}(?:${blank}(?:(?:${link})${blank})?${word})*`,
  'uy',
);
const lead = /^(?:Members|Representatives) of (?:the )?$/i;
const tail = new RegExp(
  `(?:['’]s)?(?:\\s?\\([^()]{0,200}\\))?(?:,?\\s(?:of|in|for|under|on|at)(?:\\sthe)?\\s${word}(?:${blank}(?:(?:${link})${blank})?${word})*)?`,
  'uy',
);
const memberWords = /(?:members|representatives) of (?:the )?/iy;

/** Organisations in an English text, one after another, up to the first word that is no part of a list, but not beyond `stop`. */
export function readList(
  { text, mentions }: Sentence,
  from: number,
  stop: number,
  { labelled = false } = {},
): { named: Named[]; end: number } {
  const named: Named[] = [];
  const strangers: Stranger[] = [];
  let at = from;
  // The last of several comes after “and”; what follows a comma then is no part of the list.
  let closed = false;
  for (;;) {
    const gap = matchAt(between, text, at);
    if (at + gap.length >= stop)
      return { named: sorted(text, named, strangers, { closed, labelled }), end: stop };
    const last = /\band\b|&|as well as/i.test(gap);
    closed ||= last;
    // Two names with nothing between them are none of a list.
    const isLine = labelled && gap.includes('\n');
    if (gap.trim() === '' && !isLine && named.length + strangers.length > 0) break;
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
    words = words.replace(/\s(?:in|on)\s\d.*$/, '').replace(/[.,;:/]+$/, '');
    const first = named.length + strangers.length === 0;
    if (closed && !last && !first && !labelled) break;
    start = at;
    at += words.length;
    const parts = divided(text, { start, end: at });
    closed ||= parts.length > 1;
    strangers.push(...parts.map((part) => ({ ...part, sure: first || last || parts.length > 1 })));
  }
  return { named: sorted(text, named, strangers, { closed, labelled }), end: at };
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
  { closed, labelled }: { readonly closed: boolean; readonly labelled: boolean },
): Named[] {
  const isOne = (words: string) =>
    labelled ? mayBeOrganisation(words) : isOrganisation(words, named.length > 0);
  const others = strangers
    .filter(({ sure }) => sure || closed || labelled)
    .filter(({ start, end }) => isOne(text.slice(start, end)))
    .map(({ start, end }) => ({ start, end }));
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

/** “Council for Trade and Union of Grocers” are two where each tells what it is, “Ministry of Trade and Industry” is one. */
function divided(text: string, { start, end }: Named): Named[] {
  const words = text.slice(start, end);
  for (const { 0: and, index } of matches(words, /\s(?:and|&)\s/g)) {
    const [left, right] = [words.slice(0, index), words.slice(index + and.length)];
    if (isOrganisation(left, false) && isOrganisation(right, false)) {
      const rest = { start: start + index + and.length, end };
      return [{ start, end: start + index }, ...divided(text, rest)];
    }
  }
  return [{ start, end }];
}

import { hanOrKana } from '../../language/script.ts';
import type { Edit } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { bracketPairsOf } from '../prose/bracket-pairs.ts';
import { once } from '../prose/once.ts';
import type { Pair } from '../prose/pairs.ts';
import type { Passage } from '../prose/passage.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import { quotePairsOf } from '../prose/quotations.ts';
import { streamsOf } from '../prose/streams.ts';
import { cutSign } from './cut-signs.ts';

/** Two paragraphs that are one sentence. */
export interface Cut {
  readonly before: Passage;
  readonly after: Passage;
  /** Whether the words on both sides leave no other reading. */
  readonly sure: boolean;
  /** What stood between the words before the cut: a blank, or nothing. */
  readonly joint: ' ' | '';
  /** Puts `joint` there again. */
  readonly edit: Edit;
}

const sentenceEnd = /[.!?:;…。！？：；।|။۔]["'”’»)\]）」』】*]*$/;
/** “… ended: Dear all,” */
const salutationEnd =
  /(?:^|[^\p{L}])(?:dear|hello|hi|liebe[rs]?|geehrte[rn]?|ch[eè]re?s?|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|car[oie])\s+(?:\S+\s+){0,4}\S+,$/iu;
const hyphened = /\p{L}-$/u;

/** The sentences of a release that a blank line cuts in two. */
export const cutsIn: (release: Release) => readonly Cut[] = once((release) => {
  const prose = proseOf(release);
  let across: ReadonlyMap<Passage, Pair> | undefined;
  const found: Cut[] = [];
  const looks = { left: 60 };
  for (const stream of streamsOf(prose)) {
    for (let at = 1; at < stream.length; at++) {
      const before = stream[at - 1];
      const after = stream[at];
      if (!before || !after || !mayBelong(before, after)) continue;
      across ??= pairsAcross(prose);
      const isPair = across.get(before)?.close.passage === after;
      const signs = isPair ? 'sure' : cutSign(release, before.text, after.text, stream[at - 2], looks);
      const gap = signs && gapBetween(release.source.text, before, after);
      if (signs && gap)
        found.push({
          before,
          after,
          sure: signs === 'sure' && (isPair || !mayBeVerse(before.text)),
          ...jointOf(before, after, gap),
        });
    }
  }
  return withoutSeries(found);
});

/**
 * Whether the blank line may be meant: lines of a poem and the beginning of a letter are short, or are set in lines, and
 * what a salutation is followed by begins anew.
 */
function mayBeVerse(before: string): boolean {
  const text = before.trim();
  if (hyphened.test(text.slice(-2))) return false;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const least = hanOrKana.test(text.slice(-1)) ? 20 : 60;
  return last !== text || text.length < least || salutationEnd.test(text.slice(-60));
}

/** Whether one of two neighbours can go on with the other, as far as can be told without reading them. */
function mayBelong(before: Passage, after: Passage): boolean {
  if (before.kind !== 'paragraph' || after.kind !== 'paragraph') return false;
  if (before.node === after.node && !before.inside.has('html')) return false;
  if (standsApart(before) || standsApart(after)) return false;
  return before.inside.size === after.inside.size && !sentenceEnd.test(before.text.slice(-4).trimEnd());
}

function standsApart({ inside }: Passage): boolean {
  return inside.size > 0 && (inside.has('list') || inside.has('table') || inside.has('footnote'));
}

/** Brackets and quotations that are opened in one paragraph and closed in the next, in the middle of a sentence. */
function pairsAcross(prose: Prose): ReadonlyMap<Passage, Pair> {
  const pairs = [...bracketPairsOf(prose).pairs, ...quotePairsOf(prose).pairs];
  return new Map(
    pairs
      .filter(({ open, close }) => open.passage !== close.passage)
      .filter(({ open, close }) => open.passage.text.length - open.index + close.index < 400)
      .map((pair) => [pair.open.passage, pair]),
  );
}

/** Only a blank line may lie between two halves of a sentence, not the end of emphasis, of a link or a footnote's mark. */
function gapBetween(
  text: string,
  before: Passage,
  after: Passage,
): { start: number; end: number } | undefined {
  const [from, to] = [before.place(), after.place()];
  if (!from || !to) return undefined;
  const trailing = before.text.length - before.text.trimEnd().length;
  const start =
    (trailing ? before.place(0, before.text.length - trailing) : from)?.end.offset ?? from.end.offset;
  const end = to.start.offset;
  const between = text.slice(start, end);
  const isBlankLine = /^[ \t>\u3000]*(?:\r\n?|\n)(?:[ \t>\u3000]*(?:\r\n?|\n))+[ \t>\u3000]*$/.test(between);
  const isNextElement = /^\s*<\/p\s*>\s*<p(?:\s[^<>]*)?>\s*$/i.test(between);
  return isBlankLine || isNextElement ? { start, end } : undefined;
}

function jointOf(
  before: Passage,
  after: Passage,
  gap: { start: number; end: number },
): Pick<Cut, 'joint' | 'edit'> {
  const [last, next] = [before.text.trimEnd().slice(-1), after.text.trimStart().charAt(0)];
  const close =
    (hanOrKana.test(last) && hanOrKana.test(next)) ||
    /[,;.)）\]，、；%]/.test(next) ||
    /[([（「『“„]/.test(last) ||
    hyphened.test(before.text.trimEnd().slice(-2));
  const joint = close ? '' : ' ';
  return { joint, edit: { ...gap, text: joint } };
}

/** Cuts that are not one of three or more in a row, which are verse, or a form. */
function withoutSeries(cuts: readonly Cut[]): Cut[] {
  const rows: Cut[][] = [];
  for (const cut of cuts) {
    const row = rows.at(-1);
    if (row?.at(-1)?.after === cut.before) row.push(cut);
    else rows.push([cut]);
  }
  return rows.filter((row) => row.length < 3).flat();
}

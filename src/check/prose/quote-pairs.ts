import { type Lone, type Pair, type Pairing, type PairMark, pairAcross } from './pairs.ts';
import type { Passage } from './passage.ts';
import { type Family, type QuoteMark, quoteMarksIn } from './quote-marks.ts';

export interface QuotePairing extends Pairing {
  /** Marks of quotations that the next paragraph opens anew and goes on with. */
  readonly carried: readonly PairMark[];
}

/**
 * Adds the double quotation marks of passages that are read one after the other, of every convention. A quotation of several
 * paragraphs may be opened anew by each of them; the mark that the last one lacks is then told of the last.
 */
export function pairQuotes(
  stream: readonly Passage[],
  lang: string,
  all: { pairs: Pair[]; lone: Lone[]; carried: PairMark[] },
): void {
  const lone: Lone[] = [];
  for (const passage of stream) {
    const marks = quoteMarksIn(passage, lang);
    if (marks.length === 0) continue;
    const found = pairWithin(passage, marks);
    for (const pair of found.pairs) all.pairs.push(pair);
    for (const mark of found.lone) lone.push(mark);
  }
  if (lone.length === 0) return;
  const numbers = new Map(stream.map((passage, number) => [passage, number]));
  const isCarried = (mark: Lone) => isTakenUp(mark, stream[(numbers.get(mark.passage) ?? 0) + 1]);
  const carried = lone.filter(isCarried);
  const taken = new Set(carried);
  const left = lone.filter((mark) => !taken.has(mark));
  const across = pairAcross(stream, left, (open, close) => canClose(open.mark, close.mark));
  for (const pair of across.pairs) all.pairs.push(pair);
  for (const mark of across.lone) all.lone.push(mark);
  for (const mark of carried) all.carried.push(mark);
}

/** Whether the paragraph after an open quotation goes on with it, with a mark at its beginning. */
function isTakenUp({ side, passage, index, mark }: Lone, next: Passage | undefined): boolean {
  if (side !== 'open' || !next || next.kind === 'heading') return false;
  const first = /^\s*(["＂“”„«»‹›「『〝])/.exec(next.text)?.[1];
  if (!first || (first !== mark && !('«»'.includes(first) && '«»'.includes(mark)))) return false;
  const rest = passage.text.slice(index);
  return !namesSpeaker.test(rest) && !namesSpeakerElsewhere.test(rest);
}

/** “…, said Ms Chan” ends a quotation, whatever the next paragraph begins with. */
const namesSpeaker =
  /[\p{L}\d][,.!?]? (?:said|says|added|adds|noted|explained|commented) (?:\p{Lu}|the |he\b|she\b)|(?:\b(?:he|she|they)|\p{Lu}\p{L}+),? (?:said|added|noted|explained)\.\s*$/u;

const namesSpeakerElsewhere =
  /[\p{L}\d][,.!?]? (?:a (?:déclaré|annoncé|expliqué|ajouté|indiqué|affirmé)|(?:sagte?|erklärte?) (?!er|sie|es)|(?:dijo|afirmó|señaló|explicó|añadió)|(?:disse|afirmou|declarou|explicou)|(?:ha dichiarato|ha affermato|ha detto|afferma)|(?:säger|sa)|(?:powiedział|заявил|сказал|отметил)а?) \p{Lu}/u;

function canClose(open: string, close: string): boolean {
  if ('「『'.includes(open) || '」』'.includes(close))
    return open + close === '「」' || open + close === '『』';
  if (open === '"' || close === '"') return true;
  return '«»'.includes(open) === '«»'.includes(close) && '‹›'.includes(open) === '‹›'.includes(close);
}

function pairWithin(passage: Passage, marks: readonly QuoteMark[]): Pairing {
  const groups = new Map<Family, QuoteMark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.family);
    if (group) group.push(mark);
    else groups.set(mark.family, [mark]);
  }
  const pairs: Pair[] = [];
  const lone: Lone[] = [];
  const odd: QuoteMark[] = [];
  for (const [family, all] of groups) {
    const group = withoutDoubtful(all);
    const nested = family === 'corner' || family === 'white-corner';
    const found = nested ? nest(passage, group) : isEven(group) ? inTurn(passage, group) : undefined;
    if (!found) for (const mark of group) odd.push(mark);
    for (const pair of found?.pairs ?? []) pairs.push(pair);
    for (const mark of found?.lone ?? []) lone.push(mark);
  }
  if (odd.length > 0) {
    const whole = inMixedTypes(passage, marks, odd);
    if (whole) return whole;
    // “Tea" has one mark of each of two families.
    const found = read(passage, inOrder(odd));
    for (const pair of found.pairs) pairs.push(pair);
    for (const mark of found.lone) lone.push(mark);
  }
  return { pairs, lone: lone.sort((a, b) => a.index - b.index) };
}

/**
 * The pairs of `"Tea,” she said. “Tea."`, where each family has an even number of marks that do not go with one another:
 * `undefined` where all marks together do not come out even either.
 */
function inMixedTypes(
  passage: Passage,
  marks: readonly QuoteMark[],
  odd: readonly QuoteMark[],
): Pairing | undefined {
  if (odd.length === marks.length) return undefined;
  const found = read(passage, inOrder(marks));
  return found.lone.length === 0 ? found : undefined;
}

function inOrder(marks: readonly QuoteMark[]): QuoteMark[] {
  return [...marks].sort((a, b) => a.index - b.index);
}

/** Without signs of inches that close nothing, and, where that leaves an odd number, without what may belong to a word. */
function withoutDoubtful(marks: readonly QuoteMark[]): readonly QuoteMark[] {
  const first = marks.findIndex(({ role }) => role !== 'weak');
  const rest = first < 0 ? [] : marks.slice(first);
  const inner = rest.length % 2 === 0 ? -1 : rest.findLastIndex(({ role }) => role === 'inner');
  return inner < 0 ? rest : rest.filter((_, at) => at !== inner);
}

/** A paragraph that ends one quotation and begins another has an even number too. */
function isEven(marks: readonly QuoteMark[]): boolean {
  if (marks.length % 2 > 0) return false;
  const [first, last] = [marks[0], marks.at(-1)];
  return first?.family === 'angled' || first?.role !== 'close' || last?.role !== 'open';
}

/** Every second mark closes: of an even number none is missing, however they are set. */
function inTurn(passage: Passage, marks: readonly QuoteMark[]): Pairing {
  const pairs: Pair[] = [];
  for (let at = 0; at + 1 < marks.length; at += 2) {
    const [open, close] = [marks[at], marks[at + 1]];
    if (open && close) pairs.push({ open: { passage, ...open }, close: { passage, ...close } });
  }
  return { pairs, lone: [] };
}

function nest(passage: Passage, marks: readonly QuoteMark[]): Pairing {
  const pairs: Pair[] = [];
  const lone: Lone[] = [];
  const open: QuoteMark[] = [];
  for (const mark of marks) {
    const partner = mark.role === 'open' ? undefined : open.pop();
    if (mark.role === 'open') open.push(mark);
    else if (partner) pairs.push({ open: { passage, ...partner }, close: { passage, ...mark } });
    else lone.push({ passage, ...mark, side: 'close' });
  }
  return { pairs, lone: [...open.map((mark): Lone => ({ passage, ...mark, side: 'open' })), ...lone] };
}

/** One mark is missing: where, is told by the letters beside the others. Quotations of one kind do not nest. */
function read(passage: Passage, marks: readonly QuoteMark[]): Pairing {
  const pairs: { pair: Pair; weak: boolean }[] = [];
  const lone: Lone[] = [];
  let open: QuoteMark | undefined;
  for (const [at, mark] of marks.entries()) {
    const twin = marks[at - 1];
    if (twin?.mark === mark.mark && twin.index === mark.index - 1 && open === twin) {
      lone.push({ passage, ...mark, side: 'open' });
      continue;
    }
    const here = { passage, index: mark.index, mark: mark.mark };
    const closes =
      mark.role === 'close' ||
      mark.role === 'weak' ||
      ((mark.role === 'either' || mark.role === 'inner') && open);
    if (open && (closes || (open.mark === '„' && mark.mark === '“'))) {
      pairs.push({ pair: { open: { passage, ...open }, close: here }, weak: mark.role === 'weak' });
      open = undefined;
    } else if (!closes) {
      if (open) lone.push({ passage, ...open, side: 'open' });
      open = mark;
    } else if (mark.role === 'close') {
      const taken = pairs.findLast(({ weak }) => weak);
      if (taken) {
        taken.pair = { open: taken.pair.open, close: here };
        taken.weak = false;
      } else {
        lone.push({ ...here, side: 'close' });
      }
    }
  }
  if (open) lone.push({ passage, ...open, side: 'open' });
  return { pairs: pairs.map(({ pair }) => pair), lone: atMostOne(lone) };
}

/** One missing mark has one finding; what else looks alone is its echo, unless one quotation ends here and another begins. */
function atMostOne(lone: readonly Lone[]): readonly Lone[] {
  const [first, last] = [lone[0], lone.at(-1)];
  if (!first || !last || lone.length < 2) return lone;
  if (first.side === 'close' && last.side === 'open') return [first, last];
  return last.side === 'open' ? [last] : [first];
}

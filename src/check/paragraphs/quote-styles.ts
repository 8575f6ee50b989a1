import { gathered } from '../../language/gathered.ts';
import type { Edit } from '../../model/diagnostic.ts';
import type { Pair, PairMark } from '../prose/pairs.ts';
import type { Prose } from '../prose/prose.ts';
import { quotePairsOf } from '../prose/quotations.ts';

export type Style = 'straight' | 'typographic';

/** A release in which both kinds of quotation marks stand. */
export interface MixedQuotes {
  /** That of fewer quotations. */
  readonly style: Style;
  readonly few: readonly Pair[];
  readonly all: number;
  /** Whether the other kind has more whole quotations, and not merely as many. */
  readonly isClear: boolean;
  /** Puts the marks of the many for those of the few; absent where that is not certain for each of them. */
  readonly edits?: readonly Edit[];
}

const typographic = /[“”„‟«»]/;

/** The quotations that are set otherwise than most, in a release that mixes straight and typographic marks. */
export function mixedQuotes(prose: Prose): MixedQuotes | undefined {
  const { pairs, carried } = quotePairsOf(prose);
  const straight: Pair[] = [];
  const curly: Pair[] = [];
  const torn: Pair[] = [];
  for (const pair of pairs) {
    const styles = [styleOf(pair.open), styleOf(pair.close)];
    if (styles.includes(undefined) || isTechnical(pair)) continue;
    if (styles[0] !== styles[1]) torn.push(pair);
    else (styles[0] === 'straight' ? straight : curly).push(pair);
  }
  const style = straight.length > curly.length ? 'typographic' : 'straight';
  const [few, many] = style === 'straight' ? [straight, curly] : [curly, straight];
  const odd = [...few, ...torn].sort((a, b) => order(prose, a) - order(prose, b));
  if (odd.length === 0 || (many.length === 0 && torn.length === 0)) return undefined;
  const model = style === 'straight' ? modelOf(many) : { open: '"', close: '"' };
  const opening = carried.filter((mark) => styleOf(mark) === style);
  const edits = model && editsOf(odd, opening, style, model);
  const isNested = odd.some((pair) => many.some((around) => holds(around, pair)));
  const isClear = many.length > few.length;
  return { style, few: odd, all: many.length + odd.length, isClear, ...(edits && !isNested && { edits }) };
}

function styleOf({ mark }: PairMark): Style | undefined {
  return mark === '"' ? 'straight' : typographic.test(mark) ? 'typographic' : undefined;
}

/** `lang="en"` is not quoted. */
function isTechnical({ open }: Pair): boolean {
  return open.mark === '"' && open.passage.text.charAt(open.index - 1) === '=';
}

function order(prose: Prose, { open }: Pair): number {
  return prose.all.indexOf(open.passage) * 1e7 + open.index;
}

function holds(around: Pair, { open }: Pair): boolean {
  const { passage } = around.open;
  return passage === open.passage && around.open.index < open.index && open.index < around.close.index;
}

/** The marks that most of the others have; none where they have a blank within. */
function modelOf(pairs: readonly Pair[]): { open: string; close: string } | undefined {
  const counts = new Map<string, number>();
  for (const { open, close } of pairs)
    counts.set(open.mark + close.mark, (counts.get(open.mark + close.mark) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const [open, close] = most?.[0] ?? '';
  if (!open || !close) return { open: '“', close: '”' };
  const isSpaced = pairs.some(
    (pair) => pair.open.mark === open && /\s/.test(pair.open.passage.text.charAt(pair.open.index + 1)),
  );
  return isSpaced ? undefined : { open, close };
}

function editsOf(
  pairs: readonly Pair[],
  opening: readonly PairMark[],
  style: Style,
  model: { open: string; close: string },
): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const { mark, put } of [
    ...gathered(pairs, ({ open, close }) => [
      { mark: open, put: model.open },
      { mark: close, put: model.close },
    ]),
    ...opening.map((mark) => ({ mark, put: model.open })),
  ]) {
    if (styleOf(mark) !== style) continue;
    const edit = isTurned(mark, put === model.open && put !== model.close) ? undefined : changed(mark, put);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

function changed({ passage, index }: PairMark, put: string): Edit | undefined {
  return passage.edit(index, index + 1, put);
}

/** Whether a straight mark has its blank on the wrong side for what it is taken for. */
export function isTurned({ passage, index, mark }: PairMark, opens: boolean): boolean {
  if (mark !== '"') return false;
  const inside = passage.text.charAt(index + (opens ? 1 : -1));
  const outside = passage.text.charAt(index + (opens ? -1 : 1));
  return inside === '' || /\s/.test(inside) || /[\p{Script=Latin}\p{N}]/u.test(outside);
}

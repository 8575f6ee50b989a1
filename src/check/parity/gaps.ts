import { gathered } from '../../language/gathered.ts';
import type { Alignment } from './align.ts';
import { type Block, isHeading } from './block.ts';
import type { Gap } from './deviation.ts';
import type { Pair } from './pair.ts';

/** Shorter paragraphs may well be said in passing somewhere else. */
const shortest = 40;

/** Headings, paragraphs and sections of the source that the target lacks; what stands together is one gap. */
export function* gaps({ pairs, missing }: Alignment): Iterable<Gap> {
  const strange = strangers(pairs);
  for (let index = 0; index < pairs.length; index++) {
    const end = endOfGap(pairs, index);
    if (end === index) continue;
    const blocks = gathered(pairs.slice(index, end), ({ source }) => source);
    const before = pairs
      .slice(0, index)
      .findLast(({ target }) => target.length > 0)
      ?.target.at(-1);
    // Items of a list run together more often than paragraphs do: all of their section is measured.
    const items = pairs.slice(index, end).every(({ source }) => source.every(({ kind }) => kind === 'item'));
    const around = items ? sectionAround(pairs, index, end) : [pairs[index - 1], pairs[end]];
    // What stands near the gap without a counterpart of its own may be the same in other words.
    const near = pairs.slice(Math.max(0, index - 3), end + 3);
    const from = index;
    const run = trimmed(blocks, (block) => isSaidTwice(block, pairs, from));
    index = end;
    if (!run || (run.some(isHeading) && near.some((pair) => strange.has(pair)))) continue;
    if (!isMissing(run, around, missing)) continue;
    yield { kind: 'gap', blocks: run, ...(before && { before }) };
  }
}

/** Where a gap that begins at `index` ends; there, if none begins. */
function endOfGap(pairs: readonly Pair[], index: number): number {
  const section = pairs[index]?.source.some(isHeading) ?? false;
  let end = index;
  // A block in the midst of a missing section has been laid beside something by chance.
  for (let at = index; at <= end + (section && end > index ? 1 : 0); at++) {
    const pair = pairs[at];
    if (!pair || (pair.target.length > 0 && pair.source.some(isHeading))) break;
    if (pair.target.length === 0) end = at + 1;
  }
  return end;
}

function sectionAround(pairs: readonly Pair[], from: number, to: number): Pair[] {
  const headed = ({ source }: Pair) => source.some(isHeading);
  const before = pairs.slice(0, from);
  const after = pairs.slice(to);
  const end = after.findIndex(headed);
  return [...before.slice(before.findLastIndex(headed) + 1), ...(end < 0 ? after : after.slice(0, end))];
}

/** Contact persons differ from country to country, and once is enough for anything: these alone are no gap. */
function trimmed(
  blocks: readonly Block[],
  isTwice: (block: Block) => boolean,
): readonly [Block, ...Block[]] | undefined {
  const counts = (block: Block) => !block.isContact && !isTwice(block);
  const from = blocks.findIndex(counts);
  const [first, ...rest] = blocks.slice(from, blocks.findLastIndex(counts) + 1);
  return from < 0 || !first ? undefined : [first, ...rest];
}

/** Whether the source says the same words before the pair `from`, or where they have a counterpart. */
function isSaidTwice(block: Block, pairs: readonly Pair[], from: number): boolean {
  if (isHeading(block)) return false;
  return pairs.some(
    ({ source, target }, at) =>
      (target.length > 0 || at < from) &&
      source.some((other) => other.length === block.length && other.words === block.words),
  );
}

/** Blocks of the target without counterpart that have a heading of their own are a section more. */
function strangers(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const found = new Set<Pair>();
  let section = false;
  for (const pair of pairs) {
    if (pair.source.length > 0) section = false;
    else if (pair.target.some(isHeading)) section = true;
    else if (!section) found.add(pair);
  }
  return found;
}

function isMissing(
  run: readonly [Block, ...Block[]],
  around: readonly (Pair | undefined)[],
  missing: ReadonlySet<Block>,
): boolean {
  const length = run.reduce((sum, block) => sum + block.length, 0);
  if (length < (run[0].kind === 'heading' ? 1 : shortest)) return false;
  // A heading is never said in passing, unless as the first words of what stands below it.
  if (run.some(isHeading)) return run.length > 1 || !beginsWithHeading(around[1]);
  return run.every((block) => missing.has(block));
}

/** “**Contact:** the press office …”, 【お問い合わせ】広報課. */
function beginsWithHeading(below: Pair | undefined): boolean {
  const first = below?.target[0]?.passages[0];
  if (first?.kind !== 'paragraph') return false;
  const { text, marks } = first;
  if (/^\s*【[^】]{1,30}】\s*\S/.test(text)) return true;
  return marks.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end < Math.min(60, text.length),
  );
}

import type { Alignment, Pair } from './align.ts';
import type { Block } from './blocks.ts';
import type { Gap } from './deviation.ts';
import { hasLink, hasNumber, type Presence } from './presence.ts';

/** Shorter paragraphs may well be said in passing somewhere else. */
const shortest = 40;

/** Headings, paragraphs and sections of the source that the target lacks; what stands together is one gap. */
export function* gaps({ pairs, ratio }: Alignment, presence: Presence): Iterable<Gap> {
  for (let index = 0; index < pairs.length; index++) {
    let end = index;
    while (end < pairs.length && pairs[end]?.target.length === 0) end++;
    if (end === index) continue;
    const blocks = pairs.slice(index, end).flatMap(({ source }) => source);
    const before = pairs
      .slice(0, index)
      .findLast(({ target }) => target.length > 0)
      ?.target.at(-1);
    const around = [pairs[index - 2], pairs[index - 1], pairs[end], pairs[end + 1]];
    index = end;
    for (const run of runs(blocks)) {
      if (isMissing(run, around, ratio, presence))
        yield { kind: 'gap', blocks: run, ...(before && { before }) };
    }
  }
}

/** Contact persons differ from country to country, so that they part what stands together. */
function runs(blocks: readonly Block[]): (readonly [Block, ...Block[]])[] {
  const found: [Block, ...Block[]][] = [];
  let open = false;
  for (const block of blocks) {
    const last = found.at(-1);
    if (isContact(block)) open = false;
    else if (open && last) last.push(block);
    else {
      found.push([block]);
      open = true;
    }
  }
  return found;
}

/** Whether a block names a person or office to ask: an address for mail or a telephone number. */
export function isContact({ passages }: Block): boolean {
  return passages.some(
    ({ text, marks }) =>
      text.length < 300 &&
      (/\S@\S|\+\d[\d\s()-]{6}/.test(text) ||
        marks.some(({ address = '' }) => /^(?:mailto|tel):/.test(address))),
  );
}

function isMissing(
  run: readonly [Block, ...Block[]],
  around: readonly (Pair | undefined)[],
  ratio: number,
  presence: Presence,
): boolean {
  const length = run.reduce((sum, block) => sum + block.length, 0);
  // What stands there beside the gap without a counterpart of its own may be the same in other words.
  const stranger = around.some((pair) => pair?.source.length === 0 && pair.target.length > 0);
  if (stranger || length < (run[0].kind === 'heading' ? 1 : shortest)) return false;
  const links = run.flatMap((block) => block.links);
  const numbers = run.flatMap((block) => block.numbers).filter(({ value }) => value >= 10);
  const told = links.filter((link) => hasLink(presence, link)).length;
  if (links.length > 0 && told === 0) return true;
  if (numbers.length > 0 && !numbers.some((number) => hasNumber(presence, number))) return true;
  return !isMerged(length, around, ratio);
}

/** Whether the text around the gap is so long there that it may hold what seems to be missing. */
function isMerged(length: number, around: readonly (Pair | undefined)[], ratio: number): boolean {
  let [there, here] = [0, 0];
  for (const pair of [around[1], around[2]]) {
    if (!pair || pair.source.some(({ kind }) => kind === 'heading')) continue;
    for (const block of pair.source) there += block.length;
    for (const block of pair.target) here += block.length;
  }
  if (there === 0) return false;
  const without = Math.abs(Math.log((here + 8) / (there * ratio + 8)));
  const within = Math.abs(Math.log((here + 8) / ((there + length) * ratio + 8)));
  return within < without;
}

import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { listed, quoted } from '../field-words.ts';
import type { Gap } from './deviation.ts';
import type { Surplus } from './surplus.ts';
import { sentenceOf } from './tell.ts';
import { versionName } from './version-name.ts';

/** What has no counterpart: a section, paragraphs; more than `most` gaps are told in one finding. */
export function tellGap({ blocks, before }: Gap, source: Release): Finding {
  const [first] = blocks;
  const of = `of the ${versionName(source)} version`;
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ passages }) => passages[0].text);
  const plural = first.kind === 'heading' ? headings.length > 1 : blocks.length > 1;
  const words = sentenceOf(first.passages[0], 0);
  const reason = `${subject(first.kind, headings, blocks.length, words)} ${of} ${plural ? 'have' : 'has'} no counterpart here.`;
  const standing = plural ? 'They stand' : 'It stands';
  const note = `${standing} in ${source.source.path}, ${lines(blocks)}.`;
  return { ...placeAfter(before), reason, note };
}

/** Many gaps as one. */
export function tellGaps(gaps: readonly [Gap, ...Gap[]], source: Release): Finding {
  const [first] = gaps;
  const reason = `${gaps.length} passages of the ${versionName(source)} version have no counterpart here.`;
  const places = gaps.map(({ blocks }) => lines(blocks).replace(/^lines? /, ''));
  const note = `They stand in ${source.source.path}, lines ${places.join(', ')}.`;
  return { ...placeAfter(first.before), reason, note };
}

/** What a translation says more than its source. */
export function tellSurplus({ block, behind }: Surplus, source: Release): Finding {
  const [first] = block.passages;
  const place = first.place();
  const reason = `The paragraph ${sentenceOf(first, 0)} has no counterpart in the ${versionName(source)} version.`;
  const line = behind.passages.at(-1)?.place()?.end.line;
  const note = `It would stand behind line ${line} of ${source.source.path}.`;
  return { ...(place && { place }), reason, note };
}

const kinds = { paragraph: 'paragraph', item: 'item', table: 'table', heading: 'heading' } as const;

function subject(
  kind: keyof typeof kinds,
  headings: readonly string[],
  blocks: number,
  words: string,
): string {
  if (kind !== 'heading')
    return blocks > 1 ? `${blocks} paragraphs from ${words} on` : `The ${kinds[kind]} ${words}`;
  if (headings.length > 1) return `The sections ${listed(headings)}`;
  return `The ${blocks > 1 ? 'section' : 'heading'} ${quoted(headings[0] ?? '')}`;
}

function lines(blocks: Gap['blocks']): string {
  const from = blocks[0].passages[0].place()?.start.line;
  const to = blocks.at(-1)?.passages.at(-1)?.place()?.end.line;
  return from === to ? `line ${from}` : `lines ${from}–${to}`;
}

/** Where something would have to be added: after the last block that is there. */
function placeAfter(before: Gap['before']): Pick<Finding, 'place'> {
  const end = before?.passages.at(-1)?.place()?.end;
  return end ? { place: { start: end, end } } : {};
}

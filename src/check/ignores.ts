import type { Html, Nodes, Parents } from 'mdast';
import { matches } from '../language/matches.ts';
import { nodeRange } from '../language/positions.ts';
import type { Place, Range } from '../model/place.ts';
import type { Release } from '../model/release.ts';
import type { Source } from '../model/source.ts';
import { partsOf } from './parts.ts';
import { placerOf } from './places.ts';
import { once } from './prose/once.ts';

/** Somebody's wish that a rule be silent, in a comment of the body or in the field `ignore`. */
export interface Ignore {
  /** Rule ids as written. */
  readonly rules: readonly string[];
  /** Why; empty where nobody said. */
  readonly reason: string;
  /** Where the wish stands. */
  readonly place?: Place;
  readonly field?: string;
  /** The stretch of the file it holds for; all of the file without one. */
  readonly block?: Range;
}

const nowhere: Range = { start: -1, end: -1 };
const comment = /<!--\s*pressdesk-ignore\b([\s\S]*?)-->/g;

/** What a release wants ignored, in the order of the file. */
export const ignoresOf: (release: Release) => readonly Ignore[] = once((release) => {
  const comments = commentIgnores(release);
  return release.data.ignore ? [...fieldIgnores(release), ...comments] : comments;
});

function fieldIgnores({ data, places }: Release): Ignore[] {
  return Object.entries(data.ignore ?? {}).map(([rule, reason]) => {
    const field = `ignore.${rule}`;
    const place = places.key(field);
    return { rules: [rule], reason, field, ...(place && { place }) };
  });
}

function commentIgnores(release: Release): Ignore[] {
  const { source } = release;
  if (!source.text.includes('pressdesk-ignore')) return [];
  const found: Ignore[] = [];
  for (const parent of partsOf(release)) {
    if (!('children' in parent)) continue;
    const blocks = blocksAfter(parent);
    for (const [index, node] of parent.children.entries()) {
      if (node.type !== 'html') continue;
      const block = blocks[index];
      for (const said of commentsIn(node, source)) found.push({ ...said, ...(block && { block }) });
    }
  }
  return found;
}

function* commentsIn(node: Html, source: Source): Generator<Ignore> {
  const range = nodeRange(node);
  if (!range) return;
  for (const { 0: whole, 1: words = '', index } of matches(
    source.text.slice(range.start, range.end),
    comment,
  )) {
    const start = range.start + index;
    const [, ids = '', reason = ''] = /^\s*([^:：]*)(?:[:：]([\s\S]*))?$/.exec(words) ?? [];
    const rules = ids.split(/[\s,]+/).filter(Boolean);
    const place = placerOf(source)({ start, end: start + whole.length });
    yield { rules, reason: reason.replaceAll(/\s+/g, ' ').trim(), place };
  }
}

/** The block that follows each part: for a comment in a line of text, the block the comment stands in. */
function blocksAfter(parent: Parents): readonly (Range | undefined)[] {
  const isInline = parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell';
  if (isInline) {
    const own = nodeRange(parent);
    return parent.children.map(() => own);
  }
  const found: (Range | undefined)[] = [];
  // A comment that nothing follows holds for nothing.
  let next: Range | undefined = nowhere;
  for (let index = parent.children.length - 1; index >= 0; index--) {
    const node: Nodes | undefined = parent.children[index];
    found[index] = next;
    if (node && !(node.type === 'html' && isComment(node.value))) next = nodeRange(node);
  }
  return found;
}

function isComment(html: string): boolean {
  return /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(html);
}

import { gathered } from '../../language/gathered.ts';
import { matches } from '../../language/matches.ts';
import type { Release } from '../../model/release.ts';
import { cutsIn } from '../paragraphs/cut-sentences.ts';
import type { Passage, Range } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { has, sign } from '../prose/signs.ts';
import { type Label, type Labelled, labelMarks, labelOf } from './labels.ts';
import { tableLabels } from './tables.ts';

/**
 * The lists of organisers that a body has under labels: in a line, as items under a heading, in a table. Those that follow
 * one another belong together.
 */
export function labelledIn(release: Release): Labelled[][] {
  const { body } = proseOf(release);
  if (!body.some(mayLabel)) return [];
  const groups = [...runningLabels(body), ...tableLabels(release.body, body)];
  // Of a list that a blank line cuts in two the rest is missing, as another rule tells.
  const cut = groups.length > 0 && new Set(cutsIn(release).map(({ before }) => before));
  if (cut && groups.some((group) => group.some(({ passage }) => cut.has(passage)))) return [];
  // Two lists that name an organiser each are of two events, and which is the release's own cannot be told.
  const organised = groups.filter((group) => group.some(({ label }) => label.role === 'organiser'));
  return organised.length > 1 || organised.some(isRepeated) ? [] : groups;
}

function isRepeated(group: readonly Labelled[]): boolean {
  const own = group.filter(({ label }) => label.role === 'organiser' && !label.host && !label.joint);
  return own.some(({ label }, at) => own.findIndex((other) => other.label === label) !== at && !isItem(own));
}

/** Items of one list stand under one label. */
function isItem(own: readonly Labelled[]): boolean {
  return own.every(({ passage }) => passage.inside.has('list'));
}

const inLine =
  /(?:rgani[sz]|RGANI[SZ]|ost|OST|ndertak|NDERTAK|upport|UPPORT|[辦办]|支持)[^:：.,。，]{0,25}(?:[:：]|\n)/;

/** Whether a text is short enough to be a label, or has one at the beginning of a line. */
function mayLabel(passage: Passage): boolean {
  const { text } = passage;
  if (text.length <= 60) return labelMarks.test(text);
  return has(passage, sign.colon | sign.lineEnd | sign.eastern) && inLine.test(text);
}

const line = /^[\s*_•·▪–-]*([^\s:：][^:：。.;；]{0,45}?)\s*[:：]\s*/u;

/** A label that has a line to itself. */
const alone = /^[\s*_]*([^\n:：.。]{2,40}?)[ \t]*\n\s*/u;

function runningLabels(body: readonly Passage[]): Labelled[][] {
  const groups: Labelled[][] = [];
  let group: Labelled[] = [];
  /** The label whose names are still to come. */
  let open: { readonly label: Label; readonly heads: boolean } | undefined;
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
    open = undefined;
  };
  for (const passage of body) {
    const { kind, text, inside } = passage;
    if (kind === 'cell' || inside.has('quote') || inside.has('footnote')) {
      close();
      continue;
    }
    const isMarked = mayLabel(passage);
    if (!isMarked && !open && group.length === 0) continue;
    const whole = isMarked && text.length <= 60 ? labelOf(text) : undefined;
    if (whole) {
      open = { label: whole, heads: kind === 'heading' };
      continue;
    }
    const lines = isMarked && /[:：\n]/.test(text) ? linesIn(passage) : [];
    const found = gathered(lines, ({ start, end }) => {
      const [head, words = ''] =
        line.exec(text.slice(start, end)) ?? alone.exec(text.slice(start, end)) ?? [];
      const label = head === undefined ? undefined : labelOf(words);
      return label && head !== undefined
        ? [{ label, passage, words: { start: start + head.length, end } }]
        : [];
    });
    if (found.length > 0) {
      group.push(...found);
      open = undefined;
      const last = found.at(-1);
      if (last && last.words.start >= last.words.end) open = { label: last.label, heads: false };
      continue;
    }
    const isName =
      inside.has('list') || (kind === 'paragraph' && text.length <= 300 && !/[.!?。！？]$/.test(text));
    if (open && isName) {
      group.push({ label: open.label, passage, words: { start: 0, end: text.length } });
      if (!inside.has('list') && !open.heads) open = undefined;
      continue;
    }
    // Between two labels may stand another line of the kind: “Date: …”.
    if (!line.test(text.slice(0, 60))) close();
  }
  close();
  return groups;
}

/** The lines of a paragraph as written: those that begin with no label of any kind go on with the one before. */
function linesIn(passage: Passage): Range[] {
  const { text } = passage;
  const found: Range[] = [];
  let from = 0;
  for (const { index: colon } of matches(text, /[:：]/g)) {
    const begins = lineBegin(passage, from, colon);
    if (begins === undefined || !line.test(text.slice(begins, colon + 1))) continue;
    found.push({ start: from, end: begins });
    from = begins;
  }
  found.push({ start: from, end: text.length });
  return found;
}

/** Where the line begins that a colon stands in. The end of a line is a blank, or nothing between Chinese characters. */
function lineBegin(passage: Passage, least: number, colon: number): number | undefined {
  const { text } = passage;
  const lineOf = (at: number) => passage.place(at, at + 1)?.start.line;
  const own = lineOf(colon);
  for (let at = colon - 1; at > Math.max(least, colon - 50); at--) {
    if (text.charAt(at - 1) === '\n' || (own !== undefined && lineOf(at - 1) !== own)) return at;
  }
  return undefined;
}

import { matches } from '../../language/matches.ts';
import type { Place } from '../../model/place.ts';
import type { Release } from '../../model/release.ts';
import { partsOf } from '../parts.ts';
import { placerOf } from '../places.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { has, sign } from '../prose/signs.ts';

/** The mark of a note, in the text or before the note itself. */
export interface NoteMark {
  readonly name: string;
  /** As a reader sees it: “[1]”, “1”, “[^source]”. */
  readonly words: string;
  /** Not to be taken for a power, a square metre or a reference to something else. */
  readonly sure: boolean;
  /** In brackets right behind a word or a mark, as no paragraph of something else is cited. */
  readonly close?: true;
  readonly place?: Place;
}

export interface Notes {
  readonly marks: readonly NoteMark[];
  readonly notes: readonly NoteMark[];
}

const raised = '¹²³⁴⁵⁶⁷⁸⁹';
const bracketed = /\[(\d{1,2})\]/g;
const superscript = /[¹²³⁴⁵⁶⁷⁸⁹]/g;
/** What a mark stands after: a word of some letters, which is no unit, or the end of a phrase. */
const afterWords = /(?:\p{L}{3}|[\p{L}\d]{2}[)”’"»\]]|\p{L}[.,;:]) ?$/u;

/** What a mark stands right behind as only that of a note does: a word of some letters, or the end of a phrase. */
const closeBehind = /(?:\p{L}{3}|[\p{L}\d][)”’"»\]]?[.,;:!?])[”’"»]?$/u;

/** Marks and notes written by hand. */
export function handNotes(release: Release): Notes {
  const marks: NoteMark[] = [];
  const notes: NoteMark[] = [];
  const { body } = proseOf(release);
  const isRaised = /<sup/i.test(release.source.text);
  for (const passage of body) {
    const { text } = passage;
    if (isRaised) addRaised(release, passage, marks, notes);
    for (const { kind, address = '', start, end } of passage.marks) {
      const words = kind === 'link' && address.startsWith('#') ? text.slice(start, end) : '';
      const name = /^\[?(\d{1,2})\]?$/.exec(words)?.[1];
      if (!name || words.startsWith('[')) continue;
      const isNote = beginsLine(text, start);
      (isNote ? notes : marks).push({ name, words, sure: true, ...placed(passage, start, words.length) });
    }
    if (!has(passage, sign.blank | sign.raised) || !/[[¹²³⁴-⁹]/.test(text)) continue;
    for (const { 0: words, 1: name = '', index } of matches(text, bracketed)) {
      if (isCode(passage, index)) continue;
      const isNote =
        passage.kind !== 'cell' && beginsLine(text, index) && /\S/.test(text.slice(index + words.length));
      // “list[1]” is an element of a list.
      const sure = !/(?:^|[^\p{L}])\p{L}{1,2}$|_$/u.test(text.slice(Math.max(0, index - 3), index));
      const close = closeBehind.test(text.slice(Math.max(0, index - 4), index)) && { close: true as const };
      (isNote ? notes : marks).push({ name, words, sure, ...close, ...placed(passage, index, words.length) });
    }
    for (const { 0: words, index } of matches(text, superscript)) {
      const name = `${raised.indexOf(words) + 1}`;
      if (raised.includes(text.charAt(index + 1) || ' ') || raised.includes(text.charAt(index - 1) || ' '))
        continue;
      const isNote = beginsLine(text, index);
      const sure = afterWords.test(text.slice(Math.max(0, index - 4), index));
      (isNote ? notes : marks).push({ name, words, sure, ...placed(passage, index, 1) });
    }
  }
  return { marks, notes };
}

const sup = /<sup(?:\s[^<>]*)?>\s*(<a\s[^<>]*>)?\s*\[?(\d{1,2})\]?(?=[.)\s<])/gi;

/** Those between `<sup>` tags, which the words of a passage do not tell. */
function addRaised(release: Release, passage: Passage, marks: NoteMark[], notes: NoteMark[]): void {
  if (!/\d/.test(passage.text)) return;
  const place = passage.place();
  if (!place) return;
  const from = release.source.text.lastIndexOf('\n', place.start.offset - 1) + 1;
  const written = release.source.text.slice(from, place.end.offset + 6);
  if (!/<sup/i.test(written)) return;
  for (const { 0: tag, 1: link, 2: name = '', index } of matches(written, sup)) {
    const near = written.slice(Math.max(0, index - 200), index).replace(/<[^<>]*>|[*_]/g, '');
    const before = index > 200 ? `…${near}` : near;
    const isNote = /(?:^|[\n|])\s*$/.test(before);
    // A link within was told of with the other links.
    if (link && !isNote) continue;
    const start = from + index + tag.length - name.length;
    const sure = afterWords.test(before.slice(-4));
    const where = { place: placerOf(release.source)({ start, end: start + name.length }) };
    (isNote ? notes : marks).push({ name, words: name, sure, ...where });
  }
}

/** Marks of Markdown’s own footnotes without a note, and its notes that no mark leads to. */
export function markdownNotes(release: Release, passages: readonly Passage[]): Notes {
  const { source } = release;
  const marks: NoteMark[] = [];
  const notes: NoteMark[] = [];
  if (!source.text.includes('[^')) return { marks, notes };
  for (const passage of passages) {
    for (const { 0: words, 1: name = '', index } of matches(passage.text, /\[\^([^\]\s]{1,40})\]/g))
      if (!isCode(passage, index))
        marks.push({ name, words, sure: true, ...placed(passage, index, words.length) });
  }
  const used = new Set<string>();
  const parts = partsOf(release);
  for (const node of parts) if (node.type === 'footnoteReference') used.add(node.identifier);
  for (const node of parts) {
    if (node.type !== 'footnoteDefinition' || used.has(node.identifier)) continue;
    const name = node.label ?? node.identifier;
    const start = node.position?.start;
    const offset = start?.offset;
    const words = `[^${name}]`;
    const place =
      start && offset !== undefined
        ? {
            start: { ...start, offset },
            end: { line: start.line, column: start.column + words.length, offset: offset + words.length },
          }
        : undefined;
    notes.push({ name, words, sure: true, ...(place && { place }) });
  }
  return { marks, notes };
}

function placed(passage: Passage, start: number, length: number): { place?: Place } {
  const place = passage.place(start, start + length);
  return place ? { place } : {};
}

function isCode({ marks }: Passage, index: number): boolean {
  return marks.some(({ kind, start, end }) => kind === 'code' && index >= start && index < end);
}

function beginsLine(text: string, index: number): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, index - 4), index));
}

import type { List } from 'mdast';
import { remembered } from '../../language/remembered.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { handNotes, markdownNotes, type NoteMark } from '../paragraphs/note-marks.ts';
import { partsOf } from '../parts.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { has, sign } from '../prose/signs.ts';
import type { ReleaseRule } from '../rule.ts';

export const footnotePaired: ReleaseRule = {
  id: 'footnote-paired',
  severity: 'warning',
  summary: 'Give every note its mark and every mark its note.',
  reason:
    'A mark without a note sends readers looking for words that are not there; a note without a mark explains nothing. One of the two was lost when the text was moved.',
  yieldsTo: ['character-broken'],
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The lamp [1] was lit again. It stands on a rock of 40 m<sup>2</sup>.[^rock]

      [1] It was made in 1897.

      [^rock]: Measured at low tide.
    `,
  ],
  bad: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The lamp<sup>1</sup> was lit again. It stands on a rock<sup>2</sup> in the harbour.

      <sup>1</sup> It was made in 1897.
    `,
  ],
  *check(release) {
    const prose = proseOf(release);
    const { text } = release.source;
    if (!mayMark(text) && !prose.all.some(isMarked)) return;
    const own = markdownNotes(release, prose.all);
    for (const mark of own.marks) yield lacksNote(mark);
    for (const note of own.notes) yield lacksMark(note);
    const { marks, notes } = handNotes(release);
    if (marks.length === 0 && notes.length === 0) return;
    // Several marks without any note, and no first one, are paragraphs of something else: a judgment, a law.
    const names = new Set(marks.map(({ name }) => name));
    if (notes.length === 0 && names.size > 1 && !names.has('1') && !marks.every(isOfNote)) return;
    const texts = prose.body.map(({ text }) => text);
    // What the marks of a list of sources mean is told there.
    if (texts.some((text) => sources.test(text))) return;
    const told = new Set<string>();
    for (const mark of marks) {
      if (!mark.sure || told.has(mark.name) || notes.some(({ name }) => name === mark.name)) continue;
      if (isListed(release, mark, notes[0])) continue;
      told.add(mark.name);
      yield lacksNote(mark);
    }
    for (const note of notes) {
      if (told.has(note.name) || marks.some(({ name }) => name === note.name)) continue;
      const mark = lostMark(note.name);
      if (texts.some((text) => mark.test(text))) continue;
      told.add(note.name);
      yield lacksMark(note);
    }
  },
};

/** Whether its words have marks, however they are written in the file. */
function isMarked(passage: Passage): boolean {
  return has(passage, sign.raised) || (has(passage, sign.blank) && /\[\d{1,2}\]/.test(passage.text));
}

/** Whether a file may have marks that its words do not tell of: Markdown's own, links to a note, and tags. */
function mayMark(text: string): boolean {
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x5e || (next >= 0x30 && next <= 0x39)) return true;
  }
  return text.includes('](#') || (text.includes('<') && /<sup|href=["']?#/i.test(text));
}

const sources =
  /^\W*(?:references?|bibliography|sources?|works cited|literatur|quellen|références|sources|bibliograf[ií]a|referencias|referências|fonti|källor|źródła|литература|источники|參考|参考)[^.]{0,30}$/iu;

/** The first notes of a text, and their marks where a reader looks for them. */
function isOfNote({ name, close }: NoteMark): boolean {
  return close === true && Number(name) <= 9;
}

function lacksNote({ words, place }: NoteMark): Finding {
  return {
    reason: `The mark ${quoted(words)} has no note.`,
    ...(place && { place }),
    actual: words,
    note: `Nothing below begins with ${quoted(words)}. Write the note, or take the mark out.`,
  };
}

function lacksMark({ words, place }: NoteMark): Finding {
  return {
    reason: `No mark in the text leads to the note ${quoted(words)}.`,
    ...(place && { place }),
    actual: words,
    note: `Put ${quoted(words)} after the words that it explains, or take the note out.`,
  };
}

/**
 * Whether the notes may be a list with numbers of its own, or paragraphs that begin with a bare one. Those that stand
 * before notes in another form are the paragraphs of an annex.
 */
function isListed(release: Release, { name, place }: NoteMark, firstNote: NoteMark | undefined): boolean {
  const after = place?.start.offset ?? 0;
  const number = Number(name);
  for (const node of partsOf(release)) {
    if (node.type !== 'list' || (node.position?.start.offset ?? 0) < after) continue;
    if (holds(node, number)) return true;
  }
  const bare = new RegExp(`^\\s*(?:Note )?[(（]?${number}[.)）\\]:]?\\s`);
  const { source } = release;
  const { body } = proseOf(release);
  const startOf = (at: number) => body[at]?.place()?.start.offset ?? 0;
  const endOf = (at: number) => body[at]?.place()?.end.offset ?? 0;
  // Line by line, as it was written in the file; what each begins with looks like a mark as well.
  const isNoted = (at: number) =>
    endOf(at) > after && notesIn(source.text.slice(startOf(at), endOf(at))).includes(number);
  const notes = firstNote?.place?.start.offset ?? 0;
  // “- [7](https://…)” is a note that is nothing but where it leads.
  const isLink = ({ text, marks }: Passage) =>
    text.trim() === name && marks.some(({ kind }) => kind === 'link');
  return body.some(
    (passage, at) =>
      (((bare.test(passage.text) || isLink(passage)) && startOf(at) > after) || isNoted(at)) &&
      (at + 1 === body.length || startOf(at + 1) >= notes),
  );
}

/** The numbers of a paragraph in which each line is a note; the first may be what stands over them. */
function notesIn(paragraph: string): readonly number[] {
  const [first = '', ...others] = paragraph.trim().split(/\r?\n/);
  const lines = /[:：]\W*$/.test(first) ? others : [first, ...others];
  const numbers = lines.map((line) => {
    const [, raised, plain] = /^\s*(?:([¹²³⁴-⁹])|[^\p{L}\p{N}]{0,3}(\d{1,2})[.)）\]:]?\s)/u.exec(line) ?? [];
    return raised === undefined ? Number(plain ?? Number.NaN) : '¹²³⁴⁵⁶⁷⁸⁹'.indexOf(raised) + 1;
  });
  return numbers.length > 1 && numbers.every((one, at) => one === (numbers[0] ?? 0) + at) ? numbers : [];
}

function holds({ ordered, start, children }: List, number: number): boolean {
  const first = start ?? 1;
  return Boolean(ordered) && number >= first && number < first + children.length;
}

/** “words1”, “(note 1)”, “[1”: a mark that lost its form. */
const lostMark = remembered((name: string) => {
  const forms = [
    `\\p{Ll}[.,;)’”"]?${name}(?!\\d)`,
    `\\b[Nn]otes? \\(?${name}\\b`,
    `\\[${name}(?![\\d\\]])`,
    `(?<![[\\d])${name}\\]`,
  ];
  return new RegExp(forms.join('|'), 'u');
});

// Marks too many, missing, or of another width.
import { matchesIn, paragraphsOf, plant } from '../sheet.js';
import { around, latin } from './text.js';

function* punctuation(sheet, chance) {
  if (latin(sheet)) {
    for (const { match, start, end } of matchesIn(sheet, /(?<=\p{Ll}{3})\. (?=\p{Lu}\p{Ll})/gu)) {
      yield plant('full stop twice', around(sheet.text, start), [start, start + 1, '..']);
      if (match[0])
        yield plant('no space after a full stop', around(sheet.text, start), [start + 1, end, '']);
    }
    for (const { start } of matchesIn(sheet, /(?<=\p{Ll}{3}),(?= \p{Ll})/gu)) {
      yield plant('comma twice', around(sheet.text, start), [start, start + 1, ',,']);
      if (!/^fr/.test(sheet.lang))
        yield plant('space before a comma', around(sheet.text, start), [start, start, ' ']);
    }
    if (!/^fr/.test(sheet.lang)) {
      for (const { start } of matchesIn(sheet, /(?<=\p{Ll}{3})\.(?=\s|$)/gu)) {
        yield plant('space before a full stop', around(sheet.text, start), [start, start, ' ']);
      }
    }
  }
  for (const { start } of chance
    .shuffled([...matchesIn(sheet, /(?<=\p{Script=Han})，(?=\p{Script=Han})/gu)])
    .slice(0, 3)) {
    if (/^zh/.test(sheet.lang))
      yield plant('half-width comma', around(sheet.text, start), [start, start + 1, ',']);
  }
}

/** The marks of one pair made straight in a text whose other marks are all typographic. */
/** Slips that are seldom made, and of which each belongs to a few languages. */
function* rarer(sheet, chance) {
  if (/^zh/.test(sheet.lang)) {
    for (const { start } of matchesIn(sheet, /(?<=\p{Script=Han})：(?=\p{Script=Han}|$)/gu))
      yield plant('half-width colon', around(sheet.text, start), [start, start + 1, ':']);
    for (const { start } of matchesIn(sheet, /(?<=\p{Script=Han})。(?=\p{Script=Han})/gu))
      yield plant('half-width full stop', around(sheet.text, start), [start, start + 1, '.']);
  }
  if (/^(?:it|pt|es|ru|uk)/.test(sheet.lang)) {
    for (const { start, end } of matchesIn(sheet, /(?<=\p{Ll}{4},) (?=[eoyиа] \p{L})/gu))
      yield plant('no space before a letter', around(sheet.text, start), [start, end, '']);
  }
  if (/^en/.test(sheet.lang)) {
    for (const { match, start, end } of matchesIn(
      sheet,
      /(?<=\p{L} )\((?:[^()]* )[^()]*\p{L}\)(?= \p{Ll})/gu,
    )) {
      if (match[0].length < 80)
        yield plant('bracket at bracket', around(sheet.text, start), [end, end, '(see the table)']);
    }
  }
  for (const { start } of chance
    .shuffled([...matchesIn(sheet, /(?<=\p{Ll}{4},) (?=\p{Ll}{3})/gu)])
    .slice(0, 2))
    yield plant('mark of a quoted mail', around(sheet.text, start), [start, start, ' \\>']);
  for (const { end } of chance.shuffled([...matchesIn(sheet, /(?<=\p{Ll}{4}) (?=\p{Ll}{3})/gu)]).slice(0, 2))
    yield plant('end of a tag', around(sheet.text, end), [
      end,
      end,
      `${chance.pick(['a', '/p', 'strong'])}\\> `,
    ]);
}

/** The full stop at the end of a paragraph, in releases in which several paragraphs have several sentences. */
function* stopLost(sheet) {
  const fit = paragraphsOf(sheet).filter(
    ({ words }) => words.length > 140 && /[.!?]["”]? +\p{Lu}|\.\n\p{Lu}/u.test(words),
  );
  if (fit.length < 6) return;
  for (const { end, words } of fit) {
    const last = /(?<=[.!?]["”]?\s)\p{Lu}[^.!?:"”“@/]{60,}\.$/u.exec(words)?.[0];
    const next = sheet.blocks.find(({ start }) => start >= end);
    if (!last || /\d\.$|\[\^|\)\.$/.test(last) || (next && !['paragraph', 'heading'].includes(next.kind)))
      continue;
    if (next && /^(?:[(]?\p{L}{1,3}[.)]|[-–•])\s/u.test(next.words)) continue;
    yield plant('full stop of a paragraph', around(sheet.text, end), [end - 1, end, '']);
  }
}

export const punctuationSlips = [
  { id: 'punctuation-slip', rules: ['punctuation-slip'], plants: punctuation },
  { id: 'punctuation-slip-rarer', rules: ['punctuation-slip'], plants: rarer },
  { id: 'full-stop-lost', rules: ['sentence-ended'], plants: stopLost },
];

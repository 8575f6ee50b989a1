// Mistakes in letters, marks and words.
import { matchesIn, paragraphsOf, plant } from '../sheet.js';

const prose = ['paragraph', 'list'];
const hidden = '\uE000';

/** Brackets that pair up within a paragraph in which all do. */
function* brackets(sheet, drop) {
  for (const block of paragraphsOf(sheet, prose)) {
    const stack = [];
    const pairs = [];
    let sound = !/(?:^|[\s(])\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})\)(?=\s)/.test(block.prose);
    for (const { 0: mark, index } of block.prose.matchAll(/[()（）]/g)) {
      if ('(（'.includes(mark)) stack.push(index);
      else if (stack.length === 0) sound = false;
      else pairs.push([stack.pop(), index]);
    }
    if (!sound || stack.length > 0) continue;
    for (const [open, close] of pairs) {
      const inside = block.prose.slice(open + 1, close);
      // Without its opening bracket “(a)” is an enumerator; beside what is no prose the mark may belong to that.
      if (inside.trim().length < 4 || inside.includes(hidden) || /[:;]-?$/.test(block.prose.slice(0, open)))
        continue;
      const at = block.start + (drop === 'open' ? open : close);
      yield plant(
        /[（）]/.test(block.prose[open]) ? 'full width' : 'bracket',
        `(${inside.slice(0, 40)}) without its ${drop} mark`,
        [at, at + 1, ''],
      );
    }
  }
}

const pairsOfQuotes = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
];

/** Quotation marks of paragraphs that have whole pairs of one kind only, and whose neighbours do too. */
function* quotes(sheet, drop) {
  // In a release that mixes its marks one fewer may tip the balance, which is another thing to say.
  if (/"/.test(sheet.masked) && /[“”„«»]/.test(sheet.masked)) return;
  const blocks = paragraphsOf(sheet, ['paragraph', 'list', 'heading', 'quote']);
  const sound = blocks.map(({ prose: words }) => balanced(words));
  for (const [at, block] of blocks.entries()) {
    if (
      !['paragraph', 'list'].includes(block.kind) ||
      !sound[at] ||
      sound[at - 1] === false ||
      sound[at + 1] === false
    )
      continue;
    if (/["”“„«「]\s*$/.test(blocks[at - 1]?.prose ?? '') || /^\W*["“„«「]/.test(blocks[at + 1]?.prose ?? ''))
      continue;
    const used = pairsOfQuotes.filter(([open]) => block.prose.includes(open));
    const straight = [...block.prose.matchAll(/"/g)].map(({ index }) => index);
    if (used.length + (straight.length > 0 ? 1 : 0) !== 1) continue;
    if (used.length === 1) {
      const mark = used[0][drop === 'open' ? 0 : 1];
      for (const { index } of block.prose.matchAll(new RegExp(mark, 'g'))) {
        // French sets its marks off from the words; the blank goes with the mark.
        const blank = /\s/.test(block.prose[drop === 'open' ? index + 1 : index - 1] ?? '') && mark !== '「';
        const [from, to] =
          drop === 'open' ? [index, index + (blank ? 2 : 1)] : [index - (blank ? 1 : 0), index + 1];
        yield plant(used[0].join(''), around(block.prose, index), [block.start + from, block.start + to, '']);
      }
    } else {
      for (const [number, index] of straight.entries()) {
        if ((number % 2 === 0) !== (drop === 'open')) continue;
        yield plant('""', around(block.prose, index), [block.start + index, block.start + index + 1, '']);
      }
    }
  }
}

function balanced(words) {
  if (/\d["″]|["“”„«»「」]\S*["“”„«»「」]{2}/.test(words)) return false;
  if ((words.match(/"/g)?.length ?? 0) % 2 === 1) return false;
  for (const [open, close] of pairsOfQuotes) {
    if (!words.includes(open) && !words.includes(close)) continue;
    // “ opens in English and closes in German.
    if (open === (words.includes('„') ? '“' : '„')) continue;
    let depth = 0;
    for (const mark of words) {
      if (mark === open) depth++;
      else if (mark === close) depth--;
      if (depth < 0 || depth > 1) return false;
    }
    if (depth !== 0) return false;
  }
  return true;
}

/** The words at a place, in one line. */
export const around = (words, at) => words.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, ' ');

/** Whether a place lies within emphasis, a link or a pair of tags, which a blank line would tear up as well. */
const inMarkup = (before) =>
  (before.match(/\*\*/g)?.length ?? 0) % 2 === 1 ||
  (before.match(/(?<!\*)\*(?!\*)|(?<!\w)_|_(?!\w)/g)?.length ?? 0) % 2 === 1 ||
  (before.match(/\[/g)?.length ?? 0) > (before.match(/\]/g)?.length ?? 0);

function* cuts(sheet) {
  for (const block of paragraphsOf(sheet)) {
    const raw = block.words;
    if (raw.length < 90) continue;
    for (const { index, 0: gap, groups } of block.prose.matchAll(
      /(?<=[\p{Ll}\d][,\p{Ll}]?)\s(?=(?<next>\p{Ll}{2,}))/gu,
    )) {
      const [left, right] = [block.prose.slice(0, index), block.prose.slice(index + 1)];
      if (left.split(/\s+/).length < 6 || right.split(/\s+/).length < 5 || inMarkup(raw.slice(0, index)))
        continue;
      // Right after a full stop or before one nobody could tell; the sentence has to go on on both sides.
      if (/[.!?:;]\S*\s+\S*$/.test(left.slice(-25)) || /^\S*[.!?:;]/.test(right)) continue;
      if (!groups.next) continue;
      yield plant('before a small letter', around(raw, index), [
        block.start + index,
        block.start + index + gap.length,
        '\n\n',
      ]);
    }
    for (const { index, 0: words } of block.prose.matchAll(/\((?:\p{Lu}\p{Ll}+\s+){1,5}\p{Lu}\p{Ll}+\)/gu)) {
      const gap = index + words.search(/\s/);
      if (!inMarkup(raw.slice(0, gap)))
        yield plant('in a name in brackets', words, [block.start + gap, block.start + gap + 1, '\n\n']);
    }
  }
}

function* cutsHan(sheet, chance) {
  for (const block of paragraphsOf(sheet)) {
    const places = [...block.prose.matchAll(/(?<=\p{Script=Han}{6})(?=\p{Script=Han}{6})/gu)].filter(
      ({ index }) => index > 10 && block.prose.length - index > 10 && !inMarkup(block.words.slice(0, index)),
    );
    for (const { index } of chance.shuffled(places).slice(0, 2)) {
      yield plant('Chinese', around(block.words, index), [block.start + index, block.start + index, '\n\n']);
    }
  }
}

const small = 'the of to in and a is for with on at by from as be will are an or it was has this'.split(' ');
const repeatable = new RegExp(`(?<=[\\p{L},] )(?:${small.join('|')})(?= \\p{L}{2})`, 'gu');
const beforeBreak = new RegExp(`(?<=[\\p{L},] )(?:${small.join('|')})(?=\\n\\p{L}{2})`, 'gu');

function* repeated(sheet) {
  if (!/^en/.test(sheet.lang)) return;
  for (const [kind, expression, between] of [
    ['in a line', repeatable, ' '],
    ['across lines', beforeBreak, '\n'],
  ]) {
    for (const { match, end, block } of matchesIn(sheet, expression, prose)) {
      const rest = block.prose.slice(end - block.start);
      if (new RegExp(`^\\s(?:${small.join('|')})\\b`).test(rest)) continue;
      yield plant(kind, `${match[0]} ${match[0]}`, [end, end, `${between}${match[0]}`]);
    }
  }
}

/** Whether a release is in a language whose sentences are told by capitals and full stops. */
export const latin = (sheet) => !/^(?:zh|ja|ko|th|my|hi|km|he|ar)/.test(sheet.lang);

function* quoteStyle(sheet) {
  if (!latin(sheet) || /"/.test(sheet.masked)) return;
  const pairs = [...matchesIn(sheet, /“[^“”"\uE000]+”/g, prose)];
  if (pairs.length < 2) return;
  for (const { match, start, end } of pairs) {
    yield plant('straight marks', match[0].slice(0, 40), [start, start + 1, '"'], [end - 1, end, '"']);
  }
}

export const text = [
  { id: 'bracket-open-dropped', rules: ['bracket-balanced'], plants: (sheet) => brackets(sheet, 'open') },
  { id: 'bracket-close-dropped', rules: ['bracket-balanced'], plants: (sheet) => brackets(sheet, 'close') },
  { id: 'quote-open-dropped', rules: ['quote-balanced'], plants: (sheet) => quotes(sheet, 'open') },
  { id: 'quote-close-dropped', rules: ['quote-balanced'], plants: (sheet) => quotes(sheet, 'close') },
  { id: 'quote-style-mixed', rules: ['quote-style'], anywhere: true, plants: quoteStyle },
  { id: 'paragraph-cut', rules: ['paragraph-broken'], plants: cuts },
  { id: 'paragraph-cut-chinese', rules: ['paragraph-broken'], plants: cutsHan },
  { id: 'word-repeated', rules: ['word-repeated'], plants: repeated },
];

// Titles and summaries that disagree with the text.
import { paragraphsOf, plant } from '../sheet.js';

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A title's number that the body has too, changed; not a day of the month, which has rules of its own. */
function* titleNumber(sheet, chance) {
  const title = /^title: (.*)$/m.exec(sheet.front);
  if (!title) return;
  const titleAt = title.index + 7;
  // The number of a paragraph says nothing of what it is about.
  const body = sheet.text.slice(sheet.bodyAt).replace(/^\d+/gm, '');
  const has = (number) => new RegExp(`(?<![\\d.,])${escaped(number)}(?![\\d.,]*\\d)`).test(body);
  const numbers =
    /(?<![\d.,-])(?<!(?:to|–|[a-z] [A-Z][a-z]+) )\d{1,3}(?:,\d{3})*(?:\.\d)?(?![\d.,]*\d|th|st|nd|rd| ?(?:to|–|-) ?\d| (?:January|February|March|April|May|June|July|August|September|October|November|December))/g;
  for (const { 0: number, index } of title[1].matchAll(numbers)) {
    if (!has(number) || Number(number) < 3) continue;
    const lost = /^[1-9]{2,}/.test(number) ? [['digit lost', number.slice(1)]] : [];
    for (const [kind, wrong] of [['digit', slipOf(number, chance)], ...lost]) {
      if (has(wrong)) continue;
      const at = titleAt + index;
      yield plant(kind, `${number} → ${wrong}`, [at, at + number.length, wrong]);
    }
  }
}

function slipOf(number, chance) {
  const places = [...number].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  const at = chance.pick(places);
  const digit = String((Number(number[at]) + chance.between(1, 8)) % 9 || 9);
  const wrong = number.slice(0, at) + (digit === number[at] ? '7' : digit) + number.slice(at + 1);
  return wrong === number ? `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}` : wrong;
}

const firstHeading = (sheet) => sheet.blocks.find(({ words }) => /^#{1,6} /.test(words));

/** The first heading that says what the title says, but for a number or a word. */
function* titleHeading(sheet, chance) {
  const title = sheet.field('title');
  // Where there is no text, that is a mistake of its own, and stands elsewhere with a heading.
  if (!title || !sheet.blocks[0] || (sheet.blocks[0] !== firstHeading(sheet) && sheet.pool !== 'own')) return;
  const start = sheet.bodyAt + (sheet.text.slice(sheet.bodyAt).match(/^\n*/)?.[0].length ?? 0);
  if (/^#/.test(sheet.text.slice(start))) return;
  const put = (kind, words) => plant(kind, words, [start, start, `# ${words}\n\n`]);
  yield put('repeats the title', title);
  const number = /(?<![\d.,])\d{2,3}(?![\d.,]*\d)/.exec(title);
  if (number) yield put('another number', title.replace(number[0], slipOf(number[0], chance)));
  const words = [...title.matchAll(/\b\p{Ll}{5,}\b/gu)];
  if (words.length > 2) {
    const { 0: word, index } = chance.pick(words);
    const at = index + chance.between(1, word.length - 3);
    yield put('a letter too few', title.slice(0, at) + title.slice(at + 1));
  }
}

function* summary(sheet) {
  const line = /^summary: .*\n/m.exec(sheet.front);
  if (!line || sheet.pool !== 'own') return;
  yield plant('empty', 'summary: ""', [line.index, line.index + line[0].length, 'summary: ""\n']);
  const [first, second] = paragraphsOf(sheet).filter(
    ({ words }) => words.length > 200 && !/[:[\]"#*<]/.test(words),
  );
  if (!second || !/^en/.test(sheet.lang)) return;
  const words = `${first.words} ${second.words}`.replace(/\s+/g, ' ');
  yield plant('the first two paragraphs', words.slice(0, 40), [
    line.index,
    line.index + line[0].length,
    `summary: >-\n  ${words}\n`,
  ]);
}

export const titles = [
  {
    id: 'title-number-changed',
    rules: ['headline-number', 'title-heading'],
    anywhere: true,
    plants: titleNumber,
  },
  { id: 'title-and-heading', rules: ['title-heading'], anywhere: true, plants: titleHeading },
  { id: 'summary-length', rules: ['summary-length'], anywhere: true, plants: summary },
];

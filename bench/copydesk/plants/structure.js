// Mistakes in pictures, notes, numbers of paragraphs and headings.
import { paragraphsOf, plant } from '../sheet.js';

function* imageAlt(sheet) {
  for (const { 1: alt, index } of sheet.text.matchAll(/!\[([^\]\n]+)\]\(/g)) {
    if (index >= sheet.bodyAt)
      yield plant('no alt', alt.slice(0, 40), [index + 2, index + 2 + alt.length, '']);
  }
  // A picture that is put in without a word for those who cannot see it.
  const block = paragraphsOf(sheet).at(-1);
  if (block) {
    yield plant('picture put in', '![](…)', [block.end, block.end, '\n\n![](/pictures/opening-day.jpg)']);
    yield plant('HTML', '<img>', [block.end, block.end, '\n\n<img src="/pictures/opening-day.jpg">']);
  }
}

/** Pictures that another site would have to show. */
function* imageRemote(sheet) {
  const address = 'https://pictures.example.net/opening-day.jpg';
  for (const { end, words } of paragraphsOf(sheet).slice(-3)) {
    if (!/[.。]$/.test(words)) continue;
    yield plant('behind a paragraph', '![…](…)', [end, end, `\n\n![Opening day](${address})`]);
    yield plant('HTML', '<img>', [end, end, `\n\n<img src="${address}" alt="Opening day">`]);
  }
}

/** Pictures in the front matter. */
function* photos(sheet, rule) {
  const photo = / {2}- file: (photos\/\S+)\n/.exec(sheet.front);
  if (!photo) return;
  const at = photo.index + 10;
  if (rule === 'file') {
    for (const [kind, wrong] of [
      ['another name', photo[1].replace('.', '-2.')],
      ['another ending', photo[1].replace('.png', '.jpg')],
      ['another folder', photo[1].replace('photos/', 'pictures/')],
    ]) {
      yield plant(kind, wrong, [at, at + photo[1].length, wrong]);
    }
    return;
  }
  const credit = / {4}credit: .*\n/.exec(sheet.front);
  if (credit)
    yield plant('credit left out', credit[0].trim(), [credit.index, credit.index + credit[0].length, '']);
}

function* footnotes(sheet) {
  for (const block of sheet.blocks) {
    const note = /^\[\^([^\]\n]+)\]:.*(?:\n(?!\[\^).*)*/gm;
    for (const { 0: words, 1: id, index } of block.words.matchAll(note)) {
      const start = block.start + index;
      yield plant('note deleted', `[^${id}]`, [
        start,
        Math.min(start + words.length + 1, sheet.text.length),
        '',
      ]);
      const mark = sheet.text.indexOf(`[^${id}]`, sheet.bodyAt);
      if (mark < start) yield plant('mark deleted', `[^${id}]`, [mark, mark + id.length + 3, '']);
    }
    const byHand = /^(?:\[(\d)\]|<sup>\[?(\d)\]?<\/sup>) ?\S/.exec(block.words);
    if (!byHand) continue;
    const number = byHand[1] ?? byHand[2];
    const marks = [...sheet.text.matchAll(new RegExp(`(?<!\\n)<sup>\\[?${number}\\]?</sup>`, 'g'))];
    if (marks.length !== 1 || marks[0].index >= block.start) continue;
    const { index, 0: mark } = marks[0];
    yield plant('note by hand deleted', mark, [block.start, block.end, '']);
    yield plant('mark by hand deleted', mark, [index, index + mark.length, '']);
  }
}

/** Paragraphs numbered by hand, one after the other from 2 on. */
function* numbers(sheet) {
  const numbered = sheet.blocks
    .map((block) => ({ ...block, number: /^(\d{1,2})[ \t]+(?=[*_“‘"'(]*\p{Lu})/u.exec(block.words)?.[1] }))
    .filter(({ number }) => number);
  const run = [];
  for (const block of numbered) {
    if (Number(block.number) === (run.length ? Number(run.at(-1).number) + 1 : Number(block.number)))
      run.push(block);
    else break;
  }
  if (run.length < 4 || Number(run[0].number) > 2) return;
  const write = ({ start, number }, value) => [start, start + number.length, String(value)];
  for (const [at, block] of run.entries()) {
    if (at === 0) continue;
    const number = Number(block.number);
    const rest = run.slice(at);
    if (at < run.length - 1) {
      yield plant(
        'skipped',
        `${number} and all after it one higher`,
        ...rest.map((other) => write(other, Number(other.number) + 1)),
      );
      yield plant(
        'repeated',
        `${number} and all after it one lower`,
        ...rest.map((other) => write(other, Number(other.number) - 1)),
      );
      yield plant('slip', `${number} → ${number + 1}`, write(block, number + 1));
    }
  }
}

function* headings(sheet) {
  const levels = sheet.blocks
    .map(({ words, start }) => ({ start, hashes: /^(#{1,6}) /.exec(words)?.[1] }))
    .filter(({ hashes }) => hashes);
  for (const [at, { start, hashes }] of levels.entries()) {
    if (at === 0 || hashes.length > 4 || hashes.length < levels[at - 1].hashes.length) continue;
    const depth = levels[at - 1].hashes.length + 2;
    // The headings that follow would be skips of their own where they stand deeper.
    const next = levels[at + 1]?.hashes.length ?? 1;
    if (depth > 6 || next > levels[at - 1].hashes.length + 1) continue;
    yield plant('level skipped', `${hashes} → ${'#'.repeat(depth)}`, [
      start,
      start + hashes.length,
      '#'.repeat(depth),
    ]);
  }
}

export const structure = [
  { id: 'image-without-alt', rules: ['image-alt'], plants: imageAlt },
  { id: 'image-on-other-site', rules: ['image-remote'], plants: imageRemote },
  { id: 'photo-missing', rules: ['image-file'], anywhere: true, plants: (sheet) => photos(sheet, 'file') },
  {
    id: 'photo-without-credit',
    rules: ['image-credit'],
    anywhere: true,
    plants: (sheet) => photos(sheet, 'credit'),
  },
  { id: 'footnote-unpaired', rules: ['footnote-paired'], anywhere: true, plants: footnotes },
  { id: 'paragraph-number-skipped', rules: ['paragraph-number'], anywhere: true, plants: numbers },
  { id: 'heading-level-skipped', rules: ['heading-order'], plants: headings },
];

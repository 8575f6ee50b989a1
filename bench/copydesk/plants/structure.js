// Mistakes left by drafts, copying and layout.
import { matchesIn, paragraphsOf, plant } from '../sheet.js';

const latin = (sheet) => !/^(?:zh|ja|ko|th|my|hi|km|he|ar)/.test(sheet.lang);
const prose = ['paragraph', 'list'];

function* placeholders(sheet, chance) {
  const paragraphs = paragraphsOf(sheet);
  const title = /^title: ["']?/m.exec(sheet.front);
  const titleAt = title ? title.index + title[0].length : 0;
  if (titleAt > 0)
    yield plant('DRAFT', 'DRAFT before the title', [titleAt, titleAt, chance.pick(['DRAFT – ', 'DRAFT '])]);
  for (const block of chance.shuffled(paragraphs).slice(0, 3)) {
    yield plant('lorem ipsum', 'a paragraph of it', [
      block.end,
      block.end,
      '\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.',
    ]);
    const wish = chance.pick([
      '[insert quote]',
      '[Insert quotation from the Director here]',
      '[INSERT LINK]',
      '[insert photo caption]',
      '[insert number]',
    ]);
    yield plant('[insert …]', wish, [block.end, block.end, ` ${wish}`]);
  }
  if (!latin(sheet)) {
    for (const { match, start, end } of matchesIn(sheet, /(?<=\p{Script=Han})\d{2,}(?=[人名個家萬%])/gu)) {
      yield plant('XX', `${match[0]} → XX`, [start, end, 'XX']);
    }
    return;
  }
  for (const { match, start, end } of matchesIn(
    sheet,
    /(?<=\b\p{Ll}+ (?:[$£€]|US\$|S\$)?)\d{1,3}(?:,\d{3})*(?= \p{Ll}{3})/gu,
  )) {
    yield plant('XX', `${match[0]} → XX`, [start, end, chance.pick(['XX', 'XX', 'XXX', 'xx'])]);
    yield plant('TBC', `${match[0]} → TBC`, [start, end, chance.pick(['TBC', '[TBC]', 'TBD', '(TBC)'])]);
  }
  const dated = /(?<=\bon )(?:\d{1,2} [A-Z]\p{Ll}+ 20\d\d|[A-Z]\p{Ll}+ \d{1,2}, 20\d\d)/gu;
  for (const { match, start, end } of matchesIn(sheet, dated)) {
    yield plant('TBC', `${match[0]} → date TBC`, [
      start,
      end,
      chance.pick(['[date TBC]', 'TBC', '[date to be confirmed]']),
    ]);
  }
}

function* altPlaceholders(sheet, chance) {
  for (const { 0: whole, 1: alt, 2: address, index } of sheet.text.matchAll(
    /!\[([^\]\n]+)\]\(([^)\s]+)\)/g,
  )) {
    if (index < sheet.bodyAt || !whole) continue;
    const at = index + 2;
    const name = address.split('/').at(-1);
    yield plant('file name', name, [at, at + alt.length, name]);
    const wrong = chance.pick([
      'image',
      'Image',
      'photo',
      'IMG_2041.JPG',
      'DSC00417.jpg',
      'Picture1.png',
      'alt text',
      'Screenshot 2024-03-01',
    ]);
    yield plant("a program's own words", wrong, [at, at + alt.length, wrong]);
  }
}

function* imageAlt(sheet) {
  for (const { 1: alt, index } of sheet.text.matchAll(/!\[([^\]\n]+)\]\(/g)) {
    if (index >= sheet.bodyAt)
      yield plant('no alt', alt.slice(0, 40), [index + 2, index + 2 + alt.length, '']);
  }
  // A picture that is put in without a word for those who cannot see it.
  const block = paragraphsOf(sheet).at(-1);
  if (block) {
    yield plant('picture put in', '![](…)', [
      block.end,
      block.end,
      '\n\n![](https://pictures.example.org/opening-day.jpg)',
    ]);
    yield plant('HTML', '<img>', [
      block.end,
      block.end,
      '\n\n<img src="https://pictures.example.org/opening-day.jpg">',
    ]);
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

const asWindows = new TextDecoder('windows-1252');
const broken = (words) => asWindows.decode(Buffer.from(words, 'utf8'));

function* characters(sheet, chance) {
  if (/^(?:zh|ja|ko|th|my|hi|km|he|ar|ru|uk)/.test(sheet.lang)) {
    for (const { start } of chance
      .shuffled([...matchesIn(sheet, /(?<=\p{L}{4})\p{L}(?=\p{L}{3})/gu, prose)])
      .slice(0, 2)) {
      yield plant('U+FFFD', 'a letter lost', [start, start + 1, '\uFFFD']);
    }
    return;
  }
  for (const { match, start, end } of matchesIn(sheet, /[\u00a1-\u00ff]/g, prose)) {
    yield plant('mojibake of a letter', `${match[0]} → ${broken(match[0])}`, [start, end, broken(match[0])]);
    yield plant('U+FFFD', match[0], [start, end, '\uFFFD']);
  }
  for (const { match, start, end } of matchesIn(
    sheet,
    /(?<=\p{L})’(?=\p{L})|(?<= )[–“](?=[ \p{L}])/gu,
    prose,
  )) {
    yield plant('mojibake of a mark', `${match[0]} → ${broken(match[0])}`, [start, end, broken(match[0])]);
    if (match[0] === '’') yield plant('U+FFFD', match[0], [start, end, '\uFFFD']);
  }
  for (const { match, start, end } of matchesIn(
    sheet,
    /(?<=\w )&(?= \w)|(?<=[A-Z])&(?=[A-Z])|(?<=\p{L})’(?=s )/gu,
    prose,
  )) {
    const written = match[0] === '&' ? '&amp;amp;' : '&amp;rsquo;';
    yield plant('escaped twice', written, [start, end, written]);
  }
  for (const { start, end } of chance
    .shuffled([...matchesIn(sheet, /(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu)])
    .slice(0, 2)) {
    yield plant('escaped twice', '&amp;nbsp;', [start, end, '&amp;nbsp;']);
  }
}

const invisible = [
  ['zero-width space', '\u200B'],
  ['soft hyphen', '\u00AD'],
  ['byte order mark', '\uFEFF'],
  ['word joiner', '\u2060'],
];

function* hiddenCharacters(sheet, chance) {
  if (!latin(sheet)) return;
  for (const { match, start } of chance
    .shuffled([...matchesIn(sheet, /\b\p{Ll}{6,}\b/gu, prose)])
    .slice(0, 6)) {
    const [kind, character] = chance.pick(invisible);
    const at = start + chance.between(2, match[0].length - 2);
    yield plant(kind, `in “${match[0]}”`, [at, at, character]);
  }
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
    .map((block) => ({ ...block, number: /^(\d{1,2})[ \t]+(?=\p{Lu})/u.exec(block.words)?.[1] }))
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
  { id: 'placeholder-left', rules: ['placeholder'], plants: placeholders },
  { id: 'alt-placeholder', rules: ['placeholder'], plants: altPlaceholders },
  { id: 'image-without-alt', rules: ['image-alt'], plants: imageAlt },
  { id: 'photo-missing', rules: ['image-file'], anywhere: true, plants: (sheet) => photos(sheet, 'file') },
  {
    id: 'photo-without-credit',
    rules: ['image-credit'],
    anywhere: true,
    plants: (sheet) => photos(sheet, 'credit'),
  },
  { id: 'character-broken', rules: ['character-broken'], plants: characters },
  { id: 'character-hidden', rules: ['character-hidden'], plants: hiddenCharacters },
  { id: 'footnote-unpaired', rules: ['footnote-paired'], anywhere: true, plants: footnotes },
  { id: 'paragraph-number-skipped', rules: ['paragraph-number'], anywhere: true, plants: numbers },
  { id: 'heading-level-skipped', rules: ['heading-order'], plants: headings },
];

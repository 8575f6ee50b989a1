// What drafts and copying leave behind.
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
    // What the title has too would be missed in the text.
    if (new RegExp(`(?<!\\d)${match[0]}(?!\\d)`).test(sheet.field('title') ?? '')) continue;
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

export const leftovers = [
  { id: 'placeholder-left', rules: ['placeholder'], plants: placeholders },
  { id: 'alt-placeholder', rules: ['placeholder'], plants: altPlaceholders },
  { id: 'character-broken', rules: ['character-broken'], plants: characters },
  { id: 'character-hidden', rules: ['character-hidden'], plants: hiddenCharacters },
];

// What a translation lost or changed.
import { matchesIn, plant } from '../sheet.js';

function* linkLost(sheet, _, source = sheet) {
  const links = [...sheet.text.matchAll(/(?<!!)\[([^\]\n]{2,})\]\((https?:\/\/[^\s()]+)\)/g)].filter(
    ({ index }) => index > sheet.bodyAt,
  );
  for (const { 0: whole, 1: words, 2: address, index } of links) {
    // A link that is still there, or never was in the original, is not missed.
    if (sheet.text.split(address).length > 2 || !source.text.includes(`(${address})`)) continue;
    yield plant('link lost', address, [index, index + whole.length, words]);
    yield plant('address changed', address, [
      index + whole.length - 1,
      index + whole.length - 1,
      address.endsWith('/') ? 'old' : '-old',
    ]);
  }
}

/** Counts, percentages and the like; not versions, days, or numbers within names. */
function* numberLost(sheet, chance, source = sheet) {
  const expression =
    /(?<![\p{L}\d.,_/:#-])\d{2,3}(?=\s?%|(?:[., {2}]\d{3})+(?![\d%])|\s?\p{L}{3})(?![\d.,]*\d*[-/])/gu;
  for (const { match, start, end, block } of matchesIn(sheet, expression, ['paragraph', 'list'])) {
    const number = match[0];
    const line = block.prose.slice(Math.max(0, start - block.start - 25), end - block.start + 25);
    if (/(?:19|20)\d\d|SQL\s+\d/.test(line)) continue;
    const all = sheet.masked.slice(sheet.bodyAt).match(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'g')) ?? [];
    if (all.length > 1 || !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(source.masked)) continue;
    const wrong = String(Number(number) + chance.pick([-10, 10, 1, 7])).replace('-', '');
    yield plant('number changed', `${number} → ${wrong}`, [start, end, wrong]);
  }
}

function* dateChanged(sheet) {
  // Years are written alike in most languages.
  for (const { match, start } of matchesIn(sheet, /(?<!\d)20[0-3]\d(?!\d)/g, ['paragraph', 'list'])) {
    const at = sheet.masked.indexOf(match[0], sheet.bodyAt);
    if (at !== start && sheet.pool === 'own') {
      const wrong = String(Number(match[0]) + 1);
      yield plant('year changed', `${match[0]} → ${wrong}`, [start, start + 4, wrong]);
    }
  }
  for (const { match, start } of matchesIn(sheet, /(?<!\d)2009(?!\d)/g))
    yield plant('year changed', `${match[0]} → 2008`, [start, start + 4, '2008']);
}

function* sectionLost(sheet) {
  const headings = sheet.blocks.filter(({ words }) => /^#{2,6} /.test(words));
  for (const [at, { start, words }] of headings.entries()) {
    const end = headings[at + 1]?.start ?? sheet.text.length;
    if (at === 0 && sheet.blocks[0].start === start) continue;
    yield plant('section', words, [start, end, '']);
  }
}

/** Paragraphs that another block stands on both sides of. */
function* paragraphLost(sheet, _, source = sheet) {
  // What the original says twice is not missed where it is said once.
  const said = source.blocks.map(({ words }) => words.replace(/\s+/g, ' ').slice(0, 100));
  if (said.some((words, at) => words.length === 100 && said.indexOf(words) < at)) return;
  const { blocks } = sheet;
  for (const [at, { kind, start, words }] of blocks.entries()) {
    const next = blocks[at + 1];
    if (kind !== 'paragraph' || at === 0 || !next || words.length < 150 || /@|\+\d/.test(words)) continue;
    yield plant('paragraph', words.slice(0, 40), [start, next.start, '']);
  }
}

/** Fields of our own releases that a translation lacks or has otherwise. */
function* fieldLost(sheet, kind) {
  if (sheet.pool !== 'own') return;
  const changes = {
    organiser: [['organiser', / {2}- name: Tide Table Trust\n {4}role: supporter\n/, '']],
    photo: [['photo', /photos:\n(?: {2}.*\n)+/, '']],
    contact: [
      ['digit of the telephone', /(?<=phone: "\+44 20 7946 )0/, '9'],
      ['letter of the e-mail address', /(?<=email: )press(?=@)/, 'pres'],
    ],
  };
  for (const [sort, expression, words] of changes[kind]) {
    const found = expression.exec(sheet.front);
    if (found) yield plant(sort, found[0].trim(), [found.index, found.index + found[0].length, words]);
  }
}

export const languages = [
  {
    id: 'translation-link-lost',
    rules: ['translation-parity'],
    company: true,
    anywhere: true,
    plants: linkLost,
  },
  {
    id: 'translation-number-changed',
    rules: ['translation-parity'],
    company: true,
    anywhere: true,
    plants: numberLost,
  },
  {
    id: 'translation-date-changed',
    rules: ['translation-parity'],
    company: true,
    anywhere: true,
    plants: dateChanged,
  },
  {
    id: 'translation-section-lost',
    rules: ['translation-parity'],
    company: true,
    anywhere: true,
    plants: sectionLost,
  },
  {
    id: 'translation-paragraph-lost',
    rules: ['translation-parity'],
    company: true,
    anywhere: true,
    plants: paragraphLost,
  },
  ...['organiser', 'photo', 'contact'].map((kind) => ({
    id: `translation-${kind}-${kind === 'contact' ? 'changed' : 'lost'}`,
    rules: ['translation-parity'],
    company: true,
    anywhere: true,
    plants: (sheet) => fieldLost(sheet, kind),
  })),
];

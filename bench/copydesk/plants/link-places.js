// Links that can be followed, but to the wrong place.
import { paragraphsOf, plant } from '../sheet.js';
import { sentences } from './links.js';

/** Rows of links whose entries lead to pages below the one that is linked before. */
function* repeated(sheet, chance) {
  for (const { 0: row, 1: above, index } of sheet.text.matchAll(
    /\]\((https?:\/\/[^/\s()]+\/[^\s()]+\/)\)[^[\n]*\n?(?:[^[\n]*\[[^\]\n]+\]\(\1[^\s()]+\)){3}/g,
  )) {
    if (index < sheet.bodyAt) continue;
    const below = [...row.matchAll(/\]\((https?:[^\s()]+)\)/g)].slice(1);
    const { 1: address, index: at } = chance.pick(below);
    const start = index + at + 2;
    yield plant('entry of a row', address, [start, start + address.length, above]);
  }
  const site = `https://${chance.pick(['tides', 'harbour', 'library'])}.example.org/${chance.pick(['tables', 'maps', 'forms/2024'])}/`;
  const places = chance.shuffled(['north', 'east', 'south', 'west']).slice(0, chance.between(3, 4));
  const wrong = chance.pick(places);
  const list = places.map((place) => `[${place}](${site}${place === wrong ? '' : `${place}/`})`);
  const written = /^zh/.test(sheet.lang)
    ? `[下載](${site})頁備有以下分區的表格：${list.join('、')}。`
    : `The [page of all tables](${site}) has those for the ${list.slice(0, -1).join(', the ')} and the ${list.at(-1)}.`;
  if (/^(?:en|zh)/.test(sheet.lang))
    yield* sentences(sheet, [[`row, ${places.indexOf(wrong) + 1} of ${places.length}`, written]]);
}

/** A link to a heading that was renamed, or that another program would call so. */
function* anchors(sheet, chance) {
  const headings = sheet.blocks.filter(({ words }) => /^#{2,4} \p{L}/u.test(words));
  const name = ({ words }) =>
    words
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/[\s-]+/g, '-')
      .replace(/^-|-$/g, '');
  for (const { start, end, words } of matchWords(sheet)) {
    const made = [['no such heading', chance.pick(['annex-b', 'par_4', '_Toc81234567', 'sdfootnote3anc'])]];
    if (headings.length > 0) {
      const wanted = name(chance.pick(headings));
      made.push(['letter lost', wanted.slice(0, -1)], ['underscore', `${wanted}_`.replace(/-|_$/, '_x_')]);
    }
    for (const [kind, target] of made) {
      if (headings.some((one) => name(one) === target)) continue;
      yield plant(kind, target, [start, end, `[${words}](#${target})`]);
    }
  }
}

/** A word or two of each paragraph. */
function* matchWords(sheet) {
  for (const { start, prose } of paragraphsOf(sheet)) {
    const found = /(?<=[\p{Ll},] )\p{Ll}{4,} \p{Ll}{4,}(?= \p{Ll})/u.exec(prose);
    if (!found) continue;
    // Not within another link.
    const before = prose.slice(0, found.index);
    if (before.lastIndexOf('[') <= before.lastIndexOf(']'))
      yield { start: start + found.index, end: start + found.index + found[0].length, words: found[0] };
  }
}

export const linkPlaces = [
  { id: 'link-anchor', rules: ['link-anchor'], plants: anchors },
  { id: 'link-repeated', rules: ['link-repeated'], plants: repeated },
];

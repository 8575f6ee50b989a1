// Releases of invented words. Of the words of a language the second is half as frequent as the first, the third a
// third, and so on; that decides how large an index is and how long the worst query takes.

/** Numbers from 0 to 1, the same in every run. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'ba ce di fo gu ha ki lo mu ne pa ro si tu va we xi yo za tor ster len mar pol ven tri sko gra ple con'.split(
    ' ',
  );

/** English as an index sees it: 30,000 words with spaces between them. */
export function alphabetic(count) {
  const draw = chance(7);
  const words = Array.from({ length: 30_000 }, (_, rank) =>
    Array.from({ length: rank < 40 ? 1 : 2 + Math.floor(draw() * 3) }, () => pick(syllables, draw)).join(''),
  );
  const sentence = (length) => Array.from({ length }, () => words[byRank(words.length, draw)]).join(' ');
  return written('30,000 words of letters', 'en', count, draw, sentence, {
    frequent: words.slice(0, 3).join(' '),
    word: (text) => pick(text.split(' '), draw),
    beginning: (text) => pick(text.split(' '), draw).slice(0, 4),
  });
}

/** Chinese as an index sees it: 3,000 characters in a row. */
export function chinese(count) {
  const draw = chance(8);
  const characters = Array.from({ length: 3000 }, (_, at) => String.fromCodePoint(0x4e00 + at * 6));
  const sentence = (length) =>
    Array.from({ length: Math.ceil(length * 1.6) }, () => characters[byRank(characters.length, draw)]).join(
      '',
    );
  const stretch = (text, length) => {
    const at = Math.floor(draw() * (text.length - length));
    return text.slice(at, at + length);
  };
  return written('3,000 Chinese characters', 'zh-Hant-HK', count, draw, sentence, {
    frequent: characters.slice(0, 4).join(''),
    word: (text) => stretch(text, 2),
    beginning: (text) => stretch(text, 1),
  });
}

function written(name, lang, count, draw, sentence, { frequent, word, beginning }) {
  const names = (length, words) => Array.from({ length }, () => sentence(words));
  const [organisers, people, places, topics] = [names(80, 3), names(2000, 2), names(120, 1), names(40, 2)];
  const titles = [];
  const texts = Array.from({ length: count }, (_, at) => {
    const title = sentence(9);
    titles.push(title);
    const date = new Date(Date.UTC(2006, 0, 1) + Math.floor((at * 20 * 365) / count) * 86_400_000);
    return [
      '---',
      `title: ${JSON.stringify(title)}`,
      `date: ${date.toISOString().slice(0, 10)}`,
      `lang: ${lang}`,
      ...(draw() < 0.8 ? [`summary: ${JSON.stringify(sentence(28))}`] : []),
      `location: ${JSON.stringify(pick(places, draw))}`,
      `organisers: ${JSON.stringify([pick(organisers, draw), pick(organisers, draw)])}`,
      `people: ${JSON.stringify([{ name: pick(people, draw) }])}`,
      `topics: ${JSON.stringify([pick(topics, draw)])}`,
      'contact:',
      '  url: https://news.example.org/contact',
      '---',
      '',
      sentence(60),
      '',
    ].join('\n');
  });
  const some = (of) => Array.from({ length: 40 }, () => of(pick(titles, draw)));
  return {
    name,
    lang,
    texts,
    queries: [
      ...some(word),
      ...some((title) => `${word(title)} ${word(title)}`),
      ...some(beginning),
      ...Array.from({ length: 20 }, () => pick(organisers, draw)),
      frequent,
      'qqqqqq',
    ],
  };
}

function pick(items, draw) {
  return items[Math.floor(draw() * items.length)];
}

/** A rank below `ranks`, the lower the likelier. */
function byRank(ranks, draw) {
  return Math.min(ranks - 1, Math.floor((ranks + 1) ** draw()) - 1);
}

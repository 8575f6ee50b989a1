// Mistakes in links.
import { stagingHost } from '../newsroom.js';
import { paragraphsOf, plant } from '../sheet.js';

/** Links with words, and where their address stands. */
function* linksOf(sheet) {
  for (const { 0: whole, 1: words, 2: address, index } of sheet.text.matchAll(
    /(?<!!)\[([^\]\n]{3,})\]\((https?:\/\/[^\s()]+)\)/g,
  )) {
    if (index < sheet.bodyAt || sheet.masked[index] !== '[') continue;
    yield {
      words,
      address,
      start: index,
      wordsAt: index + 1,
      addressAt: index + whole.length - 1 - address.length,
    };
  }
}

const swap = ({ address, addressAt }, kind, written) =>
  plant(kind, written.slice(0, 70), [addressAt, addressAt + address.length, written]);

/** A sentence at the end of a paragraph, for releases with few links. */
export function* sentences(sheet, words) {
  const fit = paragraphsOf(sheet).filter(({ words: written }) => /[.。]$/.test(written));
  const gap = /^(?:zh|ja)/.test(sheet.lang) ? '' : ' ';
  for (const { end } of fit.slice(0, 6))
    yield* words.map(([kind, written]) => plant(kind, written, [end, end, gap + written]));
}

function* bare(sheet, chance) {
  for (const link of linksOf(sheet)) {
    const without = link.address.replace(/^https?:\/\//, '');
    if (without.startsWith('www.')) yield swap(link, 'address of a link', without);
  }
  const words = [`More at www.${chance.pick(['tides', 'harbour', 'library'])}.example.org.`];
  if (/^en/.test(sheet.lang))
    yield* sentences(
      sheet,
      words.map((written) => ['in the text', written]),
    );
  for (const { index, 0: whole } of sheet.text.matchAll(/(?<=[\s(])https:\/\/(?=www\.)/g)) {
    const block = sheet.blocks.find(({ start, end }) => start <= index && index < end);
    const image = /!\[[^\]\n]*\]\($/.test(sheet.text.slice(0, index).slice(-200));
    if (block && block.kind !== 'code' && !image)
      yield plant('scheme left out', sheet.text.slice(index, index + 30), [index, index + whole.length, '']);
  }
}

function* local(sheet, chance) {
  for (const link of linksOf(sheet)) {
    const [kind, written] = chance.pick([
      ['file:', 'file:///C:/Users/kwong/Documents/press/factsheet.pdf'],
      ['file:', 'file:///Users/kwong/Desktop/factsheet.html'],
      ['localhost', 'http://localhost:3000/press/factsheet'],
      ['localhost', 'http://127.0.0.1:8080/press'],
      ['staging', `https://${stagingHost}/press/factsheet`],
      ['drive', 'C:\\Users\\kwong\\Documents\\factsheet.pdf'],
      ['share', '\\\\\\\\server01\\\\press\\\\factsheet.pdf'],
    ]);
    yield swap(link, kind, written);
  }
}

function* malformed(sheet, chance) {
  for (const link of linksOf(sheet)) {
    const rest = link.address.replace(/^https?:\/\//, '');
    const [kind, written] = chance.pick([
      ['bracket before', `(${link.address}`],
      ['no colon', `https//${rest}`],
      ['one slash', `https:/${rest}`],
      ['twice', `https://https://${rest}`],
      ['twice', `http://${link.address}`],
      ['letter lost', `htps://${rest}`],
      ['letter lost', `ttps://${rest}`],
      ['space after the scheme', `https:// ${rest}`],
      ['space within', link.address.replace(/\.(?=[a-z]+(?:\/|$))/, '. ')],
      ['comma for a dot', link.address.replace('.', ',')],
      ['dot twice', link.address.replace('.', '..')],
    ]);
    yield swap(link, kind, written);
  }
}

function* wrapped(sheet, chance) {
  for (const link of linksOf(sheet)) {
    const escaped = encodeURIComponent(link.address);
    const [kind, written] = chance.pick([
      [
        'safelinks',
        `https://eur03.safelinks.protection.outlook.com/?url=${escaped}&data=05%7C01%7Cpress%40example.org%7C4f2&reserved=0`,
      ],
      [
        'safelinks',
        `https://apc01.safelinks.protection.outlook.com/?url=${escaped}&data=04%7C01%7C&sdata=x9%3D&reserved=0`,
      ],
      ['search engine', `https://www.google.com/url?q=${escaped}&sa=D&source=docs`],
      ['social network', `https://l.facebook.com/l.php?u=${escaped}&h=AT2x`],
    ]);
    yield swap(link, kind, written);
  }
}

function* clickHere(sheet, chance) {
  if (!/^en/.test(sheet.lang)) return;
  for (const link of linksOf(sheet)) {
    const written = chance.pick(['click here', 'here', 'Click here', 'this link', 'link', 'read more']);
    yield plant(written.toLowerCase(), `“${link.words.slice(0, 40)}” → “${written}”`, [
      link.wordsAt,
      link.wordsAt + link.words.length,
      written,
    ]);
  }
}

const twins = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і' };

function* lookalike(sheet, chance) {
  for (const link of linksOf(sheet)) {
    const host = /^https?:\/\/([^/]+)/.exec(link.address)[1];
    const name = host.replace(/^www\./, '').split('.')[0];
    const places = [...name].flatMap((letter, at) => (twins[letter] ? [at] : []));
    if (places.length === 0) continue;
    const at = link.addressAt + link.address.indexOf(name) + chance.pick(places);
    const letter = sheet.text[at];
    yield plant('Cyrillic letter', `${host}: ${letter}`, [at, at + 1, twins[letter]]);
  }
}

function* htmlRemoved(sheet, chance) {
  const block = chance.pick(paragraphsOf(sheet));
  if (!block) return;
  const [kind, written] = chance.pick([
    ['script', '<script src="https://stats.example.org/count.js"></script>'],
    ['frame', '<iframe src="https://video.example.org/embed/7"></iframe>'],
    ['form', '<form action="https://mail.example.org">Send</form>'],
  ]);
  yield plant(kind, written, [block.end, block.end, `\n\n${written}`]);
}

export const links = [
  { id: 'link-bare', rules: ['link-bare'], plants: bare },
  { id: 'link-local', rules: ['link-local'], plants: local },
  { id: 'link-malformed', rules: ['link-malformed'], plants: malformed },
  { id: 'link-wrapped', rules: ['link-wrapped'], plants: wrapped },
  { id: 'link-click-here', rules: ['link-text'], plants: clickHere },
  { id: 'link-lookalike', rules: ['link-lookalike'], plants: lookalike },
  { id: 'html-removed', rules: ['html-removed'], plants: htmlRemoved },
];

// Facts that disagree with one another.
import { matchesIn, paragraphsOf, plant, planted } from '../sheet.js';

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
  if (!title || (sheet.blocks[0] !== firstHeading(sheet) && sheet.pool !== 'own')) return;
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

/** Our own releases know who takes part, and can leave one out. */
function* organiserLeftForm(sheet) {
  for (const [index, entry] of entriesOf(sheet).entries()) {
    if (index > 0) yield plant(entry.role, entry.name, [entry.start, entry.end, '']);
  }
}

/** The entries under `organisers:`, with their role. */
function entriesOf(sheet) {
  const from = sheet.front.indexOf('organisers:\n');
  const until = sheet.front.indexOf('contact:\n');
  if (!sheet.write || from < 0 || until < from) return [];
  return [...sheet.front.slice(from, until).matchAll(/ {2}- name: (.*)\n(?: {4}.*\n)*/g)].map(
    ({ 0: words, 1: name, index }) => ({
      name,
      words,
      start: from + index,
      end: from + index + words.length,
      role: /role: (\S+)/.exec(words)?.[1] ?? 'organiser',
    }),
  );
}

const roles = ['organiser', 'undertaker', 'co-organiser', 'supporter'];

function* organiserRole(sheet, chance) {
  for (const [index, { name, words, start, end, role }] of entriesOf(sheet).entries()) {
    if (index === 0) continue;
    const other = chance.pick(roles.filter((written) => written !== role && written !== 'organiser'));
    const without = words.replace(/ {4}role: .*\n/, '');
    yield plant(`${role} → ${other}`, name, [start, end, `${without}    role: ${other}\n`]);
  }
}

function* organiserLeftBody(sheet) {
  if (!sheet.write || !/seminar/.test(sheet.name)) return;
  for (const [index, omitted] of sheet.facts.organisers.entries()) {
    if (index > 0)
      yield planted(omitted.role, omitted.name, sheet.text, sheet.write({ ...sheet.facts, omitted }));
  }
}

const swaps = {
  A: ['Agency', 'Alliance', 'Assembly'],
  B: ['Bureau', 'Board'],
  C: ['Centre', 'Council', 'Committee'],
  D: ['Division', 'Directorate'],
  E: ['Exchange', 'Enterprise'],
  F: ['Forum', 'Foundation'],
  I: ['Initiative', 'Institute'],
  L: ['League', 'Laboratory'],
  M: ['Mission', 'Movement'],
  N: ['Network', 'Nursery'],
  O: ['Office', 'Organisation'],
  P: ['Programme', 'Partnership'],
  R: ['Registry', 'Review'],
  S: ['Service', 'Society'],
  T: ['Trust', 'Team'],
  U: ['Union', 'Unit'],
};
const expanded =
  /((?:[A-Z][\p{L}-]+ (?:(?:of|for|and|on|the|to) ){0,2}){1,5}[A-Z][\p{L}-]+) \(([A-Z]{3,6})\)/gu;

/** “(ABC)” behind its full name, whose capitals it is. */
function* definitions(sheet) {
  const seen = new Set();
  for (const { match, start, end, block } of matchesIn(sheet, expanded)) {
    const [, name, short] = match;
    const fitting = nameOf(name, short);
    if (!fitting || seen.has(short)) continue;
    seen.add(short);
    yield { name: fitting, short, nameAt: end - short.length - 3 - fitting.length, start, end, block };
  }
}

function nameOf(name, short) {
  const words = name.split(' ');
  for (let from = words.length - 1; from >= 0; from--) {
    const initials = words
      .slice(from)
      .filter((word) => /^[A-Z]/.test(word))
      .map((word) => word[0])
      .join('');
    if (initials === short && /^[A-Z]/.test(words[from])) return words.slice(from).join(' ');
  }
  return undefined;
}

function* usesAfter(sheet, short, from) {
  for (const { match, start, end, block } of matchesIn(
    sheet,
    new RegExp(`(?<![\\p{L}\\d(-])${short}(?![\\p{L}\\d)’'-])`, 'gu'),
  )) {
    if (start > from) yield { match, start, end, block };
  }
}

function* abbreviationClash(sheet, chance) {
  for (const { name, short, end } of definitions(sheet)) {
    for (const use of [...usesAfter(sheet, short, end)].slice(0, 2)) {
      const words = name.split(' ');
      const last = words.at(-1);
      const other = (swaps[last[0]] ?? []).filter((word) => word !== last);
      if (other.length === 0) continue;
      const second = [...words.slice(0, -1), chance.pick(other)].join(' ');
      yield plant('second expansion', `${name} / ${second} (${short})`, [
        use.start,
        use.end,
        `${second} (${short})`,
      ]);
    }
  }
}

/** The short form stands first, the full name with it only at a later mention. */
function* abbreviationEarly(sheet) {
  for (const { name, short, nameAt, start, end, block } of definitions(sheet)) {
    if (start < sheet.bodyAt || new RegExp(`\\b${short}\\b`).test(sheet.text.slice(0, nameAt))) continue;
    // Who has read the title or a heading that names it in full can tell what the short form means.
    const above = `${sheet.field('title')} ${sheet.field('summary')} ${sheet.text.slice(sheet.bodyAt, nameAt)}`;
    if (above.replace(/\s+/g, ' ').toLowerCase().includes(name.toLowerCase())) continue;
    const uses = [...usesAfter(sheet, short, end)];
    const same = uses.find(
      (use) => use.block.start === block.start && /[.] /.test(sheet.text.slice(end, use.start)),
    );
    const later = uses.find((use) => use.block.start !== block.start);
    for (const [kind, use] of [
      ['explained in the same paragraph', same],
      ['explained in a later paragraph', later],
    ]) {
      // Within one sentence nothing is told too late, and some short forms are known to everybody.
      if (!use || /^(?:CEO|UN|EU|UK|US)$/.test(short)) continue;
      const between = sheet.text.slice(end, use.start);
      if (between.includes(name) || !/[.!?][”"’)]?\s|\n\n/.test(between)) continue;
      yield plant(
        kind,
        `${name} (${short})`,
        [nameAt, end, short],
        [use.start, use.end, `${name} (${short})`],
      );
    }
  }
}

function* personMisspelt(sheet, chance) {
  const [, people = ''] = /^people:\n((?: .*\n)+)/m.exec(sheet.front) ?? [];
  for (const [, written] of people.matchAll(/- name: (?:Dr |Mr |Ms )?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/gmu)) {
    for (const { match, start } of matchesIn(sheet, new RegExp(written.replace(' ', '\\s'), 'g'), [
      'paragraph',
      'quote',
    ])) {
      const family = written.indexOf(' ') + 1;
      const at = chance.between(family + 1, written.length - 2);
      const letter = match[0][at];
      const [kind, from, to, words] = chance.pick([
        ['letter left out', at, at + 1, ''],
        ['letters exchanged', at, at + 2, match[0][at + 1] + letter],
        ['another letter', at, at + 1, letter === 'e' ? 'a' : 'e'],
      ]);
      if (match[0].slice(from, to) === words) continue;
      const wrong = match[0].slice(0, from) + words + match[0].slice(to);
      yield plant(kind, `${match[0]} → ${wrong}`, [start + from, start + to, words]);
    }
  }
}

function* contact(sheet, chance) {
  const phone = /phone: "\+\d+ (.*)"/.exec(sheet.front)?.[1].replace(/^20 /, '');
  if (phone) {
    const at = sheet.text.indexOf(phone, sheet.bodyAt);
    if (at > 0) {
      const place = at + chance.between(1, 3);
      const digit = String((Number(sheet.text[place]) + chance.between(1, 9)) % 10);
      yield plant('digit of the telephone', phone, [place, place + 1, digit]);
      const other = at + phone.length - chance.between(1, 4);
      yield plant('digit of the telephone', phone, [
        other,
        other + 1,
        String((Number(sheet.text[other]) + 3) % 10),
      ]);
    }
  }
  const email = /email: (.*)/.exec(sheet.front)?.[1];
  const at = email ? sheet.text.indexOf(email, sheet.bodyAt) : -1;
  if (at > 0)
    yield plant('letter of the e-mail address', email, [
      at,
      at + 5,
      chance.pick(['pres', 'prress', 'perss', 'press-']),
    ]);
  const address = / {2}address: (.*)/.exec(sheet.front)?.[1];
  const addressAt = address ? sheet.text.indexOf(address, sheet.bodyAt) : -1;
  if (addressAt > 0) {
    const place = addressAt + address.search(/\d/);
    const digit = String((Number(sheet.text[place]) % 9) + 1);
    yield plant('number of the house', address, [place, place + 1, digit]);
  }
  const url = /contact:\n {2}url: (.*)/.exec(sheet.front)?.[1];
  const urlAt = url && sheet.pool === 'own' ? sheet.text.indexOf(`(${url})`, sheet.bodyAt) + 1 : 0;
  if (urlAt > 0) {
    const wrong = chance.pick([url.replace('https:', 'http:'), url.replace('https://', 'https://www.')]);
    yield plant("the site's address", wrong, [urlAt, urlAt + url.length, wrong]);
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

export const facts = [
  {
    id: 'title-number-changed',
    rules: ['headline-number', 'title-heading'],
    anywhere: true,
    plants: titleNumber,
  },
  { id: 'title-and-heading', rules: ['title-heading'], anywhere: true, plants: titleHeading },
  { id: 'organiser-left-out-of-form', rules: ['organiser-named'], anywhere: true, plants: organiserLeftForm },
  { id: 'organiser-role-changed', rules: ['organiser-named'], anywhere: true, plants: organiserRole },
  { id: 'organiser-left-out-of-body', rules: ['organiser-named'], anywhere: true, plants: organiserLeftBody },
  { id: 'abbreviation-clash', rules: ['abbreviation-clash'], anywhere: true, plants: abbreviationClash },
  { id: 'abbreviation-early', rules: ['abbreviation-early'], anywhere: true, plants: abbreviationEarly },
  { id: 'person-misspelt', rules: ['person-consistent'], plants: personMisspelt },
  { id: 'contact-changed', rules: ['contact-consistent'], plants: contact },
  { id: 'summary-length', rules: ['summary-length'], anywhere: true, plants: summary },
];

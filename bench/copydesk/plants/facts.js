// Organisers, people and contacts that disagree with the form.
import { matchesIn, plant, planted } from '../sheet.js';

/** Our own releases know who takes part, and can leave one out. */
function* organiserLeftForm(sheet) {
  for (const [index, entry] of entriesOf(sheet).entries()) {
    if (index > 0) yield plant(kindOf(sheet, entry), entry.name, [entry.start, entry.end, '']);
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

/** In which role, and of the fairs in which language. */
const kindOf = ({ name, lang }, { role }) => (isFair({ name }) ? `${lang}: ${role}` : role);
const isFair = ({ name }) => name.startsWith('own/fair-');

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
  if (!sheet.write || !/seminar|fair/.test(sheet.name)) return;
  for (const [index, omitted] of sheet.facts.organisers.entries()) {
    if (index > 0)
      yield planted(
        kindOf(sheet, omitted),
        omitted.name,
        sheet.text,
        sheet.write({ ...sheet.facts, omitted }),
      );
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

/** In English and Chinese, and in other languages. */
const athome = (plants) => (sheet, chance) => (isFair(sheet) ? [] : plants(sheet, chance));
const abroad = (plants) => (sheet, chance) => (isFair(sheet) ? plants(sheet, chance) : []);

export const facts = [
  {
    id: 'organiser-left-out-of-form',
    rules: ['organiser-named'],
    anywhere: true,
    plants: athome(organiserLeftForm),
  },
  { id: 'organiser-role-changed', rules: ['organiser-named'], anywhere: true, plants: athome(organiserRole) },
  {
    id: 'organiser-left-out-of-body',
    rules: ['organiser-named'],
    anywhere: true,
    plants: athome(organiserLeftBody),
  },
  ...['form', 'body'].map((where) => ({
    id: `organiser-left-out-of-${where}-abroad`,
    rules: ['organiser-named'],
    anywhere: true,
    plants: abroad(where === 'form' ? organiserLeftForm : organiserLeftBody),
  })),
  {
    id: 'organiser-role-changed-abroad',
    rules: ['organiser-named'],
    anywhere: true,
    plants: abroad(organiserRole),
  },
  { id: 'person-misspelt', rules: ['person-consistent'], plants: personMisspelt },
  { id: 'contact-changed', rules: ['contact-consistent'], plants: contact },
];

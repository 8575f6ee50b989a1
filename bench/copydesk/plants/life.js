// Mistakes in what becomes of a release: corrections, withdrawals, versions of it in other languages.
import { plant } from '../sheet.js';
import { put, shifted } from './fields.js';

const notes = ['The number of guests was wrong.', 'The name of the hall was wrong.', '開放時間有誤。'];

const change = (at, note) => `  - at: ${at}\n    kind: correction\n    note: ${note}`;
const yearBefore = (iso) => `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;

/** One that no other release has. */
const slugOf = ({ name }) =>
  name
    .toLowerCase()
    .replace(/\.md$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(-60);

function* changeEarly(sheet, chance) {
  if (!sheet.date || /^(?:changes|withdrawal|status):/m.test(sheet.front)) return;
  const later = shifted(sheet.date, chance.between(1, 20));
  const wrong = [
    ['year behind', yearBefore(later)],
    ['days before', shifted(sheet.date, -chance.between(1, 25))],
    ['with a time', `${shifted(sheet.date, -1)}T09:00+08:00`],
  ];
  for (const [kind, at] of wrong) {
    // 29 February has no year before.
    if (shifted(at.slice(0, 10), 0) !== at.slice(0, 10)) continue;
    yield plant(`change, ${kind}`, at, put(sheet, `changes:\n${change(at, chance.pick(notes))}`));
    const more = change(shifted(sheet.date, 30), notes[0]);
    yield plant(`first of two, ${kind}`, at, put(sheet, `changes:\n${change(at, notes[1])}\n${more}`));
    const taken = `status: withdrawn\nwithdrawal:\n  at: ${at}\n  reason: The event has been put off.`;
    yield plant(`withdrawal, ${kind}`, at, put(sheet, taken));
  }
}

function* changesOutOfOrder(sheet, chance) {
  if (!sheet.date || /^changes:/m.test(sheet.front)) return;
  const first = chance.between(1, 9);
  const days = [first, first + chance.between(1, 9), first + chance.between(10, 20)].map((count) =>
    shifted(sheet.date, count),
  );
  const [one, two, three] = days;
  const orders = {
    'two of them': [two, one],
    'the last of three': [one, three, two],
    'the first of three': [two, one, three],
    'two of one day': [`${one}T15:00+08:00`, `${one}T09:30+08:00`],
  };
  for (const [kind, order] of Object.entries(orders)) {
    const list = order.map((at, index) => change(at, notes[index % notes.length]));
    yield plant(kind, order.join(', '), put(sheet, `changes:\n${list.join('\n')}`));
  }
}

function* withdrawalIncomplete(sheet, chance) {
  if (!sheet.date || /^(?:withdrawal|status):/m.test(sheet.front)) return;
  const at = `  at: ${shifted(sheet.date, chance.between(1, 30))}`;
  const reason = `  reason: ${chance.pick(['The event has been put off.', 'The figures were not ours.', '活動延期。'])}`;
  const lines = {
    'status alone': 'status: withdrawn',
    'status and day': `status: withdrawn\nwithdrawal:\n${at}`,
    'what replaces it, no reason': `status: withdrawn\nwithdrawal:\n  replaced-by: https://news.example.org/later`,
    'reason, no status': `withdrawal:\n${reason}`,
    'all but the status': `withdrawal:\n${at}\n${reason}`,
    'still ready': `status: ready\nwithdrawal:\n${at}\n${reason}`,
  };
  for (const [kind, words] of Object.entries(lines)) yield plant(kind, words, put(sheet, words));
}

function* replacementLost(sheet, chance) {
  if (!sheet.date || /^(?:withdrawal|status|slug):/m.test(sheet.front)) return;
  const day = shifted(sheet.date, chance.between(2, 30));
  const head = `status: withdrawn\nwithdrawal:\n  at: ${day}\n  reason: The event has been put off.\n`;
  const names = {
    'file that is not there': `${day}-new-day-for-the-opening.md`,
    'slug that is not there': 'new-day-for-the-opening',
    'address that is not there': `/${day.replaceAll('-', '/')}/new-day-for-the-opening/`,
    'address without its scheme': 'www.example.org/press/new-day',
  };
  for (const [kind, name] of Object.entries(names))
    yield plant(kind, name, put(sheet, `${head}  replaced-by: ${name}`));
  const own = slugOf(sheet);
  yield plant('itself', own, put(sheet, `slug: ${own}\n${head}  replaced-by: ${own}`));
}

function* sourceLost(sheet, chance, source) {
  if (!sheet.date || /^(?:translations-of|slug|translated):/m.test(sheet.front)) return;
  const name = source
    ? 'p0000.v7'
    : `${sheet.date}-${chance.pick(['harbour-opens', 'new-tables', 'river-day'])}`;
  const key = sheet.group ? '' : 'key: p0000\n';
  yield plant('file', name, put(sheet, `${key}translations-of: ${name}.md`));
  yield plant('folder and file', name, put(sheet, `${key}translations-of: releases/${name}.md`));
  yield plant('slug', name, put(sheet, `${key}translations-of: ${name}`));
  if (!sheet.group) yield plant('no key', name, put(sheet, `translations-of: ${name}.md`));
  const own = slugOf(sheet);
  yield plant('itself', own, put(sheet, `${key}slug: ${own}\ntranslations-of: ${own}`));
}

/** A copy beside it, in the same language and under the same key. */
function* twin(sheet) {
  if (!sheet.date || /^(?:slug|aliases|translations-of|key):/m.test(sheet.front)) return;
  const keyed = put(sheet, 'key: p0000');
  const copy = sheet.text.replace(/^date: .*$/m, '$&\nkey: p0000');
  yield { ...plant('copy', 'the whole text', keyed), beside: [copy] };
  const title = copy.replace(/^title: (["']?)/m, 'title: $1New: ');
  yield { ...plant('another headline', 'the text with another headline', keyed), beside: [title] };
}

/** The language of the version it was copied from. */
function* languageKept(sheet, _, source = { lang: 'en' }) {
  const { 0: line, index } = /^lang: .*$/m.exec(sheet.front) ?? { 0: '' };
  // French has spaces before its marks, which are slips in every other language.
  if (line !== '' && source.lang !== sheet.lang && !/^fr/.test(sheet.lang))
    yield plant('language kept', line, [index, index + line.length, `lang: ${source.lang}`]);
}

function* unread(sheet, chance) {
  if (/^(?:translated|status):/m.test(sheet.front)) return;
  const words = [
    'derived',
    'derived 3f2a9c1e',
    'Derived from zh-Hant-HK',
    'untranslated',
    'untranslated 0b77d2aa',
  ];
  for (const written of words) {
    const [kind] = written.split(' ');
    yield plant(kind, written, put(sheet, `translated: ${written}`));
  }
  const quoted = `"${chance.pick(['untranslated', 'derived'])}"`;
  yield plant('in quotation marks', quoted, put(sheet, `translated: ${quoted}`));
}

export const life = [
  { id: 'change-early', rules: ['change-date'], anywhere: true, plants: changeEarly },
  { id: 'changes-out-of-order', rules: ['change-order'], anywhere: true, plants: changesOutOfOrder },
  {
    id: 'withdrawal-incomplete',
    rules: ['withdrawal-complete'],
    anywhere: true,
    plants: withdrawalIncomplete,
  },
  { id: 'replacement-lost', rules: ['withdrawal-replacement'], anywhere: true, plants: replacementLost },
  { id: 'source-lost', rules: ['translation-source'], anywhere: true, plants: sourceLost },
  {
    id: 'source-lost-beside-versions',
    rules: ['translation-source'],
    anywhere: true,
    company: true,
    plants: sourceLost,
  },
  { id: 'translation-twin', rules: ['translation-twin'], anywhere: true, plants: twin },
  {
    id: 'language-kept',
    rules: ['translation-twin'],
    anywhere: true,
    company: true,
    plants: languageKept,
  },
  { id: 'translation-unread', rules: ['translation-unread'], anywhere: true, plants: unread },
];

import type { DateWords } from './date-words.ts';

const malay: DateWords = {
  to: 'hingga|sampai|s\\.?/d\\.?|ke',
  and: 'dan',
  the: 'tanggal|tgl\\.?|pada',
  part: 'pagi|siang|sore|malam',
  weekdays: { ahad: 7, "jum'at": 5, 'jum’at': 5, jumaat: 5 },
  months: { agt: 8, ags: 8, agst: 8, pebruari: 2, nopember: 11, sept: 9 },
  capitals: true,
  figures: '[/.-]',
};

/** Names by their number: the first has 1. One day or month may have several names. */
function numbered(names: string): Readonly<Record<string, number>> {
  const rows = names.split(', ').map((row) => row.split('|'));
  return Object.fromEntries(rows.flatMap((row, index) => row.map((name) => [name, index + 1])));
}

/** Danish and Norwegian. */
const nordic: DateWords = {
  to: 'til(?:\\s+og\\s+med)?|t\\.?o\\.?m\\.?',
  and: 'og|eller',
  the: 'den',
  ordinal: '\\.',
  figures: '[./-]',
};

/** By language of the tag; what Intl knows is not repeated. */
export const dateWords: Readonly<Record<string, DateWords>> = {
  en: {
    to: 'to|through|thru|until|till?',
    and: 'and|or|&|and\\s+(?:on|from)|or\\s+on',
    of: 'of',
    the: 'the',
    ordinal: 'st|nd|rd|th',
    part: 'morning|afternoon|evening|night',
    complete: true,
    months: numbered(
      'january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sep|sept, october|oct, november|nov, december|dec',
    ),
    weekdays: numbered(
      'monday|mon, tuesday|tue|tues, wednesday|wed|weds, thursday|thu|thur|thurs, friday|fri, saturday|sat, sunday|sun',
    ),
    capitals: true,
  },
  de: {
    to: 'bis(?:\\s+zum)?',
    and: 'und|oder|sowie',
    the: 'de[nmr]|am|dem',
    ordinal: '\\.',
    part: 'vormittag|nachmittag|morgen|abend|nacht',
    months: { jänner: 1, feber: 2, sep: 9, mrz: 3, mär: 3, jun: 6, jul: 7 },
    weekdays: { sonnabend: 6 },
    capitals: true,
    figures: '\\.',
  },
  es: {
    to: 'al?|hasta(?:\\s+el)?',
    and: 'y|e|o',
    of: 'del?',
    the: 'el|d[ií]a|el\\s+d[ií]a',
    ordinal: '[.º°]|ro',
    months: { setiembre: 9, sep: 9, set: 9 },
    figures: '[/.-]',
  },
  pt: {
    to: 'a|ao|até(?:\\s+o)?',
    and: 'e|ou',
    of: 'del?',
    the: 'o|dia|no\\s+dia',
    ordinal: '[.º°]|o',
    weekdays: { segunda: 1, terça: 2, terca: 2, quarta: 3, quinta: 4, sexta: 5, 'terca-feira': 2 },
    figures: '[/.-]',
  },
  fr: {
    to: "au|à|jusqu[’']au",
    and: 'et|ou',
    of: 'de',
    the: 'le',
    ordinal: 'er|e',
    part: 'matin|après-midi|soir',
    months: { sep: 9, fev: 2, fév: 2, aout: 8 },
    figures: '[/.-]',
  },
  it: {
    to: 'al?|fino\\s+al',
    and: 'e|o',
    of: "di|del|dell[’']",
    the: "il|l[’']",
    ordinal: '[.º°]',
    part: 'mattina|pomeriggio|sera',
    months: { sett: 9 },
    figures: '[/.-]',
  },
  ru: {
    to: 'по|до',
    and: 'и|или',
    the: '',
    ordinal: '-?(?:го|е)',
    weekdays: {
      среду: 3,
      пятницу: 5,
      субботу: 6,
      // “с понедельника”, “до пятницы”.
      ...numbered('понедельника, вторника, среды, четверга, пятницы, субботы, воскресенья'),
    },
    months: { сен: 9, фев: 2, ноя: 11 },
    figures: '\\.',
  },
  uk: {
    to: 'по|до',
    and: 'і|й|та|або',
    ordinal: '-?(?:го|е)',
    weekdays: {
      середу: 3,
      пятницю: 5,
      'п’ятниця': 5,
      'п’ятницю': 5,
      "п'ятниця": 5,
      "п'ятницю": 5,
      пʼятницю: 5,
      суботу: 6,
      неділю: 7,
      ...numbered("понеділка, вівторка, середи, четверга, п’ятниці|п'ятниці|пʼятниці, суботи, неділі"),
    },
    figures: '\\.',
  },
  pl: {
    to: 'do',
    and: 'i|oraz|lub',
    ordinal: '\\.',
    weekdays: {
      środę: 3,
      sobotę: 6,
      niedzielę: 7,
      ...numbered('poniedziałku, wtorku, środy, czwartku, piątku, soboty, niedzieli'),
    },
    figures: '\\.',
  },
  da: nordic,
  nb: nordic,
  nn: nordic,
  no: nordic,
  fi: { and: 'ja|tai', ordinal: '\\.', figures: '\\.' },
  cs: {
    to: 'do|až\\s+do|až',
    and: 'a|nebo',
    ordinal: '\\.',
    weekdays: {
      středu: 3,
      sobotu: 6,
      neděli: 7,
      ...numbered('pondělí, úterka, středy, čtvrtka, pátku, soboty, neděle'),
    },
    figures: '\\.',
  },
  sv: { to: 'till|t\\.?o\\.?m\\.?', and: 'och|eller', the: 'den', ordinal: ':?e' },
  nl: { to: 'tot(?:\\s+en\\s+met)?|t/m', and: 'en|of', figures: '-' },
  he: {
    to: 'עד',
    and: 'ו-?',
    prefix: '[בהלמוש]',
    weekdays: numbered("יום ב', יום ג', יום ד', יום ה', יום ו', שבת, יום א'"),
    figures: '[/.]',
  },
  hi: {
    to: 'से',
    and: 'और|व',
    months: { फरवरी: 2, सितम्बर: 9, अक्तूबर: 10, नवम्बर: 11, दिसम्बर: 12 },
    weekdays: { बृहस्पतिवार: 4, वीरवार: 4, इतवार: 7 },
  },
  id: malay,
  ms: malay,
  th: {
    to: 'ถึง|ถึงวันที่',
    and: 'และ',
    the: 'ที่|วันที่|ที่\\s*วันที่',
    of: 'เดือน|ปี|พ\\.?ศ\\.?|ค\\.?ศ\\.?',
    unspaced: true,
  },
  vi: {
    to: 'đến(?:\\s+(?:hết\\s+)?ngày)?',
    and: 'và(?:\\s+ngày)?',
    of: 'năm',
    the: 'ngày',
    months: numbered(
      'tháng một|tháng giêng|tháng 01, tháng hai|tháng 02, tháng ba|tháng 03, tháng tư|tháng 04, tháng năm|tháng 05, tháng sáu|tháng 06, tháng bảy|tháng 07, tháng tám|tháng 08, tháng chín|tháng 09, tháng mười, tháng mười một, tháng mười hai|tháng chạp',
    ),
    figures: '[/-]',
  },
};

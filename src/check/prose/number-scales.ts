import { remembered } from '../../language/remembered.ts';
import { languageOf } from './number-form.ts';
import { isGap, mayBegin } from './number-neighbours.ts';

/** Words that multiply the number before them, by language; a `*` stands for any ending. */
const words: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    bn: 1e9,
    lakh: 1e5,
    crore: 1e7,
  },
  de: {
    hundert: 1e2,
    tausend: 1e3,
    'million*': 1e6,
    'mio.?': 1e6,
    'milliarde*': 1e9,
    'mrd.?': 1e9,
    'billion*': 1e12,
  },
  fr: { mille: 1e3, 'millions?': 1e6, 'milliards?': 1e9, 'billions?': 1e12 },
  es: { 'mil millones': 1e9, mil: 1e3, 'mill[oó]n': 1e6, millones: 1e6, 'bill[oó]n': 1e12, billones: 1e12 },
  pt: {
    'mil milhões': 1e9,
    mil: 1e3,
    mi: 1e6,
    bi: 1e9,
    milhão: 1e6,
    milhões: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    trilhões: 1e12,
  },
  it: { mila: 1e3, 'milion[ei]': 1e6, 'miliard[oi]': 1e9 },
  nl: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12 },
  sv: { tusen: 1e3, 'miljon*': 1e6, 'miljard*': 1e9 },
  da: { tusind: 1e3, 'million*': 1e6, 'milliard*': 1e9 },
  nb: { tusen: 1e3, 'million*': 1e6, 'milliard*': 1e9 },
  fi: { tuhat: 1e3, tuhatta: 1e3, 'miljoona*': 1e6, 'miljard*': 1e9 },
  pl: { 'tys.?': 1e3, 'tysi*': 1e3, 'mln.?': 1e6, 'milion*': 1e6, 'mld.?': 1e9, 'miliard*': 1e9 },
  cs: { 'tis*': 1e3, 'mil.?': 1e6, 'milion*': 1e6, 'mld.?': 1e9, 'miliard*': 1e9 },
  ru: {
    'тыс.?': 1e3,
    'тысяч*': 1e3,
    'млн.?': 1e6,
    'миллион*': 1e6,
    'млрд.?': 1e9,
    'миллиард*': 1e9,
    'триллион*': 1e12,
  },
  uk: { 'тис.?': 1e3, 'тисяч*': 1e3, 'млн.?': 1e6, 'мільйон*': 1e6, 'млрд.?': 1e9, 'мільярд*': 1e9 },
  el: {
    'χιλ.?': 1e3,
    'χιλιάδ*': 1e3,
    'εκατ.?': 1e6,
    'εκατομμ*': 1e6,
    'δισ.?': 1e9,
    'δισεκατομμ*': 1e9,
  },
  tr: { bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 },
  id: { ratus: 1e2, ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
  ms: { ratus: 1e2, ribu: 1e3, juta: 1e6, bilion: 1e9 },
  vi: { trăm: 1e2, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  th: { ร้อย: 1e2, พันล้าน: 1e9, พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 },
  hi: { हज़ार: 1e3, हजार: 1e3, लाख: 1e5, करोड़: 1e7, अरब: 1e9 },
  he: { אלף: 1e3, מיליון: 1e6, מיליארד: 1e9 },
  ar: { ألف: 1e3, آلاف: 1e3, 'مليون*': 1e6, ملايين: 1e6, مليار: 1e9 },
};

interface Scales {
  /** What its words begin with. */
  readonly first: ReadonlySet<string>;
  readonly pattern: RegExp;
  readonly factors: readonly (readonly [RegExp, number])[];
}

/** What a word right after `index` multiplies a number by (`million`), and where it ends. */
export function scaleAt(
  text: string,
  index: number,
  lang: string,
): { factor: number; end: number } | undefined {
  const { first, pattern, factors } = scalesOf(lang);
  const code = text.charCodeAt(index);
  const at = isGap(code) || code === 0x2d ? index + 1 : index;
  if (!first.has(text.charAt(at).toLowerCase())) return undefined;
  pattern.lastIndex = index;
  const found = pattern.exec(text);
  if (!found?.[1]) return undefined;
  const word = found[1].toLowerCase();
  const factor = factors.find(([form]) => form.test(word))?.[1];
  return factor === undefined ? undefined : { factor, end: pattern.lastIndex };
}

const scalesOf = remembered((lang: string): Scales => {
  const language = languageOf(lang);
  // Longer words first: “mil millones” is not “mil”.
  const forms = Object.entries(words[language] ?? words.en ?? {})
    .map(([form, factor]) => [form.replace('*', '\\p{L}*'), factor] as const)
    .sort(([a], [b]) => b.length - a.length);
  const spaced = language === 'th' ? '' : '(?![\\p{L}\\p{M}])';
  return {
    first: new Set(forms.map(([form]) => form.charAt(0))),
    pattern: new RegExp(
      `[ \\u00a0\\u2009\\u202f-]?(${forms.map(([form]) => form).join('|')})${spaced}`,
      'iuy',
    ),
    factors: forms.map(([form, factor]) => [new RegExp(`^(?:${form})$`, 'iu'), factor]),
  };
});

const short = /(?:([mk])|(bn))(?![\p{L}\d])/iuy;
/** 1.2 × 10⁸ is 120000000, not a hair less. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

const wide = /[多餘余]?(?:[十百千万萬億亿兆]+|[십백천만억조]+)/uy;
export const wideFactor: Readonly<Record<string, number>> = {
  十: 10,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
  십: 10,
  백: 1e2,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};
/** The same of 億, 万, 만 and their like, which stand beside the digits: 200多萬. */
export function wideScale(text: string, at: number): { factor: number; end: number } | undefined {
  if (text.charCodeAt(at) < 0x3000) return undefined;
  wide.lastIndex = at;
  if (!wide.test(text)) return undefined;
  const end = wide.lastIndex;
  let factor = 1;
  for (const character of text.slice(at, end)) factor *= wideFactor[character] ?? 1;
  return { factor, end };
}

const ahead = /[ \u00a0\u2009\u202f]?(k|M|Mds?|Mrd\.?)(?=[ \u00a0\u2009\u202f]?€)/uy;
const aheadFactor: Readonly<Record<string, number>> = { k: 1e3, M: 1e6 };

/** $5m and £3bn, 5 M€ and 3 Md€: without a currency 5m is a length. */
export function shortScale(
  text: string,
  at: number,
  before: string,
): { factor: number; end: number } | undefined {
  const letter = text.charCodeAt(isGap(text.charCodeAt(at)) ? at + 1 : at);
  if (letter === 0x4d || letter === 0x6b) {
    ahead.lastIndex = at;
    const scale = ahead.exec(text)?.[1];
    if (scale) return { factor: aheadFactor[scale] ?? 1e9, end: ahead.lastIndex };
  }
  if (!mayBegin(text.charCodeAt(at), 'mkb') || !/[$£€¥₹] ?$/.test(before)) return undefined;
  short.lastIndex = at;
  const sign = short.exec(text)?.[0].toLowerCase();
  const factor = sign === undefined ? undefined : { k: 1e3, m: 1e6, bn: 1e9 }[sign];
  return factor === undefined ? undefined : { factor, end: short.lastIndex };
}

const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
  'พ.ศ.': -543,
  พศ: -543,
};
const eraBefore = new RegExp(`(${Object.keys(eras).join('|').replaceAll('.', '\\.')}) ?$`, 'u');

/** The year that an era named at the end of `before` makes of `value`: 6 after 令和 is 2024. */
export function eraYear(before: string, value: number): number | undefined {
  const era = eraBefore.exec(before)?.[1];
  return era === undefined ? undefined : value + (eras[era] ?? 0);
}

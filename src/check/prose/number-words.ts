import { remembered } from '../../language/remembered.ts';
import { languageOf } from './number-form.ts';

/**
 * How words for numbers begin, by language: 10 to 20, then 30 to 90 by tens, then 100, each `|` alternatives. Endings are
 * left off where they change; a word within another (fünfundzwanzig) counts.
 */
const stems: Readonly<Record<string, string>> = {
  en: 'ten|decade eleven twelve|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen twent|score thirt fort fift sixt sevent eight ninet hundred|centur',
  de: 'zehn|jahrzehnt elf zwölf|dutzend dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
  fr: 'dix|dizaine|décenn onze douz treiz quatorz quinz seiz dix-sept dix-huit dix-neuf vingt trent quarant cinquant soixant soixante-dix|septant quatre-vingt|huitant quatre-vingt-dix|nonant cent|siècle',
  es: 'diez|decen|década once doce trece catorce quince diecis diecisi dieciocho diecinueve veint treint cuarent cincuent sesent setent ochent novent cien|siglo',
  pt: 'dez|década onze doze|dúzia treze catorze|quatorze quinze dezes|dezas dezes|dezas dezoito dezenove|dezanove vint trint quarent cinquent sessent setent oitent novent cem|cent|século',
  it: 'dieci|decin|decenn undici dodici|dozzin tredici quattordici quindici sedici diciassette diciotto diciannove vent trent quarant cinquant sessant settant ottant novant cent|secol',
  nl: 'tien elf twaalf|dozijn dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd|eeuw',
  sv: 'tio|decenn elva tolv|dussin tretton fjorton femton sexton sjutton arton nitton tjugo tretti fyrtio femtio sextio sjuttio åttio nittio hundra',
  da: 'ti|årti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede',
  nb: 'ti|tiår elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tretti førti femti seksti sytti åtti nitti hundre',
  fi: 'kymmen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmen kolmekymmen neljäkymmen viisikymmen kuusikymmen seitsemänkymmen kahdeksankymmen yhdeksänkymmen sata|sada',
  pl: 'dziesię|dekad jedena dwuna|dwana|tuzin trzyna czterna piętna szesna siedemna osiemna dziewiętna dwadzie|dwudzie trzydzie czterdzie pięćdzie sześćdzie siedemdzie osiemdzie dziewięćdzie sto|stu|setk',
  cs: 'deset|desít|deseti jedenáct dvanáct|tucet třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet|dvacát třicet|třicát čtyřicet|čtyřicát padesát šedesát sedmdesát osmdesát devadesát sto|století',
  ru: 'десят одиннадцат двенадцат|дюжин тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат сорок пятьдесят|пятидесят шестьдесят|шестидесят семьдесят|семидесят восемьдесят|восьмидесят девяност сто|сот|век',
  uk: 'десят одинадцят дванадцят|дюжин тринадцят чотирнадцят п.ятнадцят шістнадцят сімнадцят вісімнадцят дев.ятнадцят двадцят тридцят сорок п.ятдесят шістдесят сімдесят вісімдесят дев.яност сто|сот',
  tr: 'on on on on on on on on on on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz',
  id: 'sepuluh|dekade|dasawarsa sebelas dua belas tiga belas empat belas lima belas enam belas tujuh belas delapan belas sembilan belas dua puluh tiga puluh empat puluh lima puluh enam puluh tujuh puluh delapan puluh sembilan puluh seratus|abad',
  ms: 'sepuluh|dekad sebelas dua belas tiga belas empat belas lima belas enam belas tujuh belas lapan belas sembilan belas dua puluh tiga puluh empat puluh lima puluh enam puluh tujuh puluh lapan puluh sembilan puluh seratus|abad',
  vi: 'mười|thập mười mười mười mười mười mười mười mười mười hai.mươi ba.mươi bốn.mươi năm.mươi sáu.mươi bảy.mươi tám.mươi chín.mươi trăm',
  th: 'สิบ|ทศวรรษ สิบ สิบ สิบ สิบ สิบ สิบ สิบ สิบ สิบ ยี่สิบ สามสิบ สี่สิบ ห้าสิบ หกสิบ เจ็ดสิบ แปดสิบ เก้าสิบ ร้อย',
  ko: '열|십 열|십 열|십 열|십 열|십 열|십 열|십 열|십 열|십 열|십 스물|스무|이십 서른|삼십 마흔|사십 쉰|오십 예순|육십 일흔|칠십 여든|팔십 아흔|구십 백',
  hi: 'दस|दशक ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ',
  he: 'עשר|עשור אחת.עשר שנים.עשר|שתים.עשר שלוש.עשר ארבע.עשר חמש.עשר שש.עשר שבע.עשר שמונה.עשר תשע.עשר עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים מאה|מאות',
  ar: 'عشر|عقد عشر عشر عشر عشر عشر عشر عشر عشر عشر عشرين|عشرون ثلاثين|ثلاثون أربعين|أربعون خمسين|خمسون ستين|ستون سبعين|سبعون ثمانين|ثمانون تسعين|تسعون مئة|مائة',
};

/** A half, which is 50 per cent, and everything, which is 100. */
const halves =
  /half|hälfte|halb|moitié|mitad|metade|metà|helft|hälften|halvdel|połow|polovin|половин|yarı|setengah|separuh|một nửa|ครึ่ง|절반|आध|חצי|מחצית|نصف|一半|半/iu;

const known = new Map<string, readonly Form[]>();

/** Whether a text may say a number in words of its language; where the language is not known to us, it may. */
export function maySay(text: string, value: number, lang: string): boolean {
  if (value === 50 && halves.test(text)) return true;
  if (!Number.isInteger(value) || value > 1000 || (value > 100 && value % 100 !== 0)) return false;
  const language = languageOf(lang);
  const index = value >= 100 ? 18 : value <= 20 ? value - 10 : Math.floor(value / 10) + 8;
  if (value < 10) return true;
  // Numerals of these are read as numbers, apart from 三成 and 八成半 for 30 and 85 per cent.
  if (/^(?:zh|ja|yue)$/.test(language)) return value < 100 && value % 5 === 0 && tenths(value).test(text);
  const form = formsOf(language)?.[index];
  if (!form) return value <= 20 || value % 10 === 0;
  // Twenty-five is one word in many languages, and begins with the five.
  return (value > 20 && value % 10 !== 0 ? form.within : form.whole).test(text);
}

const tenths = remembered((percent: number) => {
  const numeral = (value: number) => `[${value}${'〇一二三四五六七八九'.charAt(value)}]`;
  const rest = percent % 10 === 5 ? '[半五5]' : '(?![半五5])';
  return new RegExp(`${numeral(Math.floor(percent / 10))} ?[成割]${rest}`);
});

interface Form {
  /** At the beginning of a word, where the language writes words apart. */
  readonly whole: RegExp;
  readonly within: RegExp;
}

function formsOf(language: string): readonly Form[] | undefined {
  const written = stems[language];
  let forms = known.get(language);
  if (!forms && written) {
    const edge = /^(?:th|ko|he|ar)$/.test(language) ? '' : '(?<![\\p{L}\\p{M}])';
    forms = parts(written).map((form) => ({
      whole: new RegExp(`${edge}(?:${form})`, 'iu'),
      within: new RegExp(form, 'iu'),
    }));
    known.set(language, forms);
  }
  return forms;
}

/** The alternatives of one number; a language writes its own words apart by a full stop or by a blank within “belas”. */
function parts(written: string): string[] {
  return written.replace(/ (?=belas|puluh)/g, '.').split(' ');
}

import { once } from '../prose/once.ts';
import type { Passage } from '../prose/passage.ts';
import type { Prose } from '../prose/prose.ts';
import { has, sign } from '../prose/signs.ts';
import { isAmountLeftOpen, isLeftOpen } from './crosses.ts';

/** One way of writing what is to be filled in later. */
export interface Pattern {
  /** As plain as can be: all that is found has it, and most texts with another hint have not. */
  readonly hint: RegExp;
  readonly find: RegExp;
  /** Whether what was found, with what stands around it, is one. */
  fits?(found: string, before: string, after: string): boolean;
}

/** Most texts have none of these and are done with. “FIXME” is a word that is looked for, no note of ours. */
export const anyHint =
  /[[［]|\{|[Xx][Xx]|T[BK][ACDK]|[(:：] ?tb[acd]|orem [Ii]psum|sit amet|FIXME| here\b| enter text|\|[A-Z]|<<|%%|待[定補补]|[●○〇][年月日時时人名位個个萬万億亿元間间家項项次]|[?＿][?＿]/;

const hintSigns = sign.blank | sign.angle | sign.eastern | sign.raised;
const hintWords = /[Xx][Xx]|[?＿][?＿]|tb|T[BK]|FIXME|psum|sit am| here|enter te/;

/** Tells which passages `anyHint` may be in: by their signs, and by words, if the release has any of them at all. */
export const hintsIn: (prose: Prose) => (passage: Passage) => boolean = once((prose) => {
  const mayHint = hintWords.test(prose.whole);
  return (passage) => has(passage, hintSigns) || (mayHint && hintWords.test(passage.text));
});

const nouns =
  "(?:(?:your|the|full|first|last|job|company|company's|organi[sz]ation|contact|phone|e-?mail|web|street) )?(?:names?|title|date|time|venue|location|company|organi[sz]ation|city|town|country|number|no\\.?|amount|figures?|phone|e-?mail|details|quote|link|url|address|spokesperson|position|headline|caption|image|photo|text)(?: (?:here|number|address))?|email protected|" +
  'Datum|Ort|Uhrzeit|Vorname|Nachname|Firma|nom|lieu|nombre|fecha|lugar|nome|luogo|имя|дата|姓名';
const verbs =
  'please|insert|add|enter|fill in|to (?:be|come)|placeholder|insérer|à (?:compléter|confirmer)|insertar|por confirmar|inserir|a confirmar|inserire|da (?:confermare|completare)|вставить|уточняется|插入|待[定補补]';

const bracket = /[[［]/;

export const patterns: readonly Pattern[] = [
  {
    hint: bracket,
    find: new RegExp(`[[［] ?(?:${verbs})(?![\\p{L}\\p{M}])[^\\]\\[\\n]{0,80}[\\]］]`, 'giu'),
    fits: isRequest,
  },
  { hint: bracket, find: new RegExp(`[[［] ?(?:${nouns}) ?[\\]］]`, 'giu'), fits: isNoQuotation },
  {
    hint: bracket,
    find: new RegExp(
      `[[［] ?(?:${nouns}),? (?:to be (?:confirmed|added|inserted|advised|supplied|provided|announced|decided|determined)|to come|tb[acd]) ?[\\]］]`,
      'giu',
    ),
  },
  { hint: bracket, find: /[[［][^\][\n]{1,40} (?:einfügen|ergänzen|eintragen)[\]］]/gu },
  { hint: bracket, find: /[[［] ?(?:[●•■○]+|_+|\?\?+|[Xx]{1,4}|[Tt][Bb][ACDacd]|TK|待[定補补]) ?[\]］]/gu },
  { hint: /TB/, find: /(?<![\p{L}\p{N}&/.-])TB[ACD](?![\p{L}\p{N}&-])/gu, fits: isNoName },
  { hint: /tb/, find: /[(（]tb[acd][)）]|(?<=[:：] ?)tb[acd](?=\s*(?:$|[,.;)\n]))/gu },
  { hint: /待/, find: /[(（]待[定補补][)）]|(?<=[:：] ?)待[定補补](?=$|[，。；\n])/gu },
  {
    hint: /XX|xx/,
    find: /(?<![\p{L}\p{N}])(?:20XX|X{1,3}(?:[.,]X{3})+|X{2,8}(?:[ :./-]X{2,8})*|x{2,8}(?:[:./-]x{2,8})*)(?![\p{L}\p{N}])|(?<!\p{Script=Latin})X{2,4}(?=[年月日時时人名萬万億亿元個个間间家項项次位週周歲岁])/gu,
    fits: isLeftOpen,
  },
  {
    hint: /[●○〇]/,
    find: /(?<![一二三四五六七八九十百千零〇\d])[●○〇]{1,4}[年月日時时](?:[●○〇]{1,4}[月日時时分])*/gu,
    fits: (found) => !/^〇/.test(found) || found.length > 3,
  },
  {
    hint: /[●○〇＿]/,
    find: /(?<![一二三四五六七八九十百千零〇\d])(?:[●○〇]{2,4}|＿{2,8})(?=[多餘余]?[人名位個个萬万億亿元間间家項项次])/gu,
  },
  { hint: /[?＿][?＿]/, find: /(?<![^\s$€£¥(（])(?:\?{2,4}|＿{2,8})(?![?＿])/gu, fits: isAmountLeftOpen },
  { hint: /ipsum|dolor/iu, find: /\blorem ipsum\b(?: dolor)?(?: sit amet)?|\bdolor sit amet\b/giu },
  {
    hint: /\{|\||<<|%%/,
    find: /\{\{[^{}\n]{1,60}\}\}|\|(?:[FL]NAME|EMAIL|COMPANY)\||\$\{[a-z][\w.]{0,40}\}|<<[A-Za-z][^<>\n]{0,40}>>|%%[A-Za-z_]{2,30}%%/gu,
  },
  {
    hint: /\{/,
    find: /(?<!\{)\{(?:name|date|title|company|city|first_?name|last_?name|time|venue|location|number|link|url)\}/giu,
  },
  {
    hint: /here|click/iu,
    find: /\b(?:insert|add|enter|type) (?:your )?(?:text|title|headline|caption|quote|image|photo|copy|content) here\b|\b(?:text|headline|caption|quote|copy|content) goes here\b|\byour (?:text|headline|title) here\b|\bclick or tap (?:here )?to enter (?:text|a date)\b|\bclick to (?:add|edit) (?:text|title|subtitle)\b/giu,
  },
  { hint: /TK|FIX/, find: /\b(?:TKTK|FIXME)\b/gu },
];

/** “[please turn over]” and “[to be continued]” are none. */
function isRequest(found: string): boolean {
  return !/^.(?:please (?!insert|add|enter|fill|complete|confirm)|to be (?!confirmed|added|inserted|completed|advised|supplied|provided|announced|decided|determined|filled)|to come[^\]])/i.test(
    found,
  );
}

/** In somebody's words, a small word in brackets is the editor's: “the [company] is glad”. */
function isNoQuotation(found: string, before: string, after: string): boolean {
  if (/^(?:\s?[:：]|\s\d)/.test(after)) return false;
  const quoted = /[“"«„][^”"»]*$/.test(before);
  return !quoted || !/^.\p{Ll}+.$/u.test(found);
}

/** “TBC Bank” is a name. */
function isNoName(_: string, before: string, after: string): boolean {
  return !/^ \p{Lu}\p{Ll}/u.test(after) || /[:：]\s*$/.test(before);
}

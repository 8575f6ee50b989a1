import { matches } from '../../language/matches.ts';

const atLine =
  /(?:^|\n)[ \t\u3000]*(?:[•·▪◦*–-][ \t]*)?(?:[0-9０-９]{1,3}|[a-zA-Z]{1,2}|[ivxlIVXL]{1,6}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊])\.?[ \t]?[)）]/gu;
const running =
  /(?<![\p{L}\p{N}.])([(（]?)(\d{1,2}|[a-zA-Z]|[ivx]{2,5}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸])\.?[)）](?=[\s*]|\p{L}|[“"‘「《])/gu;
/** Chinese leaves no blank before them: 申請人須甲）填妥表格；乙）繳付費用. */
const glued =
  /(?<=\p{Script=Han})(\d{1,2}|[a-zA-Z]|[ivx]{2,5}|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸])[)）](?=[\s*]|\p{L}|[「《])/gu;
const stems = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const han = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * Where the brackets of “a)”, “1)” and “ii)” stand, which close nothing. One at the beginning of a line is such a mark by
 * itself; one in running text only beside its neighbour in the count, for “(see Annex A)” that lost its “(” looks the same.
 */
export function enumeratorsIn(text: string): number[] {
  const found = new Set<number>();
  for (const { 0: words, index } of matches(text, atLine)) found.add(index + words.length - 1);
  const seen = new Set<string>();
  const candidates: { end: number; values: readonly string[] }[] = [];
  const plain = narrow(text);
  for (const { 0: words, 1: bracket, 2: value = '', index } of matches(plain, running)) {
    const values = valuesOf(value);
    if (bracket) continue;
    for (const each of values) seen.add(each);
    candidates.push({ end: index + words.length - 1, values });
  }
  for (const { 0: words, 1: value = '', index } of hanBefore.test(plain) ? matches(plain, glued) : []) {
    // “（見附件甲）” closes what it has opened.
    if (/[(（][^()（）]*$/.test(plain.slice(Math.max(0, index - 60), index))) continue;
    const values = valuesOf(value);
    for (const each of values) seen.add(each);
    candidates.push({ end: index + words.length - 1, values });
  }
  for (const { end, values } of candidates) {
    if (values.some((value) => neighbours(value).some((other) => seen.has(other)))) found.add(end);
  }
  return [...found];
}

const hanBefore = /\p{Script=Han}[\p{L}\p{N}]{1,5}[)）]/u;

/** The text with figures and Latin letters of the usual width, each where it was. */
function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** `b` is the second letter; `i` the ninth, or the first Roman number. */
function valuesOf(value: string): string[] {
  if (/^\d/.test(value)) return [`1:${Number(value)}`];
  const values: string[] = [];
  if (han.includes(value)) values.push(`一:${han.indexOf(value) + 1}`);
  if (stems.includes(value)) values.push(`甲:${stems.indexOf(value) + 1}`);
  if (roman.includes(value)) values.push(`i:${roman.indexOf(value) + 1}`);
  if (/^[a-z]$/.test(value)) values.push(`a:${value.charCodeAt(0) - 96}`);
  if (/^[A-Z]$/.test(value)) values.push(`A:${value.charCodeAt(0) - 64}`);
  return values;
}

function neighbours(value: string): string[] {
  const [kind, number] = value.split(':');
  return [`${kind}:${Number(number) - 1}`, `${kind}:${Number(number) + 1}`];
}

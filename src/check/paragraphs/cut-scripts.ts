import type { Release } from '../../model/release.ts';

/** How sentences are cut in scripts without capitals, where no small letter tells that a paragraph goes on. */

const han = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const hanLast = new RegExp(`[${han}]$`, 'u');
const hanFirst = new RegExp(`^[${han}]`, 'u');

/** “主辦機構：…”, but not “署長說：…”. */
const labelled = /^[^，。；！？：:「“]{1,16}(?<![說说示出稱称道曰指問问答言])[：:]/u;
/** What is no sentence though it may be long: a salutation, a caption, the name of a notice or of a list. */
const noSentence =
  /^[一二三四五六七八九十]{1,3}、[^。]{0,24}$|^(?:各位|尊敬|[親亲][愛爱]|致|[圖图附表][一二三四五六七八九十\d件錄录]|（?[左右]起|[來来]源|[關关][於于])|(?:通知|公告|名[單单]|一[覽览]|合照|合影|留影|全文|致[辭辞]|[攝摄]|先生|女士|公[報报]|啟|启)(?:（[^（）]{1,12}）)?$/u;
/** What tells of something done, so that a line without marks is more than a heading. */
const telling =
  /(?<![自理緣缘])由.|在(?!線|线)|將(?!軍)|将(?!军)|已|把|被|今[日天]|[はがをにで].|您|我[們们]|如果|希望|(?:呼籲|呼吁|提醒|表示|指出|[認认][為为]|促[請请]|要求|建[議议]|感[謝谢]).{1,6}$/u;
/** Offices, one after the other. */
const names = /[署局廳厅部處处會会府院所校司委組组社團团館馆盟園园室心]$/u;
const beginsAnew = /^(?:[詳详]情|查[詢询]|如[有欲]|有[關关]|此外|另外|以下|各[位界])/u;
/** What nobody begins a paragraph with. */
const goesOn = /^(?:出席|表示|指出|[說说]|[將将][於于會会由在]|[於于]|舉行|举行|公布|宣布|[呼促][籲吁]|等)/u;
const measure =
  /^(?:[個个名人位年月日號号歲岁％%萬万億亿項项宗間间家元次座條条件份所艘輛辆張张班屆届期]|公[里斤頃顷]|平方|小[時时]|分[鐘钟]|多|[餘余])/u;

/**
 * Whether a Chinese or Japanese sentence goes on in the next paragraph: its end has no full stop. A heading has none either; it
 * is short, tells of nothing that is done, or says what the text below says again.
 */
export function isCutInHan(
  { data }: Release,
  first: string,
  second: string,
  isUnderHeading: boolean,
): boolean {
  if (!joinsInHan(first, second)) return false;
  if (data.title?.includes(first) || data.subtitle?.includes(first)) return false;
  if (labelled.test(first) || noSentence.test(first)) return false;
  if (/[，。；]/.test(first) || isCutAtPerson(data, first, second)) return true;
  if (!telling.test(first) && (names.test(first) || !(isUnderHeading || /、.{6}/u.test(first)))) return false;
  return goesOn.test(second) || !(beginsAnew.test(second) || isToldAgain(first, second));
}

const post = /(?:[長长]|主席|[總总]裁|主任|教授|博士|[專专][員员]|[議议][員员]|[經经]理|[發发]言人)$/u;

/** “署長 ¶ 陳逸朗在開幕禮…”, “署長陳逸朗 ¶ 在開幕禮…”, where the front matter knows the person. */
function isCutAtPerson({ people = [] }: Release['data'], first: string, second: string): boolean {
  return people.slice(0, 100).some(({ name }) => {
    if (name.length < 2) return false;
    return (
      (post.test(first) && second.startsWith(name)) || (first.endsWith(name) && /^[在於于]/.test(second))
    );
  });
}

function joinsInHan(first: string, second: string): boolean {
  const isTold = /[，。；]/.test(first);
  if (hanLast.test(first)) {
    if (hanFirst.test(second)) return true;
    // A number goes on with what is counted; a day of its own is how a release ends.
    const isCounted = /^\d[\d,.]*(?:[%％]|\p{Script=Han})/u.test(second) && !/^\d{1,4}年/.test(second);
    return isTold && (isCounted || /^[「《『]/.test(second));
  }
  if (!isTold || !hanFirst.test(second)) return false;
  return /\d$/.test(first) ? measure.test(second) : /）$/.test(first) && goesOn.test(second);
}

/** Whether the text below a line has three characters of it in a row: it is a heading then, and the next begins anew. */
function isToldAgain(first: string, second: string): boolean {
  if (second.startsWith(first.slice(0, 2))) return true;
  const lead = second.slice(0, 30);
  for (let at = 0; at + 3 <= first.length; at++) if (lead.includes(first.slice(at, at + 3))) return true;
  return false;
}

/** Words that want another behind them, in languages without capitals. */
const open: Readonly<Record<string, RegExp>> = {
  ko: /(?:[은는을를의]|부터|까지|에게?|에서|및)$/u,
  ar: /(?:^|\s)(?:في|من|إلى|على|عن|مع|أن|إن|التي|الذي|الذين|بين|حول|خلال|بعد|قبل|كما|لكن|أو)$/u,
  fa: /(?:^|\s)(?:در|از|به|با|برای|که|و|تا|یا|این|بین)$/u,
  ur: /(?:^|\s)(?:کے|کی|کا|کو|سے|میں|پر|اور|نے|کہ|یا|لیے)$/u,
  he: /(?:^|\s)(?:של|את|על|עם|אל|כי|או|בין|לפני|אחרי|לאחר|מתוך|ידי|לפי)$/u,
  hi: /(?:^|\s)(?:के|की|का|को|से|में|पर|और|तथा|एवं|ने|कि|या|लिए)$/u,
};

/** Whether a text ends in a word that wants another. In Korean a headline may, so there a whole sentence has to stand before. */
export function endsOpenWithoutCapitals(text: string, lang: string): boolean {
  const language = lang.replace(/-.*/, '');
  if (text.length < 25 || !open[language]?.test(text)) return false;
  return language !== 'ko' || /[.!?] ?\S/u.test(text);
}

/** What a date of issue may follow at the head of a release, as sources of regular expressions, in any language. */
const headings = [
  'for immediate release',
  'immediate release',
  '(?:press|media|news) (?:release|statement)',
  '(?:date of issue|issued(?: on)?)',
  'asx (?:announcement|release)|posted on(?!\\s*\\p{L})',
  'pressemitteilung(?: vom)?|medienmitteilung(?: vom)?|zur sofortigen veröffentlichung',
  'communiqué(?: de presse)?|pour diffusion immédiate',
  'comunicado(?: de prensa| de imprensa| à imprensa)?|nota (?:de prensa|de imprensa|à imprensa)|para (?:divulgação|publicación|difusión) inmediata|para divulgação imediata',
  'comunicato stampa',
  'persbericht|pressmeddelande|pressemeddelelse|selskabsmeddelelse|børsmeddelelse|pressemelding',
  'пресс-релиз|прес-реліз|informacja prasowa|komunikat prasowy',
  '新聞公報|新闻公报|新聞稿|新闻稿|發稿日期|发稿日期|發布日期|发布日期|發佈日期|即時發布|即時發佈|プレスリリース|報道発表|보도자료',
];

const heading = new RegExp(`^[\\s*]*(?:${headings.join('|').replaceAll(' ', '\\s+')})`, 'iu');
/** “No. 118/2026”, a dash, “Ciudad de México, a”: what may stand between it and the date. */
const between =
  /^(?:\s+(?:[Nn](?:o|r|ro|úm)?[.°º]*\s*)?\d{1,4}(?:[/-]\d{2,4})?(?=[\s,]))?\s*(?:[-–—,:：|/]\s*)*(?:\p{Lu}[\p{L}’'-]+(?:\s(?:de|do|da|du|del|des|of|\p{Lu}[\p{L}’'-]+)){0,4},\s*(?:(?:le|el|den|a|il)\s+)?|den\s+)?$/u;

/** Whether nothing stands before a date but such a heading. */
export function isHeading(before: string): boolean {
  const found = heading.exec(before);
  return found !== null && between.test(before.slice(found[0].length));
}

/** Words with a capital letter at the head of a sentence that are no place: prepositions and articles. */
export const noPlace =
  /^(?!the hague)(?:on|in|at|by|from|since|until|till|after|before|during|between|as|the|a|an|this|that|today|tomorrow|yesterday|when|while|and|for|to|of|with|am|im|vom|bis|ab|seit|nach|vor|der|die|das|au|du|depuis|dès|en|desde|hasta|a partir|em|no|na|o|dal|il|lo|del|deadline|effective|updated?|save the date|due|closing|event|venue|day|week|month|chapter|version|figure|table|photo|annex|appendix|source)\b/iu;

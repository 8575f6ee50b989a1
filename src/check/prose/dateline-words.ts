/** What a date of issue may follow at the head of a release, as sources of regular expressions, in any language. */
const headings = [
  'for immediate release',
  'immediate release',
  '(?:press|media|news) (?:release|statement)',
  '(?:date of issue|issued(?: on)?)',
  'pressemitteilung(?: vom)?|medienmitteilung(?: vom)?|zur sofortigen veröffentlichung',
  'communiqué(?: de presse)?|pour diffusion immédiate',
  'comunicado(?: de prensa| de imprensa| à imprensa)?|nota (?:de prensa|de imprensa|à imprensa)|para (?:divulgação|publicación|difusión) inmediata|para divulgação imediata',
  'comunicato stampa',
  'persbericht|pressmeddelande|pressemeddelelse|pressemelding',
  'пресс-релиз|прес-реліз|informacja prasowa|komunikat prasowy',
  '新聞公報|新闻公报|新聞稿|新闻稿|發稿日期|发稿日期|發布日期|发布日期|發佈日期|即時發布|即時發佈|プレスリリース|報道発表|보도자료',
];

/** Such a heading, with what may stand between it and the date. */
export const headingBefore = new RegExp(
  `^[\\s*]*(?:${headings.join('|').replaceAll(' ', '\\s+')})\\s*(?:[-–—,:：|/]\\s*)*$`,
  'iu',
);

/** Words with a capital letter at the head of a sentence that are no place: prepositions and articles. */
export const noPlace =
  /^(?!the hague)(?:on|in|at|by|from|since|until|till|after|before|during|between|as|the|a|an|this|that|today|tomorrow|yesterday|when|while|and|for|to|of|with|am|im|vom|bis|ab|seit|nach|vor|der|die|das|au|du|depuis|dès|en|desde|hasta|a partir|em|no|na|o|dal|il|lo|del|deadline|effective|updated?|save the date|due|closing|event|venue|day|week|month|chapter|version|figure|table|photo|annex|appendix|source)\b/iu;

/**
 * What says that the date right behind it is still to come: the verb in the future, and between it and the date nothing
 * that has a date of its own. By language.
 */
export const ahead: Readonly<Record<string, RegExp>> = {
  en: /(?:\b(?:will|shall|should|must|(?:is|are)\s+(?:scheduled|due|set|expected|planned|slated)\s+to)\s+(?:also\s+|then\s+|now\s+|again\s+|not\s+|only\s+)?(?:be\s+)?\w+|\bto\s+be\s+held|\b(?:is|are)\s+(?:scheduled|due|planned|slated|set|(?:still\s+|now\s+|also\s+)?open)|\b(?:tomorrow|next\s+(?:\w+day|week|month)|this\s+(?:coming|upcoming)\s+\w+day|coming\s+\w+day)|\bsave\s+the\s+date:?|\bregist(?:er\b|ration\s+is\s+open)|\bdeadline(?:\s+\w+){0,3}\s+is)(?<rest>(?:[^.!?;\n]|\.(?=\d)){0,120})$/i,
  de: /(?:\b(?:wird|werden|findet|finden|eröffnet|startet|beginnt)|\bnächste[nr]?\s+\p{L}+|\bkommenden\s+\p{L}+)(?<rest>[^.!?;\n]{0,60})$/iu,
  fr: /(?:(?:tiendr(?:a|ont)|aur(?:a|ont)\s+lieu|ser(?:a|ont)|(?:débute|ouvri|commence|ferme|accueille|déroule|reste)r(?:a|ont)|(?:entrer(?:a|ont)\s+en\s+vigueur|prendr(?:a|ont)\s+(?:effet|fin)))(?:\s+(?:ouvert|lancé|publié|inauguré)e?s?)?|\p{L}+\s+prochaine?)(?<rest>[^.!?;\n]{0,60})$/iu,
  es: /(?:(?:se\s+(?:celebrará|realizará|inaugurará)|tendrá|será|comenzará|abrirá|cerrará|finalizará|iniciará|estará)n?|se\s+llevarán?\s+a\s+cabo|entrarán?\s+en\s+vigor|próxim[oa])(?<rest>[^.!?;\n]{0,60})$/iu,
  pt: /(?:(?:realizar-se-|ser|ter|acontecer|decorrer|começar|abrir|encerrar|estar)(?:á|ão)|(?:vai|vão|irá|irão)\s+(?:realizar|decorrer|abrir|ter|ser|começar)|entrar(?:á|ão)\s+em\s+vigor|próxim[oa])(?<rest>[^.!?;\n]{0,60})$/iu,
  it: /(?:si\s+(?:terrà|svolgerà)|avrà\s+luogo|sarà|inizierà|aprirà|chiuderà|terminerà|partirà|entrer(?:à|anno)\s+in\s+vigore|prossim[oa])(?<rest>[^.!?;\n]{0,60})$/iu,
  zh: /(?:[将將](?:[会會]|於|于|在)?|定於|定于|下[周週]|下星期|明日|明天)(?<rest>[^。！？；\n]{0,16}?)[自從从]?$/,
};

/** A visit is told with where it leads and who invited; its name may be long. Only for days that stand behind `from` or `on`. */
export const journey =
  /\b(?:will|is|are)\s+(?:be\s+)?(?:attend|participat|tak(?:e|ing)\s+part|travel|visit|represent|speak|host|lead)(?:e|ing)?\b(?<rest>(?:[^.!?;\n]|\.(?=\d)){0,220}?)\b(?:from|on)\s+(?:\w+day,?\s+)?$/i;

/** What goes on until a day, however much stands between. */
export const goesOn =
  /\b(?:will|shall|is|are)\s+(?:also\s+|still\s+|now\s+)?(?:continue|remain|open|available|last|be\s+(?:open|available|extended|closed|in\s+force|in\s+place))\b(?<rest>(?:[^.!?;\n]|\.(?=\d)){0,220}?)\b(?:until|till)\s+(?:\w+day,?\s+)?$/i;

/**
 * What is to come beyond doubt, so that also a day of the last months is no history: what will be held on it, is open until
 * it. By language.
 */
export const surely: Readonly<Record<string, RegExp>> = {
  en: /(?:\b(?:will|shall|(?:is|are)\s+(?:scheduled|due|set|expected|planned)\s+to)\s+(?:also\s+|then\s+|next\s+|again\s+)?(?:be\s+(?:held|\w{2,}ed|shown|given|run|sung|opened)|take\s+(?:place|effect)|open|begin|start|close|end|meet)|\bto\s+be\s+held|\b(?:is|are)\s+(?:still\s+|now\s+|also\s+)?open)\b(?<rest>(?:[^.!?;\n,]|\.(?=\d)){0,60}?)\b(?:on|until|till)\s+(?:\w+day,?\s+)?$/i,
  fr: /(?:se\s+tiendr(?:a|ont)|aur(?:a|ont)\s+lieu)(?<rest>[^.!?;,\n]{0,40})\ble\s+(?:\p{L}+di\s+)?$/iu,
  es: /(?:se\s+(?:celebrará|realizará)n?|tendrán?\s+lugar)(?<rest>[^.!?;,\n]{0,40})\bel\s+(?:\p{L}+,?\s+)?$/iu,
  pt: /(?:realizar-se-á|terá\s+lugar|acontecerá)(?<rest>[^.!?;,\n]{0,40})\b(?:em|no\s+dia|a)\s+$/iu,
  it: /(?:si\s+(?:terrà|svolgerà)|avrà\s+luogo)(?<rest>[^.!?;,\n]{0,40})\b(?:il|dal)\s+(?:\p{L}+\s+)?$/iu,
  zh: /[将將](?<rest>(?:[会會]|再)?)[於于在]$/,
};

/** What follows the date where the verb stands behind it: From 5 May 2024, stalls will …, 2024年9月5日に開催されます. */
export const aheadBehind: Readonly<Record<string, RegExp>> = {
  en: /^,?\s(?<between>[^.!?;\n]{0,80}?)\b(?:will|shall)\s+(?!have\b)/i,
  zh: /^(?:起)?[，,]?(?<between>[^。！？；，\n]{0,16}?)[將将][會会]?(?:[於于在]|全面|正式|[實实]施|生效|[舉举]行|[開开])/,
  ja: /^(?<between>[^。！？\n]{0,40}?)(?:予定|開催します|開催されます|行います)/,
  ko: /^(?<between>[^.!?\n]{0,40}?)(?:예정|개최한다|열린다|할\s?것)/,
};

/** How a sentence begins with a date. */
export const beginning =
  /(?:^|[.!?:;\n]\s{1,3}|\d\s{1,3}|-\s)(?:on|from|by|(?:starting|effective)(?:\s+from)?|with\s+effect\s+from)\s+(?:\w+day,?\s+)?$/i;

/** A past participle, or a word of what has its own date: between verb and date it takes the date for itself. */
export const taken =
  /\b(?!(?:held|scheduled|need|feed|seed|speed|indeed|hundred|based|united|located|limited|invited|entitled|titled|called|named)\b)\p{L}{2,}ed\b|\b(?:for\s+(?:not\s+)?(?:breach|observ|break|fail|violat|offend|gather|flout|offen[cs])\p{L}+|since|after|following|made|given|sent|bought|sold|built|won|born|let|paid|held\s+since|act|law|bill|report|letter|agreement|decision|order|was|were|had|has|have|been|who|which|that|when|where|dated|(?:the|an?|this|that|his|her|their)\s+(?:\p{L}+\s+){0,2}(?:incident|crash|accident|fire|attack|shooting|storm|floods?|explosion|outbreak|speech|remarks|death|vote)|anniversary|years?\s+ago|last|fiscal|financial|ending|ended|period|quarter|as\s+(?:of|at)|(?:years?|months?|weeks?|days?)\s+(?:from|after|before)|until\s+then|depuis|desde|seit|vom)\b|\b(?:loi|décret|accord|arrêté|rapport|décision|résolution|règlement|traité|ley|decreto|acuerdo|informe|resolución|lei|acordo|relatório|despacho|gesetz|legge|tras|después\s+de|après|dopo|após|depois\s+de|nach|wegen|an\s+d(?:as|en|ie))(?!\p{L})|自|截至|已|[調调]查|[檢检][討讨]|[審审]|[紀纪]念|悼念/iu;

/** Right before a date that something is on: `on`, `on Tuesday,`, a comma, `from`. */
export const opener =
  /(?:^|[\s'’])(?:on|from|at|for|by|until|till|to|am|ab|bis|der|zum|le|du|au|el|del|al|em|no|dia|até|partir\s+de|il|dal)\s+(?:\p{L}+\s+|\p{L}+,\s+)?$|[,:(–—-]\s*$|^\s*$|[於于在由為为是：]$|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/iu;

/**
 * What is announced in the present tense: tickets go on sale, a law takes effect. History is told so as well, and the years
 * that books are kept in; it counts only for days that a year later are near. By language.
 */
export const announced: Readonly<Record<string, RegExp>> = {
  en: /(?:\bgo(?:es)?\s+(?:on\s+sale|into\s+(?:effect|force)|live)|\btak(?:es?|ing)\s+(?:effect|place)|\bcom(?:es?|ing)\s+into\s+(?:force|effect|operation)|\benters?\s+into\s+(?:force|effect)|\bkicks?\s+off|\bgets?\s+under\s*way|\b(?:opens|closes|starts|begins|ends|returns|launches|premieres|expires|runs|resumes|applies)|\b(?:applications?|registrations?|nominations?|entries|submissions?|bookings?|sales?|doors|polls?|tickets|enrolments?|proposals?|fees|charges|rates|tolls|rules|measures|classes)\s+(?:(?:for|to|of)\s+(?:[\w-]+\s+){1,6})?(?:open|close|start|begin|end|apply)|\b(?:is|are)\s+(?:to\s+(?:be\s+held|begin|start|open|close|end|meet|report|return|launch|take\s+(?:place|effect))|(?:now\s+)?(?:available|valid)(?=(?:\s+[\w-]+){0,5}\s+(?:from|until|till)\s+(?:\w+day,?\s+)?$)|on\s+(?:sale|show|view|display))|(?:^|[.!?:;,]\s+|\b(?:please|to|can|must|may|should|and)\s+)(?:apply|register|rsvp|sign\s+up|book|submit|respond|reply|enter|vote|nominate)|\b(?:deadline|closing\s+date|cut-?off\s+date|last\s+day|due\s+date|opening\s+date)(?:\s+\w+){0,8}\s+(?:is|falls)|(?:^|\n)(?:\w+\s+)?(?:deadline|closing\s+date|closes|opens|when|event\s+date|date\s+of\s+(?:the\s+)?event|apply\s+by|rsvp(?:\s+by)?|register\s+by)\s*:)(?!\w)(?<rest>(?:[^.!?;\n]|\.(?=\d)){0,80})$/i,
  de: /(?:\b(?:tritt|treten|läuft|laufen|endet|enden|öffnet|öffnen|schließt|schließen|gilt|gelten)|\p{L}{4,}schluss(?:\s+\p{L}+){0,4}(?:\s+ist|:))(?<rest>[^.!?;\n]{0,60})$/iu,
  fr: /(?:\b(?:a|ont)\s+lieu|\bse\s+tient|\b(?:débute|commence|ouvre|ferme|démarre)(?:nt)?|\bprend\s+(?:effet|fin)|\bentre(?:nt)?\s+en\s+vigueur|date\s+limite[^.;\n]{0,50}?\s(?:est|fixée))(?<rest>[^.!?;\n]{0,60})$/iu,
  es: /(?:\bplazo[^.;\n]{0,40}\s(?:finaliza|termina|vence|cierra|concluye)|fecha\s+límite[^.;\n]{0,40}\ses|\bentran?\s+en\s+vigor|\bse\s+celebra|\btienen?\s+lugar)(?<rest>[^.!?;\n]{0,60})$/iu,
  pt: /(?:\brealizam?-se|\bdecorrem?|\bentram?\s+em\s+vigor|\btem\s+(?:lugar|início)|\bprazo[^.;\n]{0,40}\s(?:termina|encerra))(?<rest>[^.!?;\n]{0,60})$/iu,
  it: /(?:\bsi\s+(?:tiene|svolge)|\bha\s+luogo|\bentra(?:no)?\s+in\s+vigore|\bscade|\btermine[^.;\n]{0,40}\sè)(?<rest>[^.!?;\n]{0,60})$/iu,
  zh: /(?:截止|[舉举]行|活[動动]|[開开]幕|比[賽赛]|[報报]名|申[請请])[^，。；\n]{0,4}(?:日期|限期|期限)(?:[為为是至]|[：:])(?<rest>)$/,
};

/** The same behind the date: 起公開發售, 前報名. */
export const announcedBehind: Readonly<Record<string, RegExp>> = {
  en: /^,\s(?<between>[^.!?;\n]{0,60}?)\b(?:must|(?:is|are)\s+(?:required\s+)?to|needs?\s+to)\s/i,
  zh: /^(?<between>)(?:起(?:公[開开]|[發发]售|接受|生效(?!的)|[實实]施(?!的)|[開开]始(?!的))|(?:或)?(?:之|以)?前(?:[遞递]交|提交|[報报]名|交回|登[記记]|申[請请]))(?![^。！？\n]*[已曾了])/,
};

/** What does not begin or end by being announced: the years that books are kept in. */
export const kept =
  /\b(?:(?:fiscal|financial|school|academic|tax|crop)\s+year|FY\s?\d*|quarter|period|months?)\b[^.;\n]{0,60}$/i;

/** What comes to a person for what was done on the day: “will be charged for stealing on …”. */
export const requited =
  /\bbe\s+(?:\w+ly\s+)?(?:charged|fined|prosecuted|sentenced|tried|investigated|penali[sz]ed|punished|remembered|compensated|honou?red|commemorated)\b[^.;\n]*\b(?:for|over|with|of)\b[^.;\n]*$/i;

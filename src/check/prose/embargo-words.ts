/** How an embargo is announced at the beginning of a line, as sources of regular expressions, in any language. */
export const embargoOpenings: readonly string[] = [
  '(?:(?:strict(?:ly)?|under|media|press|news)\\s+)*embargo(?:ed)?(?:\\s+(?:copy|material|release))?\\s*(?:[:：–—-]\\s*)?(?:for\\s+(?:release|publication|broadcast|use)\\s*)?(?:until|till|to)',
  '(?:(?:strict|media|press|news)\\s+)?embargo(?:ed)?\\s*(?:[:：]|[–—])',
  '(?:strictly\\s+)?not\\s+(?:for|to\\s+be)\\s+(?:publi\\w+|releas\\w+|broadcast|used?|distribut\\w+)(?:(?:,|\\s+or|,\\s+or)\\s+\\w+)*\\s+(?:before|until|till|prior\\s+to)',
  'do\\s+not\\s+(?:publish|release|broadcast)\\s+(?:before|until|till|prior\\s+to)',
  'hold\\s+(?:for\\s+release\\s+)?until',
  'sperrfrist\\s*[:：]?(?:\\s*bis)?|gesperrt\\s+bis|embargo\\s+bis|nicht\\s+(?:zu|zur)\\s+veröffentlich\\w+\\s+vor',
  "(?:sous\\s+)?embargo\\s*:?\\s*(?:jusqu[’']au|jusqu[’']à|jusqu[’']en)|ne\\s+pas\\s+(?:publier|diffuser)\\s+avant",
  '(?:bajo\\s+)?embargo\\s*:?\\s*hasta|embargad[oa]\\s+hasta|no\\s+publicar\\s+(?:antes|hasta)',
  '(?:sob\\s+|com\\s+)?embargo\\s*:?\\s*até|embargad[oa]\\s+até|não\\s+(?:publicar|divulgar)\\s+antes',
  '(?:sotto\\s+)?embargo\\s*:?\\s*fino\\s+(?:al?|alle)|non\\s+(?:pubblicare|diffondere)\\s+prima',
  '(?:onder\\s+)?embargo\\s*:?\\s*tot|niet\\s+publiceren\\s+v[oó][oó]r',
  'embargo\\s*:?\\s*(?:till|til|indtil|fram\\s+til|do|până)|klausulere?t\\s+til|sperrefrist\\s*:?',
  '(?:под\\s+)?эмбарго\\s*:?\\s*до|не\\s+(?:публиковать|для\\s+публикации)\\s+до',
  '(?:під\\s+)?ембарго\\s*:?\\s*до|не\\s+(?:публікувати|для\\s+публікації)\\s+до',
  '禁[運运發发][至到]|禁[運运發发][期時时][間间限]?\\s*[:：至到]|保密[至到]|解禁[日時时]*[間间]?\\s*[:：]',
  '(?:報道)?解禁(?:日時?)?\\s*[:：]|エンバーゴ\\s*[:：]',
  '엠바고\\s*[:：]?|보도\\s*시점\\s*[:：]',
];

/** Letters that each of them has, quicker to look for. */
export const embargoMarks =
  /embarg|мбарго|sperr|klausul|hold\s|not\s+(?:for|to\s+be|publish|release|broadcast)\s|nicht\s+zu|ne\s+pas\s|no\s+publ|não\s|non\s+(?:pubb|diff)|niet\s+publ|не\s|禁|密|エンバーゴ|엠바고|보도/i;

/** That a release may go out at once, at the beginning of a line. */
export const immediateOpenings: readonly string[] = [
  'for\\s+immediate\\s+(?:release|publication|distribution)',
  'immediate\\s+release',
  '(?:zur|für\\s+die)\\s+sofortigen?\\s+(?:veröffentlichung|freigabe)',
  'pour\\s+(?:diffusion|publication)\\s+immédiate',
  'para\\s+(?:divulgação|publicação)\\s+imediata',
  'para\\s+(?:su\\s+)?(?:publicación|difusión|divulgación)\\s+inmediata',
  'per\\s+(?:(?:la\\s+)?diffusione|pubblicazione)\\s+immediata',
  'voor\\s+onmiddellijke\\s+(?:publicatie|verspreiding|vrijgave)',
  'för\\s+omedelbar\\s+(?:publicering|spridning)|til\\s+umiddelbar\\s+(?:offentliggørelse|publisering)',
  'do\\s+natychmiastowej\\s+publikacji',
  'для\\s+немедленно(?:й|го)\\s+(?:публикации|распространения)|для\\s+негайн(?:ої|ого)\\s+(?:публікації|поширення)',
  '(?:即時|即时|立即)(?:發[布佈放]|发[布放])|即日解禁|즉시\\s*(?:배포|보도)',
];

/** Letters that each of them has. */
export const immediateMarks =
  /immedia|sofortig|imm?édiate|imediat|inmediat|onmiddel|omedelbar|umiddelbar|natychmiast|немедленн|негайн|即|立|즉시/i;

/** Minutes east of Greenwich of the zones that announcements name; those that mean several are left out. */
export const zoneOffsets: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  HKT: 480,
  SGT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

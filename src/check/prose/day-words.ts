/** How a language speaks of the days around today, as sources of regular expressions. */
export interface DayWords {
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  readonly dayAfterTomorrow?: string;
  readonly dayBeforeYesterday?: string;
  /** What may follow the word: `’s`, `morning`. */
  readonly part?: string;
  /** What may stand between a comma or bracket and the date: French `le`. */
  readonly the?: string;
  /** What before the word makes another day of it, or none: `two weeks from`. */
  readonly not?: string;
  /** Ties two of these words: `today and tomorrow`. */
  readonly and?: string;
  /** Written without blanks between words. */
  readonly unspaced?: true;
}

const chineseParts = '早上?|上午|中午|正午|下午|傍晚|晚上?|晚間|晚间|凌晨|清晨|黃昏|黄昏|深夜';
const nordic = { the: 'den', and: 'og' };
const malay: DayWords = {
  today: 'hari ini|malam ini|pagi ini',
  tomorrow: 'besok|esok',
  yesterday: 'kemarin|semalam',
  and: 'dan',
};

/** By language. */
export const dayWords: Readonly<Record<string, DayWords>> = {
  en: {
    today: 'today|tonight|this (?:morning|afternoon|evening)',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday|last night',
    dayAfterTomorrow: 'the day after tomorrow',
    dayBeforeYesterday: 'the day before yesterday',
    part: "[’']s|early morning|morning|at noon|noon|afternoon|evening|night",
    not: '(?:hour|day|week|fortnight|month|year|decade|centur(?:y|ie))s?(?: ago| from| after| before| since| prior to| to)?|as (?:of|at|from)|ago|than|usa|this day|not',
    and: 'and|or|to|until|&',
  },
  de: {
    today: 'heute',
    tomorrow: 'morgen',
    yesterday: 'gestern',
    dayAfterTomorrow: 'übermorgen',
    dayBeforeYesterday: 'vorgestern',
    part: 'früh|vormittag|mittag|nachmittag|abend|morgen|nacht',
    the: 'am|den|dem',
    not: 'am|jeden|guten|heute|gestern|vor .{1,20}',
    and: 'und|oder|bis',
  },
  es: {
    today: 'hoy|esta (?:noche|tarde|mañana)',
    tomorrow: 'mañana',
    yesterday: 'ayer|anoche',
    dayAfterTomorrow: 'pasado mañana',
    dayBeforeYesterday: 'anteayer|antes de ayer',
    part: 'por la (?:mañana|tarde|noche)',
    the: 'el día|día|el',
    not: 'la|cada|una|esta|como|un año',
    and: 'y|o|a',
  },
  pt: {
    today: 'hoje|esta (?:noite|tarde|manhã)',
    tomorrow: 'amanhã',
    yesterday: 'ontem',
    dayAfterTomorrow: 'depois de amanhã',
    dayBeforeYesterday: 'anteontem',
    part: 'à (?:tarde|noite)|de manhã|pela manhã',
    the: 'no dia|dia|o dia',
    not: 'um ano',
    and: 'e|ou|a',
  },
  fr: {
    today: "aujourd[’']hui|ce (?:soir|matin)|cet après-midi",
    tomorrow: 'demain',
    yesterday: 'hier',
    dayAfterTomorrow: 'après-demain',
    dayBeforeYesterday: 'avant-hier',
    part: 'matin|midi|après-midi|soir',
    the: 'le',
    not: 'un an',
    and: 'et|ou',
  },
  it: {
    today: 'oggi|stasera|stamattina|stamani|questa (?:sera|mattina)',
    tomorrow: 'domani',
    yesterday: 'ieri',
    dayAfterTomorrow: 'dopodomani',
    dayBeforeYesterday: "l[’']altro ieri",
    part: 'mattina|pomeriggio|sera',
    the: 'il',
    not: 'un anno(?: fa)?|altro',
    and: 'e|o',
  },
  ca: { today: 'avui', tomorrow: 'demà', yesterday: 'ahir', the: 'dia', and: 'i' },
  ro: { today: 'astăzi|azi', tomorrow: 'mâine', yesterday: 'ieri', and: 'și' },
  nl: {
    today: 'vandaag|vanavond|vanochtend|vanmiddag',
    tomorrow: 'morgen',
    yesterday: 'gisteren',
    dayAfterTomorrow: 'overmorgen',
    dayBeforeYesterday: 'eergisteren',
    part: 'ochtend|middag|avond|morgen',
    not: "de|deze|elke|[’']s",
    and: 'en|of|tot',
  },
  sv: {
    today: 'i dag|idag|i kväll|ikväll',
    tomorrow: 'i morgon|imorgon',
    yesterday: 'i går|igår',
    the: 'den',
    and: 'och',
  },
  da: { today: 'i dag|i aften', tomorrow: 'i morgen', yesterday: 'i går', ...nordic },
  nb: { today: 'i dag|i kveld', tomorrow: 'i morgen', yesterday: 'i går', ...nordic },
  fi: { today: 'tänään', tomorrow: 'huomenna', yesterday: 'eilen', and: 'ja' },
  pl: { today: 'dzisiaj|dziś', tomorrow: 'jutro', yesterday: 'wczoraj', and: 'i|oraz' },
  cs: { today: 'dnes', tomorrow: 'zítra', yesterday: 'včera', and: 'a' },
  hu: { today: 'ma', tomorrow: 'holnap', yesterday: 'tegnap', and: 'és' },
  tr: { today: 'bugün', tomorrow: 'yarın', yesterday: 'dün', and: 've' },
  el: { today: 'σήμερα|απόψε', tomorrow: 'αύριο', yesterday: 'χθες|χτες', and: 'και' },
  ru: {
    today: 'сегодня',
    tomorrow: 'завтра',
    yesterday: 'вчера',
    dayAfterTomorrow: 'послезавтра',
    dayBeforeYesterday: 'позавчера',
    part: 'утром|дн[её]м|вечером|ночью',
    and: 'и|или',
  },
  uk: {
    today: 'сьогодні',
    tomorrow: 'завтра',
    yesterday: 'вчора|учора',
    dayAfterTomorrow: 'післязавтра',
    dayBeforeYesterday: 'позавчора',
    part: 'вранці|вдень|увечері|ввечері',
    and: 'і|й|та|або',
  },
  he: { today: 'היום|הערב', tomorrow: 'מחר', yesterday: 'אתמול' },
  ar: { today: 'اليوم', tomorrow: 'غد[اً]*', yesterday: 'أمس' },
  hi: { today: 'आज', tomorrow: 'आने वाले कल', yesterday: 'बीते कल' },
  id: malay,
  ms: { ...malay, yesterday: 'semalam|kelmarin' },
  vi: {
    today: 'hôm nay|tối nay|sáng nay|chiều nay',
    tomorrow: 'ngày mai',
    yesterday: 'hôm qua',
    the: 'ngày',
    and: 'và',
  },
  th: { today: 'วันนี้|คืนนี้', tomorrow: 'พรุ่งนี้', yesterday: 'เมื่อวานนี้|เมื่อวาน', the: 'ที่|วันที่', unspaced: true },
  zh: {
    today: '今日|今天|今[早晨晚午夜]|即日',
    tomorrow: '明日|明天|明[早晨晚午]',
    yesterday: '昨日|昨天|昨[早晨晚午夜]',
    dayAfterTomorrow: '後天|后天',
    dayBeforeYesterday: '前天',
    part: chineseParts,
    not: '去年的?|前年的?|年前的?|年後的?|年后的?|[週周月]前的?|[週周月]後的?|星期[前後后]的?',
    and: '及|和|與|与|至|、',
    unspaced: true,
  },
  ja: {
    today: '本日|今日|今夜|今晩|今朝',
    tomorrow: '明日',
    yesterday: '昨日|昨夜|昨晩',
    dayAfterTomorrow: '明後日',
    dayBeforeYesterday: '一昨日|おととい',
    part: '夜|朝|午前|午後',
    not: '年前の|年後の|ヶ月前の|昨年の|去年の',
    and: 'と|および|及び|、|から',
    unspaced: true,
  },
  ko: {
    today: '오늘|금일',
    tomorrow: '내일|명일',
    yesterday: '어제',
    dayAfterTomorrow: '모레',
    dayBeforeYesterday: '그저께|그제',
    part: '오전|오후|저녁|밤|아침',
    not: '년 전',
    and: '과|와|및',
  },
};

interface Tense {
  readonly ahead: RegExp;
  readonly back: RegExp;
}

/** English is told apart further than the rest: most releases are written in it. */
const english: Tense = {
  ahead:
    /\b(?:will|shall|(?:is|are)\s+(?:to\s+be|scheduled|expected|planned|due|slated|set\s+to|invited|hosting|holding)|upcoming|next|tomorrow|coming|forthcoming|tonight|plans?\s+to|save\s+the\s+date|when\s*:|rsvp|invites?|register|deadline|open\s+until|to\s+be\s+held)\b/i,
  back: /\b(?:was|were|had|did|has\s+been|have\s+been|said|held|took\s+place|met|went|saw|came|gave|last|ago|earlier|previous(?:ly)?|since|yesterday|signed|passed|voted|introduced|announced|sent|wrote|began|became|received|approved|joined|visited|hosted|launched|opened|adopted|issued|released)\b/i,
};

const tenses: Readonly<Record<string, Tense>> = {
  en: english,
  de: {
    ahead: /\b(?:wird|werden|findet|kommenden?|nächste[nrs]?|lädt|geplant)\b/i,
    back: /\b(?:war|waren|hat|haben|hatte|wurde|wurden|fand|vergangenen?|letzte[nrs]?)\b/i,
  },
  fr: {
    ahead: /\b(?:aura|auront|sera|seront|se\s+tiendra|prochaine?|débutera|ouvrira|invite)(?!\p{L})/iu,
    back: /\b(?:a\s+été|ont|était|avait|dernier|dernière|s’est)(?!\p{L})/iu,
  },
  es: {
    ahead: /\b(?:será|serán|tendrá|celebrará|realizará|próxim[oa]|comenzará|abrirá|invita)(?!\p{L})/iu,
    back: /\b(?:fue|fueron|celebró|tuvo|ha|han|pasado|había)(?!\p{L})/iu,
  },
  pt: {
    ahead: /\b(?:será|serão|terá|realizará|próxim[oa]|acontecerá|começará|convida)(?!\p{L})/iu,
    back: /\b(?:foi|foram|teve|aconteceu|passad[oa]|havia)(?!\p{L})/iu,
  },
  it: {
    ahead: /\b(?:sarà|saranno|avrà|terrà|svolgerà|prossim[oa]|inizierà)(?!\p{L})/iu,
    back: /\b(?:è\s+stat[oa]|ha|hanno|era|scors[oa])(?!\p{L})/iu,
  },
  ru: {
    ahead: /будет|будут|состоится|пройд[её]т|начн[её]тся|следующ|предстоящ/iu,
    back: /был[аио]?(?!\p{L})|состоял|прош[её]л|прошл|провел/iu,
  },
  zh: { ahead: /[将將]|即[将將]|下[周週]|明[天日]/, back: /昨|上[周週]|已[经經]?|曾|去年/ },
  ja: { ahead: /予定|開催します|来[週月年]|明日|行います/, back: /ました|昨|先[週月]/ },
  ko: { ahead: /예정|할\s?것|내일|다음/, back: /했|었습니다|지난|어제/ },
};

/** Whether the words say that something is to come; `false` also in a language of which no such words are known. */
export function looksAhead(words: string, lang: string): boolean {
  return tenses[languageOf(lang)]?.ahead.test(words) ?? false;
}

/** Whether the words say that something is over. */
export function looksBack(words: string, lang: string): boolean {
  return tenses[languageOf(lang)]?.back.test(words) ?? false;
}

function languageOf(lang: string): string {
  const language = lang.split('-', 1)[0] ?? lang;
  return language === 'und' ? 'en' : language;
}

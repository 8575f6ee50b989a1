const languages = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'sv', 'uk', 'id', 'tr'];
let months: ReadonlySet<string> | undefined;

function isMonth(word: string): boolean {
  months ??= new Set(
    languages
      .flatMap((language) => {
        const [long, genitive] = [{ month: 'long' }, { month: 'long', day: 'numeric' }].map(
          (options) =>
            new Intl.DateTimeFormat(language, {
              ...(options as Intl.DateTimeFormatOptions),
              timeZone: 'UTC',
            }),
        );
        return Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 1)).flatMap((day) => [
          long?.format(day) ?? '',
          genitive?.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '',
        ]);
      })
      .map((name) => name.toLowerCase()),
  );
  return months.has(word.toLowerCase());
}

const counted =
  /^ (?:%|per ?cent|million|billion|thousand|people|persons|participants|guests|visitors|attendees|delegates|companies|countries|students|members|projects|jobs|days|weeks|months|years|hours|minutes|km|kilomet|tonnes)/i;
/** The same elsewhere in Europe; years are left out, which centuries are told in. */
const countedAbroad =
  /^ (?:visit(?:eurs|antes|atori)|personnes|personas|pessoas|persone|Personen|Menschen|participantes|partecipanti|Besucher|Teilnehmer|Teilnehmende|Gäste|Kinder|Jugendliche|Frauen|Männer|Schüler|Beschäftigte|Mitarbeiter|Mitarbeitende|Unternehmen|Firmen|Länder|Stunden|Wochen|Monate|Kilometer|Prozent|enfants|habitants|élèves|étudiants|entreprises|heures|empresas|niños|estudiantes|alumnos|habitantes|horas|imprese|studenti|bambini|mensen|bezoekers|deelnemers|bedrijven|dagen|millions|millones|milhões|milioni|Millionen|euros?|Euro|jours|días|dias|giorni|Tagen?)(?!\p{L})/u;
/** “en el siglo XX niños y niñas …” */
const century =
  /(?:si[eè]cles?|siglos?|s[eé]culos?|secol[oi]|eeuw(?:en)?|Jahrhunderts?|s\.)(?: [XVI]+e?(?:, | (?:y|e|et|en|und) ))? $|[XVI]{2,} (?:y|e|et|en) $/u;
/** “visited XX harbours”, “in which XX listeners can sit”. */
const amongThings = /(?:^|[^\p{L}])(?:\p{Ll}{2,}ed|which|where|when|that|who) $/u;
/** There a number is told by what stands around it: “los XX talleres”, “mit XX Häfen”; “el XX congreso” is the twentieth. */
const amongPlurals =
  /(?:^|[^\p{L}])(?:l[ao]s|[ao]s|les|des|d[ao]s|un[ao]s|más de|mais de|plus de|con|com|avec|nos|nas|aux) $/iu;
const plural = /^ (?!si[eè]cles?|siglos|s[eé]culos)\p{Ll}{3,}s(?!\p{L})/u;
const amongGerman = /(?:^|[^\p{L}])(?:mit|über|rund|etwa|von|aus|in) $/iu;
/** English words before a number of things; a Roman numeral has a name before it. */
const amount =
  /(?:^|[^\p{L}])(?:than|with|over|about|some|nearly|almost|around|among|between|to|of|from|has|have|had|for|by|at|in|expects?|and|least|most|all|its|their|only|further|another|includ(?:es|ed|ing)|total|these|are|were|is|was|first|last|next|past|will|until|after|before|within|every) $/iu;
const numeral = /^ (?:Olymp|Congress|Summit|Session|Edition|Games|century|centur|chromosom)/i;
/** What has two X chromosomes. */
const bearer = /^[ -](?:females?|males?|mice|mouse|embryos?|genotypes?|karyotypes?|gonads?|sex)(?!\p{L})/iu;

/**
 * Whether crosses stand for what is to be filled in: a day, an hour, an amount, a name. XX is a Roman numeral as well,
 * in “XX Olympic Games” and “siglo XX”, and crosses hide what is not to be known, in “S1234XXXD”.
 */
export function isLeftOpen(found: string, before: string, after: string): boolean {
  if (found === '20XX' || /^X{1,3}(?:[.,]X{3})+$/.test(found)) return true;
  if (numeral.test(after)) return false;
  if (
    found === 'XX' &&
    (bearer.test(after) || /(?<![\p{L}\p{N}])(?:XY|X0)(?![\p{L}\p{N}])|chromosom/iu.test(before + after))
  )
    return false;
  if (/[:/.]/.test(found) && /^[Xx]{2}[:/.]/.test(found)) return true;
  if (
    /^ ?(?:%|[年月日時时人名萬万億亿元個个間间家項项次位週周歲岁]|[ap]\.?m\b)/.test(after) ||
    counted.test(after) ||
    (countedAbroad.test(after) && !century.test(before))
  )
    return true;
  if (
    /[$€£¥] ?$/.test(before) ||
    /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Mme|Mlle|Herrn?|Frau|Sra|Sig|Dott|dhr|mevr)\.? $/u.test(before)
  )
    return true;
  const next = /^\.? (?:of |de |d[’'])?(\p{L}+)/u.exec(after)?.[1];
  if (next && isMonth(next)) return true;
  const last = /(\p{L}+) $/u.exec(before)?.[1];
  if (last && isMonth(last) && !/^may$/i.test(last)) return true;
  if (amount.test(before) && /^ (?!century|chromosom)\p{Ll}{3,}/u.test(after)) return true;
  if ((amongPlurals.test(before) || amongThings.test(before)) && plural.test(after)) return true;
  if (amongGerman.test(before) && /^ \p{Lu}\p{Ll}{3,}(?:n|e|er|s)(?!\p{L})/u.test(after)) return true;
  if (/^ (?:and|to) \d/.test(after) || /\d (?:and|to) $/.test(before)) return true;
  if (found.startsWith('x')) return false;
  // The place of a date line: “XX, 5 October – …”.
  if (before.trim() === '' && /^,? \d/.test(after)) return true;
  if (/\b(?:said|says|by|with) $/.test(before) && /^(?:[,.;]|$| (?:said|says|of|from)\b)/.test(after))
    return true;
  return (
    /^X{4}/.test(found) && !/[\d-] ?$/.test(before.replace(/\+\d{1,3} $/, '')) && !/^[ -]?\d/.test(after)
  );
}

/** Whether a blank to be filled in, or question marks, stand for an amount: “by ?? per cent”, “＿＿ visitors”. */
export function isAmountLeftOpen(_: string, before: string, after: string): boolean {
  return /^ ?%/.test(after) || /[$€£¥] ?$/.test(before) || counted.test(after) || countedAbroad.test(after);
}

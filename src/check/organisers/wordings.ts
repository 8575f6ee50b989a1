import type { Clause } from './clauses.ts';

/** What a phrase before a list of organisations says of them; nothing where that is no role of the front matter. */
export type Said = Pick<Clause, 'role' | 'joint' | 'host'>;

/** How a language says who organised what. All patterns but `marks` are read without regard to case, except `kind`. */
export interface Wording {
  /** As plain as can be: it is tried on every paragraph. */
  readonly marks: RegExp;
  /** Phrases before a list; of those that begin at one place the first counts. The last are those that only end a list. */
  readonly by: readonly (readonly [words: string, said: Said])[];
  /** Participles behind a list that begins with `from`: “vom A und der B veranstaltet”. */
  readonly behind?: {
    readonly from: string;
    /** What follows a participle that stands before its list. */
    readonly not: string;
    readonly verbs: readonly (readonly [words: string, said: Said])[];
  };
  /** What the day itself is told to be with, rather than a lunch in passing: “is”, “was”, “and”. */
  readonly told: string;
  /** Articles and prepositions before a name. */
  readonly lead: string;
  readonly and: string;
  /** Words between the words of a name. */
  readonly link: string;
  /** Small words that belong to a name right behind a word of it: “municipal”, “olympique”. */
  readonly adjective: string;
  /** Words that tell what kind of organisation it is; as the beginning of a word, or, with `whole`, as its end. */
  readonly kind: string;
  /** No names, though they begin with a capital. */
  readonly never?: string;
}

const organiser: Said = { role: 'organiser' };
const jointly: Said = { role: 'organiser', joint: true };
const coOrganiser: Said = { role: 'co-organiser', joint: true };
const supporter: Said = { role: 'supporter' };
const host: Said = { role: 'organiser', host: true };

const porPelo = '(?:por|pel[oa]s?)';
const por = 'por';
const par = 'par';
const da = "(?:da(?:i|gli|l(?:l[oae])?)?|dall[’'])";
const von = '(?:vo[nm]|durch)';

export const wordings: Readonly<Record<string, Wording>> = {
  pt: {
    marks: /rganizad|RGANIZAD|[Aa]poi(?:o|ad)/,
    by: [
      [`co-?organizad[oa]s?(?: conjuntamente)? ${porPelo}`, coOrganiser],
      [`(?:conjuntamente organizad[oa]s?|organizad[oa]s? (?:conjuntamente|em conjunto)) ${porPelo}`, jointly],
      [`organizad[oa]s? ${porPelo}`, organiser],
      [`apoiad[oa]s? ${porPelo}`, supporter],
      ['com o (?:generoso )?apoio (?:institucional |financeiro )?d(?:e|[oa]s?)', supporter],
      ['em (?:estreita )?(?:parceria|colaboração|conjunto|cooperação|associação) com|juntamente com', {}],
      [`\\p{L}+[ai]d[oa]s? ${porPelo}`, {}],
    ],
    told: 'é|são|foi|foram|era|eram|será|serão|ser|sendo|sido|e',
    lead: 'os?|as?|por|pel[oa]s?|d[eoa]s?|d[oa]s',
    and: 'e|bem como|assim como',
    link: 'de|d[oa]s?|para(?: [oa]s?)?',
    adjective: '\\p{L}+(?:[aei]l|[aeéo]is|ic[oa]s?|an[oa]s?|ês|esas?|enses?|ári[oa]s?|iv[oa]s?|eir[oa]s?)',
    kind: 'Academia|Agência|Aliança|Associaç|Autoridade|Banco|Biblioteca|Câmara|Centro|Clube|Colégio|Comiss|Comit[éê]|Confederaç|Conselho|Consórcio|Cooperativa|Departamento|Direc?ç|Escola|Federaç|Fundaç|Gabinete|Governo|Grupo|Hospital|Instituto|Junta|Liga|Ministério|Museu|Observatório|Ordem|Organizaç|Prefeitura|Rede|Secretaria|Serviço|Sindicato|Sociedade|Teatro|União|Universidade',
  },
  es: {
    marks: /rganizad|RGANIZAD|[Aa]poy(?:o|ad)/,
    by: [
      [`co-?organizad[oa]s?(?: conjuntamente)? ${por}`, coOrganiser],
      [
        `(?:conjuntamente organizad[oa]s?|organizad[oa]s? (?:conjuntamente|de (?:forma|manera) conjunta)) ${por}`,
        jointly,
      ],
      [`organizad[oa]s? ${por}`, organiser],
      [`apoyad[oa]s? ${por}`, supporter],
      ['con el (?:generoso )?apoyo (?:institucional |financiero )?del?', supporter],
      ['en (?:estrecha )?(?:colaboración|asociación|cooperación|alianza) con|junto con|juntamente con', {}],
      [`\\p{L}+[ai]d[oa]s? ${por}`, {}],
    ],
    told: 'es|son|fue|fueron|era|eran|será|serán|ser|siendo|sido|está|están|y|e',
    lead: 'el|l[ao]s?|por|del?',
    and: 'y|e|así como',
    link: 'de(?: l[ao]s?)?|del|para(?: el| l[ao]s?)?',
    adjective:
      '\\p{L}+(?:[aei]l|[aei]les|ic[oa]s?|an[oa]s?|és|esas?|enses?|ari[oa]s?|iv[oa]s?|ístic[oa]s?|er[oa]s?)',
    kind: 'Academia|Agencia|Alianza|Asociaci|Autoridad|Ayuntamiento|Banco|Biblioteca|Cámara|Centro|Club|Colegio|Comisi|Comité|Confederaci|Consejer|Consejo|Consorcio|Cooperativa|Departamento|Diputaci|Direcci|Escuela|Federaci|Fundaci|Gobierno|Grupo|Hospital|Instituto|Junta|Liga|Ministerio|Museo|Observatorio|Oficina|Organizaci|Patronato|Red|Secretar|Servicio|Sindicato|Sociedad|Teatro|Unión|Universidad',
  },
  fr: {
    marks: /rganisé|RGANISÉ|[Ss]outi?en/,
    by: [
      [`co-?organisée?s?(?: conjointement)? ${par}`, coOrganiser],
      [`(?:conjointement organisée?s?|organisée?s? (?:conjointement|ensemble)) ${par}`, jointly],
      [`organisée?s? ${par}`, organiser],
      [`soutenue?s? ${par}`, supporter],
      ["avec le (?:généreux |précieux )?soutien (?:financier )?(?:d[ue]s?|d[’'])", supporter],
      [
        "en (?:étroite? )?(?:partenariat|collaboration|association|coopération) avec|(?:conjointement|ensemble) avec|aux côtés d(?:[ue]s?|[’'])|avec (?:le concours|l[’']appui) d(?:[ue]s?|[’'])",
        {},
      ],
      [`\\p{L}+[éiu]e?s? ${par}`, {}],
    ],
    told: 'est|sont|été|était|étaient|sera|seront|fut|furent|être|et',
    lead: "l(?:es?|a)|l[’']|par|d[ue]s?|d[’']",
    and: 'et|ainsi que',
    link: "d[ue]s?|de la|de l[’']|d[’']|pour(?: l(?:es?|a)| l[’'])?",
    adjective:
      '\\p{L}+(?:ale?s?|elle?s?|iques?|aise?s?|oise?s?|ien(?:ne)?s?|éen(?:ne)?s?|aires?|ives?|ifs?|imes?|ines?|aux)',
    kind: 'Académie|Agence|Alliance|Association|Autorité|Banque|Bibliothèque|Bureau|Centre|Cercle|Chambre|Club|Collège|Comité|Commission|Communauté|Compagnie|Confédération|Conseil|Conservatoire|Département|Direction|École|Fédération|Fondation|Groupe|Hôpital|Institut|Laboratoire|Ligue|Mairie|Ministère|Musée|Observatoire|Office|Ordre|Organisation|Région|Réseau|Secrétariat|Service|Société|Syndicat|Théâtre|Union|Université|Ville',
  },
  it: {
    marks: /rganizzat|RGANIZZAT|[Ss]ost(?:egno|enut)/,
    by: [
      [`co-?organizzat[oaie](?: congiuntamente)? ${da}`, coOrganiser],
      [
        `(?:congiuntamente organizzat[oaie]|organizzat[oaie] (?:congiuntamente|insieme|in modo congiunto)) ${da}`,
        jointly,
      ],
      [`organizzat[oaie] ${da}`, organiser],
      [`sostenut[oaie] ${da}`, supporter],
      [
        "con il (?:generoso |prezioso )?(?:sostegno|supporto) (?:istituzionale |finanziario )?(?:di|de(?:i|gli|l(?:l[oae])?)|dell[’'])",
        supporter,
      ],
      [
        'in (?:stretta )?(?:collaborazione|partnership|partenariato|cooperazione|associazione) con|insieme (?:con|a(?:i|gli|l(?:l[oae])?)?)',
        {},
      ],
      [`\\p{L}+(?:[aiu]t|ss)[oaie] ${da}`, {}],
    ],
    told: 'è|sono|era|erano|fu|furono|sarà|saranno|viene|vengono|verrà|verranno|essere|stat[oaie]|ed?',
    lead: "il|l[oae]|i|gli|l[’']|con|da(?:i|gli|l(?:l[oae])?)?|dall[’']|de(?:i|gli|l(?:l[oae])?)|dell[’']|di",
    and: 'ed?|nonché|così come',
    link: "di|de(?:i|gli|l(?:l[oae])?)|dell[’']|d[’']|per(?: (?:il|l[aeo]|i|gli)| l[’'])?",
    adjective: '\\p{L}+(?:al[ei]|ic[oaie]|iche|ici|an[oaie]|es[ei]|ari[oae]?|iv[oaie]|istic[oaie])',
    kind: 'Accademia|Agenzia|Alleanza|Associazion|Autorità|Azienda|Banca|Biblioteca|Camera|Centro|Circolo|Club|Collegio|Comitato|Commission|Comune|Confederazion|Consiglio|Consorzio|Cooperativa|Dipartimento|Direzion|Federazion|Fondazion|Governo|Gruppo|Istituto|Lega|Ministero|Municipio|Museo|Ordine|Ospedale|Osservatorio|Politecnico|Provincia|Regione|Rete|Scuola|Sindacato|Società|Soprintendenza|Teatro|Ufficio|Unione|Università',
  },
  de: {
    marks: /rganisiert|eranstaltet|usgerichtet|nterstütz/,
    by: [
      [`(?:mitveranstaltet|mitorganisiert) ${von}`, coOrganiser],
      [`(?:gemeinsam (?:veranstaltet|organisiert)|(?:veranstaltet|organisiert) gemeinsam) ${von}`, jointly],
      [`(?:veranstaltet|organisiert) ${von}`, organiser],
      [`ausgerichtet ${von}`, host],
      [`unterstützt ${von}`, supporter],
      [`mit (?:freundlicher |finanzieller |großzügiger )?Unterstützung (?:${von}|de[rs])`, supporter],
      ['in (?:enger )?(?:Zusammenarbeit|Kooperation|Partnerschaft) mit|(?:gemeinsam|zusammen) mit', {}],
      [`\\p{L}+t ${von}`, {}],
    ],
    behind: {
      from: von,
      not: `(?:(?:gemeinsam|zusammen) )?${von}`,
      verbs: [
        ['(?:gemeinsam|zusammen) (?:veranstaltet|organisiert)', jointly],
        ['mitveranstaltet|mitorganisiert', coOrganiser],
        ['veranstaltet|organisiert', organiser],
        ['(?:gemeinsam )?ausgerichtet', host],
        ['unterstützt', supporter],
      ],
    },
    told: 'ist|sind|war|waren|wird|werden|wurde|wurden|worden|und',
    lead: 'de[rmns]|die|das|vo[nm]|durch',
    and: 'und|sowie',
    link: 'für(?: d(?:ie|as|en))?|de[rs]|zur|zum',
    adjective: '(?!)',
    kind: '(?:Stadt|Gemeinde|Landkreis|Freistaat)$|(?:akademie|agentur|amt(?:e?s)?|anstalt|bank|behörde|bibliothek|bund(?:es)?|büro|dienst(?:es)?|föderation|genossenschaft|gesellschaft|gewerkschaft|hochschule|institut(?:e?s)?|kammer|klub|club|kommission|ministeriums?|museums?|orchesters?|rat(?:e?s)?|stiftung|theaters?|universität|union|verband(?:e?s)?|vereins?|vereinigung|zentrums?)$',
    never:
      'Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\\p{L}+tag',
  },
};

/** The wording of a language (BCP 47) that has one here. */
export function wordingOf(lang: string): Wording | undefined {
  const base = lang.split('-', 1)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(wordings, base) ? wordings[base] : undefined;
}

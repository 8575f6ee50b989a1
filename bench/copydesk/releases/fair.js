// Who organised a fair, in four languages that name their organisers in sentences of their own.
import { chanceFrom } from '../../chance.js';
import { factsOf } from './bank.js';
import { frontOf } from './front.js';

export function fair(number) {
  return Object.keys(languages).map((lang) => {
    const chance = chanceFrom(`fair ${lang} ${number}`);
    const roles = ['organiser', 'organiser', 'organiser', 'co-organiser', 'co-organiser', 'supporter'];
    const bodies = chance.shuffled(languages[lang].bodies).slice(0, roles.length);
    const organisers = bodies.map((written, at) => {
      const [article, name] = written.split('|');
      return { article, name, role: roles[at], host: 'fair' };
    });
    const facts = { ...factsOf('fair', number), organisers };
    const write = (given) => writeFair(given, lang);
    return { name: `own/fair-${number}.${lang.toLowerCase()}.md`, facts, write, text: write(facts) };
  });
}

function writeFair(facts, lang) {
  const { title, summary, wording, body } = languages[lang];
  const all = facts.organisers.filter(({ name }) => name !== facts.omitted?.name);
  const inRole = (role) => all.filter((one) => one.role === role);
  const [jointly, co, support] = ['organiser', 'co-organiser', 'supporter'].map(inRole);
  const clauses = wording[facts.number % wording.length](jointly, co, support);
  const values = { visitors: facts.visitors, stalls: facts.stalls, day: facts.issued.long(lang), clauses };
  const fill = (words) => words.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  return `${frontOf(facts, { title: fill(title), lang, summary: fill(summary) })}${fill(body)}`;
}

/** “A, B and C”, each as the language writes it behind a preposition. */
const series = (list, and, each) => {
  const words = list.map(each);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
};
const join = (parts, and) => series(parts.filter(Boolean), and, (part) => part);
const part = (list, words) => (list.length > 0 ? words(list) : '');

const pelo = (list) => series(list, 'e', ({ article, name }) => `pel${article} ${name}`);
const por = (list) => series(list, 'y', ({ article, name }) => `${article} ${name}`);
const par = (list) => series(list, 'et', ({ article, name }) => `${article}${name}`);
const von = (list) => series(list, 'und', ({ article, name }) => `${article} ${name}`);
const du = ({ article, name }) => `${{ 'le ': 'du ', 'la ': 'de la ', 'l’': 'de l’' }[article]}${name}`;

const languages = {
  'pt-PT': {
    title: 'Feira do Cais recebe {visitors} visitantes',
    summary: 'A feira mostrou o trabalho de {stalls} oficinas da região.',
    bodies: [
      'a|Direção dos Serviços do Porto',
      'a|Câmara Municipal de Salmar',
      'o|Instituto de Artes e Ofícios',
      'a|Associação Comercial de Salmar',
      'a|Fundação Maré Alta',
      'o|Museu das Cordas',
      'a|Universidade do Litoral',
      'o|Clube Náutico de Salmar',
    ],
    wording: [
      (jointly, co, support) =>
        `A feira foi ${join([`organizada conjuntamente ${pelo(jointly)}`, part(co, (list) => `coorganizada ${pelo(list)}`), part(support, (list) => `apoiada ${pelo(list)}`)], 'e')}.`,
      (jointly, co, support) =>
        `Organizada ${pelo(jointly)}${part(co, (list) => ` e coorganizada ${pelo(list)}`)}${part(support, (list) => `, com o apoio ${series(list, 'e', ({ article, name }) => `d${article} ${name}`)}`)}, a feira realizou-se pela quarta vez.`,
    ],
    body: `A Feira do Cais recebeu {visitors} visitantes em três dias, mais do que em qualquer dos anos anteriores.

{clauses}

As {stalls} oficinas mostraram barcos, redes e móveis feitos à mão. Quem quiser participar no próximo ano pode escrever para o endereço abaixo.
`,
  },
  'es-ES': {
    title: 'La Feria del Muelle recibe a {visitors} visitantes',
    summary: 'La feria mostró el trabajo de {stalls} talleres de la región.',
    bodies: [
      'la|Dirección del Puerto',
      'el|Ayuntamiento de Salmar',
      'el|Instituto de Artes y Oficios',
      'la|Cámara de Comercio de Salmar',
      'la|Fundación Marea Alta',
      'el|Museo de las Cuerdas',
      'la|Universidad del Litoral',
      'el|Club Náutico de Salmar',
    ],
    wording: [
      (jointly, co, support) =>
        `La feria fue ${join([`organizada conjuntamente por ${por(jointly)}`, part(co, (list) => `coorganizada por ${por(list)}`), part(support, (list) => `apoyada por ${por(list)}`)], 'y')}.`,
      (jointly, co, support) =>
        `Organizada por ${por(jointly)}${part(co, (list) => ` y coorganizada por ${por(list)}`)}${part(support, (list) => `, con el apoyo ${series(list, 'y', ({ article, name }) => `${article === 'el' ? 'del' : 'de la'} ${name}`)}`)}, la feria se celebró por cuarta vez.`,
    ],
    body: `La Feria del Muelle recibió a {visitors} visitantes en tres días, más que en ningún año anterior.

{clauses}

Los {stalls} talleres mostraron barcos, redes y muebles hechos a mano. Quien quiera participar el próximo año puede escribir a la dirección de abajo.
`,
  },
  'fr-FR': {
    title: 'La Foire du Quai reçoit {visitors} visiteurs',
    summary: 'La foire a montré le travail de {stalls} ateliers de la région.',
    bodies: [
      'la |Direction du Port',
      'la |Ville de Salmer',
      'l’|Office municipal de la mer',
      'la |Chambre de commerce et d’industrie de Salmer',
      'la |Fondation Marée Haute',
      'le |Musée des Cordages',
      'l’|Université du Littoral',
      'le |Comité régional de voile',
    ],
    wording: [
      (jointly, co, support) =>
        `La foire a été ${join([`organisée conjointement par ${par(jointly)}`, part(co, (list) => `coorganisée par ${par(list)}`), part(support, (list) => `soutenue par ${par(list)}`)], 'et')}.`,
      (jointly, co, support) =>
        `Organisée par ${par(jointly)}${part(co, (list) => ` et coorganisée par ${par(list)}`)}${part(support, (list) => `, avec le soutien ${series(list, 'et', du)}`)}, la foire s’est tenue pour la quatrième fois.`,
    ],
    body: `La Foire du Quai a reçu {visitors} visiteurs en trois jours, plus que les années précédentes.

{clauses}

Les {stalls} ateliers ont montré des bateaux, des filets et des meubles faits à la main. Qui veut participer l’an prochain peut écrire à l’adresse ci-dessous.
`,
  },
  'de-DE': {
    title: 'Markt am Kai zählt {visitors} Gäste',
    summary: 'Der Markt zeigte die Arbeit von {stalls} Werkstätten der Region.',
    bodies: [
      'dem|Hafenamt Salmar',
      'der|Stadt Salmar',
      'dem|Verein für Küstenschutz',
      'der|Handelskammer Salmar',
      'der|Stiftung Hohe Flut',
      'dem|Schiffsmuseum Salmar',
      'der|Universität der Küste',
      'dem|Segelverband Nord',
    ],
    wording: [
      (jointly, co, support) =>
        `Der Markt wurde ${join([`von ${von(jointly)} gemeinsam veranstaltet`, part(co, (list) => `von ${von(list)} mitveranstaltet`), part(support, (list) => `von ${von(list)} unterstützt`)], 'und')}.`,
      (jointly, co, support) =>
        `Der Markt, veranstaltet von ${von(jointly)}${part(co, (list) => `, mitveranstaltet von ${von(list)}`)}${part(support, (list) => `, mit Unterstützung von ${von(list)}`)}, fand zum vierten Mal statt.`,
    ],
    body: `Der Markt am Kai zählte in drei Tagen {visitors} Gäste, mehr als in jedem Jahr davor.

{clauses}

Die {stalls} Werkstätten zeigten Boote, Netze und Möbel aus eigener Arbeit. Wer im nächsten Jahr dabei sein will, kann an die Adresse unten schreiben.
`,
  },
};

// Releases of about 1,500 bytes with what most have, the same in every run: the n-th is a function of n.
import { chanceFrom } from '../chance.js';

const organisers = [
  ['Saltmere Town Council', 'STC', 'https://saltmere.example.org'],
  ['Northbank Harbour Trust', 'NHT', 'https://harbour.example.org'],
  ['Ferry Company of Marram', undefined, 'https://ferries.example.org'],
  ['Department of Rivers and Coasts', 'DRC', 'https://coasts.example.org'],
  ['Lowfield Library Service', 'LLS', 'https://library.example.org'],
];
const people = [
  ['Ines Calloway', 'Harbour Master'],
  ['Tomas Brandt', 'Director of Services'],
  ['Aiko Marsh', 'Head of Planning'],
  ['Ruth Okafor', 'Chief Librarian'],
];
const subjects = [
  'night ferry',
  'reading room',
  'flood wall',
  'market hall',
  'cycle path',
  'tide garden',
  'repair workshop',
  'river school',
];
const places = ['Saltmere', 'Northbank', 'Lowfield', 'Gullhaven', 'Eastry', 'Marram'];
const verbs = ['opens', 'extends', 'renews', 'lights', 'connects'];
const news = [
  'Work began in spring and was finished two weeks early',
  'Residents had asked for it in a survey of 1,200 households',
  'The building was empty for nine years and is now used from morning to evening',
  'Twelve apprentices took part and will stay with the project',
  'Nobody has to pay for the first month',
];
const details = [
  'open on every day of the week, also in winter',
  'reached by bus from the central square in ten minutes',
  'built with timber from the forests of the county',
  'free of charge for pupils, students and people over 65',
  'quiet after ten in the evening',
  'staffed by people who know the coast',
];
const hopes = [
  'People told us what they missed, and we listened to them',
  'It is a small step for the town and a large one for the street',
  'We will see after a year what has to be done better',
  'Those who were against it at first have helped to build it',
];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const perDay = 10;

/** Later than every release. */
export const now = '2030-01-01T00:00Z';

/** Name and text of the release of that number. */
export function releaseAt(number) {
  const { pick, between, shuffled } = chanceFrom(`release ${number}`);
  const date = new Date(Date.UTC(1999, 0, 1 + Math.floor(number / perDay)));
  const iso = date.toISOString().slice(0, 10);
  const [organiser, abbreviation, url] = pick(organisers);
  const [helper] = pick(organisers.filter(([name]) => name !== organiser));
  const [person, title] = pick(people);
  const [subject, place] = [pick(subjects), pick(places)];
  const verb = pick(verbs);
  const opening = new Date(date.getTime() + between(2, 9) * 86_400_000);
  const day = `${weekdays[opening.getUTCDay()]}, ${opening.getUTCDate()} ${months[opening.getUTCMonth()]} ${opening.getUTCFullYear()}`;
  const [first, second, third] = shuffled(details);
  const name = `${iso}-${subject.replace(' ', '-')}-${String(number).padStart(6, '0')}.md`;
  const short = abbreviation ? ` (${abbreviation})` : '';
  const text = `---
title: ${place} ${verb} its ${subject} number ${number + 2}
date: ${iso}
location: ${place}
lang: en
summary: The ${subject} of ${place} can be used from ${weekdays[opening.getUTCDay()]}. ${pick(news)}.
organisers:
  - name: ${organiser}
${abbreviation ? `    abbreviation: ${abbreviation}\n` : ''}    url: ${url}
  - name: ${helper}
    role: supporter
people:
  - name: ${person}
    title: ${title}
topics: [${subject[0].toUpperCase()}${subject.slice(1)}s, ${place}]
contact:
  name: Press Office
  organisation: ${organiser}
  url: ${url}/press
  email: press@${new URL(url).host}
---

The ${organiser}${short} ${verb} the ${subject} of ${place} on ${day}. ${pick(news)}. Number ${number + 2} has cost ${between(2, 90)} million crowns, of which the ${helper} paid ${between(5, 60)} per cent.

## What it offers

The ${subject} is:

- ${first};
- ${second}; and
- ${third}.

“${pick(hopes)},” said ${person}, ${title}. “*Everybody* is welcome on the first day.”
${number % 8 === 0 ? table(between) : ''}
## How to get there

Buses leave the station of **${place}** every ${between(5, 30)} minutes. [The timetable](${url}/timetable/${number}) and [a map of the way](${url}/map/${number}) are on the site of the ${organiser}. ${pick(news)}.
`;
  return { name, text };
}

function table(between) {
  const rows = ['Monday to Friday', 'Saturday', 'Sunday'].map(
    (days) => `| ${days} | ${between(6, 9)} am | ${between(5, 9)} pm |`,
  );
  return `\n| Days | Opens | Closes |\n| --- | ---: | ---: |\n${rows.join('\n')}\n`;
}

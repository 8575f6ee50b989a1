// A release as a government's information service writes it: "today (September 5)", organisers by role, an end line.
import { factsOf } from './bank.js';
import { frontOf } from './front.js';
import { englishPart } from './taking-part.js';

const wrap = (words) => words.replace(/(.{60,110}?) /g, '$1\n');

export function seminar(number) {
  const facts = factsOf('seminar', number);
  return { name: `own/seminar-${number}.md`, facts, write: writeSeminar, text: writeSeminar(facts) };
}

export function writeSeminar(facts) {
  const { issued, town, subject, organisers, speaker, visitors, stalls, share, cost, phone } = facts;
  const [host] = organisers;
  const next = issued.plus(180 + (facts.number % 9) * 30);
  const saturday = issued.plus(((6 - new Date(issued.time).getUTCDay() + 7) % 7) + 14);
  const sunday = saturday.plus(1);
  const walk =
    saturday.month === sunday.month
      ? ` A guided walk for families will be held on ${saturday.weekday()} and ${sunday.weekday()}, ${saturday.monthName()} ${saturday.day} and ${sunday.day}.`
      : '';
  const event = `${issued.year} ${subject.name}`;
  const opening = [
    `Over ${visitors} people from workshops, schools and two governments met in ${town} today (${issued.monthName()} ${issued.day}) for the ${event}. They had come to learn how ${subject.about} can pay for themselves.`,
    `The ${event} opened in ${town} today (${issued.monthName()} ${issued.day}) with ${stalls} stalls and over ${visitors} guests. It is the largest meeting on ${subject.about} that the region has seen.`,
    `How can ${subject.about} pay for themselves? Over ${visitors} guests of the ${event} looked for an answer in ${town} today (${issued.monthName()} ${issued.day}), among ${stalls} stalls of makers and advisers.`,
  ][facts.number % 3];
  const middle = [
    `Speaking at the opening ceremony, the ${speaker.post} of the ${host.name}, ${speaker.name}, said the meeting was a milestone. “Nobody plans for ${subject.about} alone,” ${speaker.name} said. “We share the costs, the worries and, if all goes well, the credit.”`,
    `A survey made for the occasion shows that ${share} per cent of the region's firms (those with fewer than 50 employees) would like to take part. The programme costs $${cost} million and is open until ${next.british}.`,
    `Small and medium enterprises (SMEs) can apply for advice free of charge. SMEs that have applied before need only confirm their details, and a reply will reach them within three weeks.`,
  ];
  const later = [
    `The stalls can be visited on ${saturday.weekday()}, ${saturday.american}, from 2pm to 5pm.${walk}`,
    `The next meeting will be held in ${town} on ${next.british}. Workshops that wish to show their work can write to the organisers until the end of the year.`,
  ];
  return `${frontOf(facts, {
    title: `${town} meeting on ${subject.about} draws over ${visitors} guests`,
    lang: 'en-HK',
    summary: `Over ${visitors} guests met in ${town} to talk about ${subject.about}, at the invitation of six organisations.`,
    key: `seminar-${facts.number}`,
    extra: `people:\n  - name: ${speaker.name}\n    title: ${speaker.post}\n    organisation: ${host.name}\n`,
  })}${wrap(opening)}

${middle.map(wrap).join('\n\n')}

## What comes next

${later.map(wrap).join('\n\n')}

Visitors are asked to bring:

- the ticket they were sent by e-mail;
- a pair of stout shoes; and
- a drawing or a photograph of their own work.

## Who took part

${englishPart(facts, wrap)}

For enquiries, please call the press office on ${phone}, or visit [the meeting's own pages](https://${host.host}.example.org/meeting).

Ends/${issued.weekday()}, ${issued.american}
`;
}

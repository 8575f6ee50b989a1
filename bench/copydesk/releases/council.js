// A town council's release: headings, a quotation in a block, pictures, a table, footnotes, the contact in the text.
import { factsOf } from './bank.js';

export function council(number) {
  const facts = factsOf('council', number);
  return { name: `own/council-${number}.md`, facts, write: writeCouncil, text: writeCouncil(facts) };
}

export function writeCouncil(facts) {
  const { issued, town, subject, organisers, speaker, visitors, stalls, cost, phone } = facts;
  const [host] = organisers;
  const site = `https://${host.host}.example.org`;
  const opening = issued.plus(9 + (facts.number % 12));
  const early = issued.plus(3 + (facts.number % 4));
  const late = early.plus(2);
  const closing = opening.plus(2).month === opening.month ? opening.plus(2) : opening;
  const days =
    closing === opening
      ? `On ${opening.monthName()} ${opening.day}`
      : `From ${opening.monthName()} ${opening.day} to ${closing.day}`;
  return `---
title: ${town} opens a hall for ${subject.about} with ${stalls} workplaces
subtitle: Desks, tools and advice under one roof
date: ${issued.iso}
location: ${town}
lang: en-GB
summary: After two years of building, a hall for ${subject.about} opens in ${town} on ${opening.weekday()}, ${opening.day} ${opening.monthName()}.
organisers:
  - name: ${host.name}
    url: ${site}
contact:
  url: ${site}/press
  name: ${facts.guest.name}
  email: press@${host.host}.example.org
  phone: "+44 20 ${phone}"
  address: Town Hall, ${(facts.number % 80) + 3} Market Row, ${town}
people:
  - name: ${speaker.name}
    title: ${speaker.post}
    organisation: ${host.name}
photos:
  - file: photos/saltmere-library.png
    alt: A long brick building with tall lit windows beside calm water
    caption: The new hall, as its architects drew it
    credit: ${facts.guest.name}
---

The scaffolding is down, the floors are dry, and on ${opening.weekday()}, ${opening.day} ${opening.monthName()}, at 10am a hall for
${subject.about} opens to the people of ${town}. It has ${stalls} workplaces, a workshop with a kiln and
a room in which ${visitors} listeners can sit.[^room]

![A brick hall with a row of tall windows beside a canal](/pictures/hall-${facts.number}.jpg)

> A hall is only as good as the people who come. We have seen the first of them at the door already, and they asked us
> for longer hours.
>
> — ${speaker.name}, ${speaker.post}

## A hall for every day

The council paid £${cost} million for the building (the land was a gift) and will run it with the help of volunteers.
“We wanted a place that is open when people are free,” said ${speaker.name}, who has looked after the plans since the
first drawing. Its hours follow the working day:

| Day | Opens | Closes |
| --- | --- | --- |
| Monday to Thursday | 9am | 8pm |
| Friday | 9am | 5pm |
| Saturday | 10am | 4pm |

### Tools to borrow

Saws, planes and measuring tools can be borrowed for a week. A list of them is on [the hall's pages](${site}/tools), and
[a short guide](${site}/guide.pdf) explains what a borrower has to bring.

### Advice

Four advisers answer questions about ${subject.about}; a talk with them is free of charge.[^advice] Those who cannot come to
the hall can write to the address below, or speak to the advisers by telephone in the afternoon.

## The opening days

${days} the doors stand open without a ticket. Readings for children are held from 11am to 12.30pm, and a
tour of the roof starts every hour. The café opens at noon.

Volunteers are shown round on ${early.weekday()}, ${early.day} ${early.monthName()}, and neighbours on ${late.weekday()}, ${late.day}
${late.monthName()}. Both tours begin at the gate, and nobody has to book.

![Visitors at long tables, seen from the gallery](/pictures/tables-${facts.number}.jpg)

Questions will be answered by ${facts.guest.name} of the press office, on +44 20 ${phone} or at press@${host.host}.example.org. The
press office is in the Town Hall, ${(facts.number % 80) + 3} Market Row, ${town}; more can be found at [the council's press pages](${site}/press).

[^room]: The number of seats was set by the fire service, which has visited the hall twice.
[^advice]: The first talk may last an hour; for a second one the adviser needs a drawing.
`;
}

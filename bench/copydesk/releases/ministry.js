// A release as a ministry publishes it: a dateline, paragraphs numbered by hand, bold lines for headings, an annex, notes.
import { bodies, factsOf } from './bank.js';

export function ministry(number) {
  const facts = factsOf('ministry', number);
  return { name: `own/ministry-${number}.md`, facts, write: writeMinistry, text: writeMinistry(facts) };
}

export function writeMinistry(facts) {
  const { issued, town, subject, organisers, speaker, guest, visitors, stalls, share, cost } = facts;
  const host = organisers.find(({ abbreviation }) => abbreviation) ?? bodies[0];
  const [partner, third] = organisers.filter((body) => body !== host);
  const from = issued.plus(20 + (facts.number % 5) * 9);
  const until = from.plus(3).month === from.month ? from.plus(3) : from;
  const last = issued.plus(-200);
  const short = host.abbreviation;
  const span = until === from ? `on ${from.british}` : `from ${from.day} to ${until.british}`;
  const fines = visitors % 90;
  const numbered = [
    `The ${host.name} (${short}) will open a fund of $${cost} million for ${subject.about} in the coming weeks. ${short} expects ${stalls} towns and islands to apply in the first year, and will publish the list of those that were chosen.`,
    `The fund will be presented in ${town} ${span}, in the presence of the ${speaker.post} of ${short}, ${speaker.name}. He will be joined by Dr ${guest.name}, who led the trials that the ${partner.name} carried out between 12 and 19 May 2019.`,
    `**Why it is needed**`,
    `In a survey that closed on ${last.british}, ${share} per cent of those asked said that they knew too little about ${subject.about}.<sup>[1]</sup> More than ${visitors} people took part, most of them (about two thirds) from the eastern districts.`,
    `${speaker.name} said: “We have asked the towns what holds them back. The answer was plain: they lack money for the first step, and someone who has taken it before.”`,
    `Officers of ${short} visited ${fines + 11} harbours in the past year and gave advice on the spot. Where the rules had been broken on purpose, ${stalls} operators were fined $300 each.<sup>[2]</sup>`,
    `**How to apply**`,
    `Applications can be handed in at every town hall or sent through the fund's pages at <https://www.fund.example.org>. The guide to the fund can be read on [the pages of ${short}](https://${host.host}.example.org/guide), together with the answers to frequent questions.`,
    `Those who need help can ask the ${third.name}, which has set up a team of its own. The team will visit towns that ask for it, and will tell them what the fund pays for and what it does not.`,
    `The first grants will be paid out in ${from.plus(120).monthName()} ${from.plus(120).year}. Please refer to **Annex A** for the list of documents that are asked for.`,
  ];
  let count = 0;
  const body = numbered.map((words) => {
    if (words.startsWith('**')) return words;
    count++;
    return count === 1 ? `${town.toUpperCase()}, ${issued.british} – ${words}` : `${count} ${words}`;
  });
  return `---
title: $${cost} million fund for ${subject.about} opens to ${stalls} towns and islands
date: ${issued.iso}
lang: en-SG
summary: A fund for ${subject.about} opens; towns and islands can apply in the coming weeks.
organisers:
  - ${host.name}
contact:
  url: https://${host.host}.example.org
people:
  - name: ${speaker.name}
    title: ${speaker.post}
  - name: Dr ${guest.name}
---

#### A fund for ${subject.about} opens to towns and islands

${body.join('\n\n')}

**Annex A**

1 A plan of the place, signed by the owner, on which the parts concerned can be seen.

2 An estimate of the costs in dollars, made by a firm that is known to ${short}.

3 A letter in which the town says who will look after the work once it is done.

-----

[1] The survey was made by telephone and by post, in four languages.

[2] The fine is the one that the harbour rules name for a first offence.
`;
}

import { organiserLines } from '../organiser-lines.ts';
import { brackets, labelled } from '../punctuation.ts';
import type { Facts } from '../view.ts';

/** What somebody finds who opens the event in their calendar: what it is, who is behind it, what was corrected, where to read on. */
export function descriptionOf(facts: Facts, name: string): string {
  const { mark, headline, summary, changes, canonical, labels, lang } = facts;
  const notes = changes.map(({ label, date, note }) => labelled(brackets(label, date.words), note, lang));
  const paragraphs = [
    mark,
    headline === name ? null : headline,
    summary,
    organiserLines(facts),
    notes.join('\n'),
    labelled(labels.contact, contactLine(facts), lang),
    canonical && `${labels.readOnline}\n${canonical}`,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** Whom to ask, in a line. */
export function contactLine({ contact }: Facts): string {
  const { name, organisation, email, phone, url } = contact;
  return [name, organisation, email, phone, url].filter((part) => part !== null).join(', ');
}

import { brackets, labelled } from '../punctuation.ts';
import type { Facts } from '../view.ts';

/**
 * What the desk that receives it must know, in the order of its weight: that it may not be used yet or no more, what
 * was corrected, which version counts, and the notes to editors.
 */
export function edNoteOf(facts: Facts, notes: string | null): string | undefined {
  const { mark, withdrawal, changes, authoritative, labels, lang } = facts;
  const paragraphs = [
    mark,
    withdrawal && withdrawalNote(facts),
    ...changes.map(({ label, date, note }) => labelled(brackets(label, date.words), note, lang)),
    authoritative && [labels.authoritative, authoritative.text, authoritative.url].filter(Boolean).join(' '),
    notes,
  ];
  return paragraphs.filter(Boolean).join('\n\n') || undefined;
}

function withdrawalNote({ withdrawal, labels, lang }: Facts): string {
  const { date, reason, replacement } = withdrawal ?? {};
  return [
    brackets(labels.withdrawn, date?.words),
    labels.withdrawnNote,
    reason && labelled(labels.reason, reason, lang),
    replacement && labelled(labels.replacedBy, brackets(replacement.text, replacement.url), lang),
  ]
    .filter(Boolean)
    .join('\n');
}

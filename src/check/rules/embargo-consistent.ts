import type { DateValue } from '../../model/date.ts';
import type { Finding, Fix } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { differs, fieldFor, isBeforeIssue } from '../dates/embargo-clash.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { type EmbargoLine, embargoLines, isImmediate } from '../prose/embargo-lines.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const embargoConsistent: ReleaseRule = {
  id: 'embargo-consistent',
  severity: 'error',
  summary: 'Say in one way only when the release may go out.',
  reason:
    'Newsrooms go by the words at the head of a text, the program by the fields “embargo” and “date”. Where they differ, somebody publishes too early, and an embargo that is broken once is worth nothing afterwards.',
  good: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      embargo: 2024-09-05T09:00+08:00
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      EMBARGOED UNTIL 09:00 HKT, 5 September 2024

      The ferry to the outer islands sails again from Friday on.
    `,
  ],
  bad: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      EMBARGOED UNTIL 09:00 HKT, 5 September 2024

      The ferry to the outer islands sails again from Friday on.
    `,
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      embargo: 2024-09-03
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The ferry to the outer islands sails again from Friday on.
    `,
  ],
  *check(release) {
    const { data, places } = release;
    const { date, embargo } = data;
    if (date && embargo && isBeforeIssue(embargo, date)) yield tooEarly(release, embargo, date);
    // An embargo that is there but could not be read is told of already.
    if (!embargo && (places.key('embargo') || isMisspelt(release))) return;
    if (embargo && data.kind && isImmediate(data.kind)) yield atOnce(kindOf(release, data.kind), embargo);
    for (const line of embargoLines(proseOf(release), embargo !== undefined)) {
      if (!embargo && !line.immediate) yield missing(line, release);
      else if (embargo && line.immediate) yield atOnce(written(line), embargo);
      else if (embargo && differs(line, embargo)) yield another(line, embargo);
    }
  },
};

function isMisspelt({ faults }: Release): boolean {
  return faults.some((fault) => fault.kind === 'unknown' && /^emb/i.test(fault.key));
}

function tooEarly({ places }: Release, embargo: DateValue, date: DateValue): Finding {
  const place = places.value('embargo');
  return {
    reason: `The embargo ends ${embargo.written}, before the release is issued: “date” says ${date.written}.`,
    field: 'embargo',
    ...(place && { place }),
    actual: embargo.written,
    note: 'An embargo holds back what has been issued, so that it cannot be over by then; one of the two is wrong.',
  };
}

type Written = Pick<Finding, 'place' | 'field'> & { readonly actual: string };

function written({ passage, start, end }: EmbargoLine): Written {
  const place = passage.place(start, end);
  const actual = passage.text.slice(start, end);
  return { ...(place && { place }), ...(passage.field !== undefined && { field: passage.field }), actual };
}

function missing(line: EmbargoLine, release: Release): Finding {
  const at = written(line);
  const value = fieldFor(line, release.data.date);
  const field = value && `embargo: ${value}`;
  const fix = field && insertion(release, field);
  return {
    reason: `The text says ${quoted(at.actual)}, but there is no field “embargo”.`,
    ...at,
    ...(field && { expected: [field] }),
    note: `Words hold nothing back: the release is published as soon as its date has come. Put ${quoted(field ?? 'embargo:')} among the fields${field ? '' : ', with day, time and zone'}, or take the words out.`,
    ...(fix && { fix }),
  };
}

function insertion({ source, places }: Release, field: string): Fix | undefined {
  const date = places.value('date');
  if (!date) return undefined;
  const end = source.text.indexOf('\n', date.end.offset);
  if (end < 0) return undefined;
  const lineEnd = source.text[end - 1] === '\r' ? '\r\n' : '\n';
  const edit = { start: end + 1, end: end + 1, text: `${field}${lineEnd}` };
  return { title: `put ${field} below “date”`, edits: [edit], safe: false };
}

function kindOf({ places }: Release, actual: string): Written {
  const place = places.value('kind');
  return { ...(place && { place }), field: 'kind', actual };
}

function atOnce(at: Written, embargo: DateValue): Finding {
  return {
    reason: `The text says ${quoted(at.actual)}, but the release is under embargo until ${embargo.written}.`,
    ...at,
    note: 'Whoever reads the words publishes at once. Take them out or, if it may go out now, the field “embargo”.',
  };
}

function another(line: EmbargoLine, embargo: DateValue): Finding {
  const at = written(line);
  const value = fieldFor(line, embargo);
  return {
    reason: `The text says ${quoted(at.actual)}, but the field “embargo” says ${embargo.written}.`,
    ...at,
    note: `Newsrooms go by the words, the program by the field; one of the two is wrong.${value ? ` By the text the field would be ${value}.` : ''}`,
  };
}

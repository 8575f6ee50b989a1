import { runOnAt } from '../../language/run-on.ts';
import type { Edit, Finding } from '../../model/diagnostic.ts';
import type { Place, Range } from '../../model/place.ts';
import type { Malformation } from '../address/malformation.ts';
import { malformed } from '../address/malformed.ts';
import { runsOn } from '../address/run-on.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { BrokenLink } from '../links/broken-link.ts';
import { brokenWords, mayBreak } from '../links/broken-words.ts';
import { brokenByLine } from '../links/line-end.ts';
import type { Link } from '../links/link.ts';
import { linksOf } from '../links/links.ts';
import { Stretches } from '../links/stretches.ts';
import { turnedLink } from '../links/turned.ts';
import { inText } from '../prose/in-text.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const linkMalformed: ReleaseRule = {
  id: 'link-malformed',
  severity: 'error',
  summary: 'Write every link so that it can be followed.',
  reason:
    'A space, a bracket or a letter too many makes an address lead nowhere, or prints the link with all its brackets. It is seen by every reader and by nobody who proofreads the words.',
  good: [
    release`
      ---
      title: Mill turns again
      date: 2023-09-14
      organisers: [Mill Society]
      contact:
        url: https://mill.example.org
      ---

      The story (https://mill.example.org/story) and [the plans](https://mill.example.org/plans_(2023).pdf)
      are on the website; questions go to [the press desk](mailto:press@mill.example.org).
    `,
  ],
  bad: [
    release`
      ---
      title: Mill turns again
      date: 2023-09-14
      organisers: [Mill Society]
      contact:
        url: https://mill.example.org
      ---

      The story is told on https:// www.mill.example.org/story for everybody.
    `,
    release`
      ---
      title: Mill turns again
      date: 2023-09-14
      organisers: [Mill Society]
      contact:
        url: https://mill.example.org
      ---

      The story is told by [the society] (https://mill.example.org/story).
    `,
    release`
      ---
      title: Mill turns again
      date: 2023-09-14
      organisers: [Mill Society]
      contact:
        url: https://mill.example.org
      ---

      The story is told by [the society](htps://mill.example.org/story).
    `,
  ],
  yieldsTo: ['contact-url'],
  *check(release) {
    const { source } = release;
    const told: Range[] = [];
    for (const passage of inText(proseOf(release)).filter(mayBreak)) {
      for (const { start, end, edit, ...problem } of brokenWords(passage, source.text)) {
        const place = passage.place(start, end);
        if (place) told.push(offsets(place));
        yield { ...worded(problem, edit), ...(place && { place }), actual: passage.text.slice(start, end) };
      }
    }
    const words = new Stretches(told);
    for (const link of linksOf(release)) {
      const problem = problemOf(link, source.text);
      if (!problem) continue;
      const { field, address } = link;
      // An address that is missing stands nowhere.
      const place = (address && !link.lacks && link.place) || link.whole;
      if (place && words.touches(offsets(place))) continue;
      const { edit, ...facts } = problem;
      yield { ...worded(facts, edit), ...(place && { place }), ...(field && { field }), actual: address };
    }
  },
};

function problemOf(link: Link, text: string): BrokenLink | undefined {
  const { kind, address } = link;
  if (link.lacks === 'sign') {
    return {
      reason: `The link to ${quoted(address)} lacks a quotation mark or a “>”.`,
      note: 'What follows is read as a part of the address, and is not published.',
    };
  }
  if (link.lacks === 'end') {
    return {
      reason: `The link to ${quoted(address)} has no end.`,
      note: 'All the words behind it become a part of the link. Write “</a>” where its words end.',
    };
  }
  // A picture without an address is told of as such; the address of a link by name stands elsewhere.
  if (kind === 'reference') return undefined;
  if ((kind === 'picture' || kind === 'html-picture') && !/^\W*h?t{1,3}ps?\W/i.test(address))
    return undefined;
  if (kind === 'bare') {
    if (/^www\./i.test(link.text)) return undefined;
    const broken = brokenByLine(link, text);
    if (broken) return broken;
  }
  const round = turnedLink(link);
  if (round) return round;
  // What was set apart as an address is one.
  const problem = malformed(address) ?? (kind === 'bare' ? runsOn(address, runOnAt(address)) : undefined);
  if (!problem?.instead) return problem;
  const rest = address.slice(problem.instead.length);
  const edit =
    kind === 'bare' && address.startsWith(problem.instead)
      ? link.rewrite(`<${problem.instead}>${rest}`)
      : link.change(problem.instead);
  return { ...problem, edit };
}

function worded({ reason, note, instead, safe = false }: Malformation, edit: Edit | undefined): Finding {
  const title = instead === undefined ? 'close it with “)”' : `write ${instead}`;
  return {
    reason,
    note,
    ...(instead !== undefined && { expected: [instead] }),
    ...(edit && { fix: { title, edits: [edit], safe } }),
  };
}

function offsets({ start, end }: Place): Range {
  return { start: start.offset, end: end.offset };
}

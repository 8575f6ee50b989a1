import type { LimitName } from '../../model/fault.ts';
import { release } from '../example.ts';
import type { FaultRule } from '../rule.ts';

export const releaseLimits: FaultRule<'limit'> = {
  id: 'release-limits',
  fault: 'limit',
  severity: 'error',
  always: true,
  summary: 'Keep a release to the size of a release.',
  reason:
    'A release is a page or two. One a hundred times as long, or with quotes within quotes a hundred deep, is an accident of copying, and could hold up everything else that waits to be published.',
  good: [
    release`
      ---
      title: Chess in the park
      date: 2024-06-02
      organisers: [Parks Office]
      contact:
        url: https://parks.example.org
      ---

      > Bring your own clock.
    `,
  ],
  bad: [
    release`
      ---
      title: Chess in the park
      date: 2024-06-02
      organisers: [Parks Office]
      contact:
        url: https://parks.example.org
      ---

      >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Bring your own clock.
    `,
  ],
  words({ limit, actual, allowed, place }) {
    const { reason, note } = words[limit](amount(limit, actual), amount(limit, allowed));
    return {
      reason,
      // What is too deep is not read to its end, so how deep it goes nobody knows.
      ...(limit !== 'nesting' && { actual: String(actual) }),
      expected: [`at most ${allowed}`],
      note,
      // Too much of everything stands nowhere; the whole body would be underlined.
      ...(limit === 'pieces' && { place: { start: place.start, end: place.start } }),
    };
  },
};

const words: Record<LimitName, (actual: string, allowed: string) => { reason: string; note: string }> = {
  bytes: (actual, allowed) => ({
    reason: `The file has ${actual}, more than the ${allowed} a release may have.`,
    note: 'Pictures belong in files of their own, named under “photos:”.',
  }),
  nesting: (_, allowed) => ({
    reason: `Quotes, lists, brackets or other marks stand more than ${allowed} deep here.`,
    note: 'Look for characters such as “>”, “*” or “[” that were copied by mistake.',
  }),
  pieces: (actual, allowed) => ({
    reason: `The text has ${actual} paragraphs, list items, links, marks or other parts, more than the ${allowed} it may have.`,
    note: 'Long tables and lists belong in an attachment.',
  }),
  'front-matter-bytes': (actual, allowed) => ({
    reason: `The front matter has ${actual}, more than the ${allowed} it may have.`,
    note: 'The text of the release belongs below the second “---”.',
  }),
  'front-matter-nesting': (actual, allowed) => ({
    reason: `Fields, lists or brackets stand ${actual} deep here, more than the ${allowed} that are read.`,
    note: 'No field needs more than three levels.',
  }),
  'front-matter-blank-lines': (actual, allowed) => ({
    reason: `There are ${actual} blank lines in a row in the front matter, more than the ${allowed} it may have.`,
    note: 'Take them out, and see that the second “---” is there.',
  }),
};

function amount(limit: LimitName, value: number): string {
  if (!limit.endsWith('bytes'))
    return limit.endsWith('lines') || limit === 'pieces' ? String(value) : `${value} levels`;
  const [size, unit] = value >= 1024 * 1024 ? [value / 1024 / 1024, 'MB'] : [value / 1024, 'KB'];
  return `${Number.isInteger(size) ? size : (Math.ceil(size * 10) / 10).toFixed(1)} ${unit}`;
}

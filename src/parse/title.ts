import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { findHidden } from '../language/hidden.ts';
import { placer } from '../language/positions.ts';
import type { Fault } from '../model/fault.ts';
import type { Source } from '../model/source.ts';
import { syntaxFault } from './problem.ts';

/**
 * The title that the body's first heading gives; a fault where it has characters that no field may have, `undefined`
 * where there is no heading with words in it.
 */
export function headingTitle(
  source: Source,
  body: Root,
): { heading: Heading; title: string } | { fault: Fault } | undefined {
  const heading = firstHeading(body);
  if (!heading) return undefined;
  const title = textOf(heading, { includeImageAlt: false }).replace(/\s+/g, ' ').trim();
  if (title === '') return undefined;
  const hidden = findHidden(title);
  if (!hidden) return { heading, title };
  const start = heading.position?.start.offset ?? 0;
  const end = heading.position?.end.offset ?? start;
  const raw = source.text.slice(start, end).indexOf(hidden.character);
  const range = raw < 0 ? { start, end } : { start: start + raw, end: start + raw + hidden.character.length };
  const reason = `The title has ${hidden.words} in it, which nobody can see.`;
  return { fault: syntaxFault({ reason, note: 'Take it out.', range }, placer(source.text)) };
}

/** The body's first heading. */
export function firstHeading(body: Root): Heading | undefined {
  for (const child of body.children) if (child.type === 'heading') return child;
  return undefined;
}

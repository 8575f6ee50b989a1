import type { Fault } from '../../src/model/fault.ts';
import type { Defaults } from '../../src/model/front-matter.ts';
import type { Release } from '../../src/model/release.ts';
import { parseRelease } from '../../src/parse/release.ts';

export const complete = 'date: 2024-09-05\norganisers: [IPD]\ncontact:\n  url: https://www.ipd.gov.hk\n';

/** A release from its fields; `title` is added unless the fields or `body` give one. */
export function fields(written: string, body = '# A heading\n\nText.\n'): string {
  return `---\n${written}---\n\n${body}`;
}

export async function read(text: string | Uint8Array, defaults: Defaults = { lang: 'en' }): Promise<Release> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const release = await parseRelease(bytes, 'releases/a.md', defaults);
  for (const fault of release.faults) if (fault.kind === 'failure') throw new Error(fault.stacks[0]?.whole);
  return release;
}

/** The words of the file that a fault's place encloses. */
export function pointed(release: Release, fault: Fault | undefined): string | undefined {
  if (!fault || !('place' in fault)) return undefined;
  return release.source.text.slice(fault.place.start.offset, fault.place.end.offset);
}

/** Every fault as its kind and the words it points at. */
export function told(release: Release): string[] {
  return release.faults.map((fault) => `${fault.kind}: ${pointed(release, fault)}`);
}

/** The text with the fixes of its faults made, last first. */
export function mended(release: Release): string {
  const edits = release.faults.flatMap((fault) => ('fix' in fault && fault.fix ? fault.fix.edits : []));
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end),
      release.source.text,
    );
}

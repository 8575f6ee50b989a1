import type { Finding } from '../../model/diagnostic.ts';
import type { Contact } from '../../model/front-matter.ts';
import type { Release } from '../../model/release.ts';
import { replaceWithin } from '../edits.ts';
import { quoted } from '../field-words.ts';
import type { Prose } from '../prose/prose.ts';

/** Links to the front page of the contact's site by another name. */
export function* sites(
  { url }: Partial<Contact>,
  { body, notes }: Prose,
  { source }: Release,
): Iterable<Finding> {
  const listed = url === undefined ? undefined : siteOf(url);
  if (!listed || !url) return;
  for (const passage of [...body, ...notes]) {
    for (const { kind, address, node, start, end } of passage.marks) {
      if (kind !== 'link' || !address || !frontPage.test(address)) continue;
      const site = siteOf(address);
      if (!site || site.host !== listed.host || site.origin === listed.origin) continue;
      const { position } = node ?? {};
      const written = position && source.text.slice(position.start.offset, position.end.offset);
      // A bare “www.” has no “http://” that could be wrong.
      if (!passage.field && written !== undefined && !written.includes(address)) continue;
      const place = passage.place(start, end);
      const meant = address.replace(/^[^/]+\/\/[^/?#]+/, listed.origin);
      const edit =
        place &&
        replaceWithin(
          source,
          position && !passage.field ? (asPlace(position) ?? place) : place,
          address,
          meant,
        );
      yield {
        reason: `The link leads to ${quoted(address)}, the contact has ${quoted(listed.origin)}.`,
        ...(place && { place }),
        ...(passage.field && { field: passage.field }),
        actual: address,
        expected: [meant],
        note: 'One address for one site is easier to trust, and does not send readers round.',
        ...(edit && { fix: { title: `write ${meant}`, edits: [edit], safe: false } }),
      };
    }
  }
}

type Position = NonNullable<NonNullable<Prose['body'][number]['node']>['position']>;

function asPlace({ start, end }: Position) {
  const [from, to] = [start.offset, end.offset];
  if (from === undefined || to === undefined) return undefined;
  return { start: { ...start, offset: from }, end: { ...end, offset: to } };
}

const frontPage = /^https?:\/\/[^/?#\\]+\/?$/i;

function siteOf(address: string): { origin: string; host: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, host } = new URL(address);
  return { origin, host: host.replace(/^www\./, '') };
}

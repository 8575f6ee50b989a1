import { remembered } from '../../language/remembered.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Contact } from '../../model/front-matter.ts';
import type { Release } from '../../model/release.ts';
import { replaceWithin } from '../edits.ts';
import { quoted } from '../field-words.ts';
import { inText } from '../prose/in-text.ts';
import type { Prose } from '../prose/prose.ts';

/** Links to the contact's page, or the front page of its site, by another name. */
export function* sites({ url }: Partial<Contact>, prose: Prose, { source }: Release): Iterable<Finding> {
  const listed = url === undefined ? undefined : siteOf(url);
  if (!listed || !url) return;
  const path = listed.path === '/' ? '\n' : listed.path;
  for (const passage of inText(prose).filter(({ marks }) => marks.length > 0)) {
    for (const { kind, address, node, start, end } of passage.marks) {
      if (kind !== 'link' || !address || !/^https?:/i.test(address)) continue;
      if (!frontPage.test(address) && !address.includes(path)) continue;
      const site = siteOf(address);
      if (!site || site.origin === listed.origin || !isMeant(site, listed)) continue;
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
        reason: `The link leads to ${quoted(address)}, the contact has ${quoted(frontPage.test(address) ? listed.origin : url)}.`,
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

interface Site {
  readonly origin: string;
  /** Without “www.”. */
  readonly host: string;
  readonly path: string;
}

/** A release leads to few sites, and mostly to its own. */
const siteOf = remembered(readSite);

function readSite(address: string): Site | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, host, pathname, search, hash } = new URL(address);
  return {
    origin,
    host: host.replace(/^www\./, ''),
    path: pathname.replace(/(?<=.)\/$/, '') + search + hash,
  };
}

/** The front page or the very page of the contact, of the same host; or that page of the name with another ending. */
function isMeant(site: Site, listed: Site): boolean {
  if (site.host === listed.host) return site.path === '/' || site.path === listed.path;
  const name = ({ host }: Site) => host.replace(/\.[a-z]{2,}$/, '');
  return site.path !== '/' && site.path === listed.path && name(site) === name(listed);
}

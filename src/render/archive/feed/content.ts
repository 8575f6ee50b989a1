import { htmlBodies } from '../../formats/html.ts';
import type { Portrait } from '../../render.ts';
import type { Templates } from '../../templates.ts';
import type { Facts, LinkView } from '../../view.ts';

export const contentTemplate = 'feed/content';

/** The text of a release as a feed carries it, for people: HTML in which every address is absolute. */
export async function contentOf({ facts, around, printed }: Portrait, templates: Templates): Promise<string> {
  const bodies = await htmlBodies(printed, around, true);
  const view = { ...withAbsoluteLinks(facts), ...bodies, policy: '', linkedData: '', cut: false };
  return templates.fill(contentTemplate, view, 'html').trim();
}

/** The same facts, their ways from the page made ways from anywhere. */
function withAbsoluteLinks(facts: Facts): Facts {
  const absolute = <T extends LinkView>(link: T): T => ({ ...link, href: link.url ?? link.href });
  return {
    ...facts,
    photos: facts.photos.map((photo) => ({ ...photo, src: photo.url ?? photo.src })),
    attachments: facts.attachments.map((one) => ({ ...one, href: one.url ?? one.href })),
    versions: facts.versions.map(absolute),
    authoritative: facts.authoritative && absolute(facts.authoritative),
  };
}

import type { Facts } from '../view.ts';
import { inRoles } from './organisations.ts';

/**
 * What the release announces or reports: who holds it in which role, when and where. One that was withdrawn announces
 * nothing, even where its text stays readable.
 */
export function eventOf(facts: Facts) {
  const { event, title, summary, lang, canonical, withdrawal } = facts;
  if (!event || withdrawal) return undefined;
  return {
    '@type': 'Event',
    name: event.name ?? title,
    description: summary ?? undefined,
    startDate: event.start.iso,
    endDate: event.end?.iso,
    eventStatus: 'https://schema.org/EventScheduled',
    location: event.location === null ? undefined : place(event.location),
    url: event.href ?? canonical ?? undefined,
    inLanguage: lang,
    organizer: inRoles(facts, 'organizer'),
  };
}

/** A place of which no more is known than its name; machines want an address all the same. */
export function place(name: string) {
  return { '@type': 'Place', name, address: name };
}

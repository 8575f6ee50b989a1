import { brackets } from '../punctuation.ts';
import type { Facts } from '../view.ts';

/** Where the release was issued, and where what it speaks of takes place. */
export function placesOf({ location, event }: Facts) {
  return [
    ...(location === null ? [] : [{ name: location, rel: 'dateline' }]),
    ...(event?.location ? [{ name: event.location, rel: 'event' }] : []),
  ];
}

/** The event that the release announces or reports; nothing where there is none. */
export function eventOf({ event, title }: Facts) {
  if (!event) return {};
  const { name, when, location, url, href, start, end } = event;
  return {
    events: [
      {
        name: name ?? title,
        rel: 'subject',
        uri: href ?? undefined,
        literal: brackets(name ?? title, when, location, href === null ? url : null),
      },
    ],
    eventDetails: {
      dates: { ...dateOf('start', start.iso), ...(end && dateOf('end', end.iso)) },
    },
  };
}

/** A moment where it is one, else the day or the time that is known: ninjs has a field of its own for either. */
function dateOf(edge: 'start' | 'end', iso: string): Record<string, string> {
  const isMoment = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso);
  if (isMoment) return { [`${edge}Date`]: iso };
  return { [edge === 'start' ? 'expectedStartDate' : 'expectedEndDate']: iso };
}

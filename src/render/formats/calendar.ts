import { momentOf } from '../../language/instants.ts';
import type { WrittenFormat } from '../format.ts';

/** The event that a release announces, for calendars: iCalendar (RFC 5545). */
export const calendar: WrittenFormat = {
  id: 'calendar',
  mediaType: 'text/calendar',
  file: 'event.ics',
  absence({ release: { data }, state }) {
    if (state.kind === 'withdrawn')
      return 'This release was withdrawn, so nobody should put its event into a calendar.';
    if (!data.event) return 'This release names no event, so there is nothing to put into a calendar.';
    return momentOf(data.event.start) === null
      ? 'The event of this release begins on a day or at a time that does not exist, so no calendar can take it.'
      : null;
  },
  async write(facts, context) {
    const { calendarText } = await import('../calendar/calendar-text.ts');
    const { event } = context.entry.release.data;
    if (!event) throw new Error('there is no event to put into a calendar');
    return calendarText(event, facts, context);
  },
};

import ICAL from 'ical.js';
import { seen } from '../../language/characters.ts';
import { momentOf } from '../../language/instants.ts';
import type { PressEvent } from '../../model/front-matter.ts';
import type { WriteContext } from '../format.ts';
import { labelled } from '../punctuation.ts';
import { identityOf } from '../view/identity.ts';
import type { Facts } from '../view.ts';
import { contactLine, descriptionOf } from './description.ts';
import { spanOf, utc } from './span.ts';

// A line has at most 75 bytes; ical.js does not count the blank that a folded one begins with.
ICAL.foldLength = 74;

/**
 * The event of a release as iCalendar (RFC 5545). It names no organiser and invites nobody: with either, calendars would
 * take it for a meeting that has to be answered. Who is behind it stands in the description.
 */
export function calendarText(event: PressEvent, facts: Facts, { entry, page, config }: WriteContext): string {
  const { lang, mark } = facts;
  const { data } = entry.release;
  const zone = data.timezone ?? config.timezone;
  const { start, end } = spanOf(event);
  const issued = momentOf(data.date, zone) ?? '1970-01-01T00:00:00Z';
  const modified = entry.revision.modified && momentOf(entry.revision.modified, zone);
  const name = event.name ?? facts.title;

  const component = new ICAL.Component('vevent');
  const add = (property: string, value: string | number | ICAL.Time | null | undefined) => {
    if (value === null || value === undefined || value === '') return undefined;
    return component.addPropertyWithValue(property, typeof value === 'string' ? seen(value) : value);
  };
  const addWords = (property: string, value: string | null | undefined) =>
    add(property, value)?.setParameter('language', lang);

  add('uid', identityOf(entry, page));
  // When it was last changed, never when it was written: the same release gives the same bytes.
  add('dtstamp', utc(modified || issued));
  add('created', utc(issued));
  if (modified) add('last-modified', utc(modified));
  add('sequence', facts.version - 1);
  add('dtstart', start);
  add('dtend', end);
  addWords('summary', mark === null ? name : labelled(mark, name, lang));
  addWords('location', event.location);
  addWords('description', descriptionOf(facts, name));
  addWords('contact', contactLine(facts));
  add('status', mark === null ? 'CONFIRMED' : 'TENTATIVE');
  const address = facts.event?.href ?? page;
  if (address) add('url', new URL(address).href);
  if (facts.topics.length > 0) {
    const categories = new ICAL.Property('categories');
    categories.setValues(facts.topics.map(seen));
    categories.setParameter('language', lang);
    component.addProperty(categories);
  }
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//pressdesk//pressdesk//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addSubcomponent(component);
  return `${calendar.toString()}\r\n`;
}

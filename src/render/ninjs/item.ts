import { momentOf } from '../../language/instants.ts';
import type { DateValue } from '../../model/date.ts';
import type { PublicEntry } from '../../model/publication.ts';
import type { WriteContext } from '../format.ts';
import { organiserLines } from '../organiser-lines.ts';
import { labelled } from '../punctuation.ts';
import { identityOf } from '../view/identity.ts';
import type { Bodies, Facts } from '../view.ts';
import { associationsOf } from './associations.ts';
import { bodiesOf, withLinks } from './bodies.ts';
import { edNoteOf } from './ed-note.ts';
import { eventOf, placesOf } from './event.ts';
import { infoSourcesOf, organisationsOf, peopleOf } from './parties.ts';

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

/**
 * A release as IPTC ninjs 3.1. What the release does not say is `undefined`, which JSON leaves out.
 * @param html its Markdown with absolute links.
 * @param text the same in plain words.
 */
export function ninjsItem(
  facts: Facts,
  { html, text }: { html: Bodies; text: Bodies },
  context: WriteContext,
) {
  const { entry, page, config } = context;
  const { data } = entry.release;
  const zone = data.timezone ?? config.timezone;
  const moment = (date: DateValue) => momentOf(date, zone) ?? undefined;
  const created = moment(data.date);
  const { modified } = entry.revision;
  return {
    uri: identityOf(entry, page),
    standard,
    type: 'text',
    representationType: 'full',
    version: String(facts.version),
    firstCreated: created,
    versionCreated: (modified && moment(modified)) ?? created,
    contentCreated: created,
    ...statusOf(facts, entry),
    copyrightNotice: facts.rights ?? undefined,
    language: facts.lang,
    title: facts.title,
    slugline: entry.address.split('/').at(-2),
    headlines: headlinesOf(facts),
    by: facts.organisation,
    located: facts.location ?? undefined,
    edNote: edNoteOf(facts, text.notes && withLinks(text.notes, text.links)),
    descriptions: descriptionsOf(facts),
    bodies: filled(bodiesOf(html, text)),
    organisations: organisationsOf(data),
    people: filled(peopleOf(data)),
    infoSources: infoSourcesOf(facts),
    places: filled(placesOf(facts)),
    subjects: filled(facts.topics.map((name) => ({ name, rel: 'about' }))),
    ...eventOf(facts),
    genres: facts.kind === null ? undefined : [{ name: facts.kind }],
    altIds: facts.ref === null ? undefined : [{ role: 'reference', value: facts.ref }],
    renditions: page === null ? undefined : [{ name: 'web', href: page, contentType: 'text/html' }],
    associations: filled(associationsOf(facts, identityOf(entry, page))),
  };
}

/** Whether it may be used: what is marked must not go out yet, what was withdrawn no more. */
function statusOf({ mark, withdrawal }: Facts, { state }: PublicEntry) {
  const embargoedUntil = state.kind === 'embargoed' ? state.until : undefined;
  if (mark !== null) return { pubStatus: 'withheld', embargoedUntil };
  return { pubStatus: withdrawal ? 'canceled' : 'usable' };
}

function headlinesOf({ mark, headline, subtitle, lang }: Facts) {
  const main = mark === null ? headline : labelled(mark, headline, lang);
  return [
    { role: 'main', value: main },
    ...(subtitle === null ? [] : [{ role: 'subtitle', value: subtitle }]),
  ];
}

function descriptionsOf(facts: Facts) {
  const { summary, date, location, changes } = facts;
  const dateline = [location, date.words].filter((words) => words !== null).join(' | ');
  return [
    ...(summary === null ? [] : [{ role: 'summary', value: summary }]),
    { role: 'dateline', value: dateline },
    // The roles in words: “rel” has them as machines tell them apart.
    { role: 'organisers', value: organiserLines(facts) },
    ...changes.map(({ kind, date, note }) => ({ role: kind, value: `${date.words}: ${note}` })),
  ];
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

import { changesBetween } from '../../language/nearest.ts';
import { several } from '../../language/several.ts';
import type { DateValue } from '../../model/date.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { knownRoles, type Organiser } from '../../model/front-matter.ts';
import type { Release } from '../../model/release.ts';
import { quoted } from '../field-words.ts';
import { languageOf } from '../prose/number-form.ts';
import { addressKey } from './address-key.ts';
import { stemOf } from './presence.ts';
import { versionName } from './version-name.ts';

/** In what the front matter of a translation deviates from that of its source, names and words aside. */
export function* formDeviations(source: Release, target: Release): Iterable<Finding> {
  yield* organisers(source, target);
  yield* photos(source, target);
  yield* contact(source, target);
  yield* moments(source, target);
}

function* organisers(source: Release, target: Release): Iterable<Finding> {
  const [there = [], here = []] = [source.data.organisers, target.data.organisers];
  if (there.length === 0 || here.length === 0) return;
  const version = `the ${versionName(source)} version`;
  const field = 'organisers';
  const place = target.places.key(field);
  const where = { field, ...(place && { place }) };
  if (here.length < there.length) {
    const missing = there.filter((organiser) => !here.some((other) => isSame(organiser, other)));
    const names = missing.length === there.length - here.length ? missing.map(({ name }) => name) : [];
    const reason = `${several(here.length, 'organiser')} ${here.length > 1 ? 'are' : 'is'} named here, ${there.length} in ${version}.`;
    const note =
      names.length > 0
        ? `Missing: ${names.map(quoted).join(', ')}.`
        : `They are listed in ${source.source.path}.`;
    yield { ...where, reason, note };
    return;
  }
  if (here.length > there.length) return;
  for (const [index, { role, name }] of here.entries()) {
    const other = there[index];
    if (!other || role === other.role || !isKnown(role) || !isKnown(other.role)) continue;
    // In another order they cannot be told apart.
    if (!sameButOne(here, there)) return;
    const at =
      target.places.value(`organisers.${index}.role`) ?? target.places.value(`organisers.${index}`) ?? place;
    yield {
      field: `organisers.${index}.role`,
      ...(at && { place: at }),
      reason: `${quoted(name)} is ${quoted(role)} here, ${quoted(other.name)} is ${quoted(other.role)} in ${version}.`,
      note: `The organisers of ${version} are listed in ${source.source.path}.`,
      actual: role,
      expected: [other.role],
    };
  }
}

function isSame(a: Organiser, b: Organiser): boolean {
  return (
    a.name === b.name ||
    (a.abbreviation !== undefined && a.abbreviation === b.abbreviation) ||
    (a.url !== undefined && a.url === b.url)
  );
}

function isKnown(role: string): boolean {
  return knownRoles.some((known) => known === role);
}

function sameButOne(here: readonly Organiser[], there: readonly Organiser[]): boolean {
  return here.filter(({ role }, index) => role !== there[index]?.role).length === 1;
}

function* photos(source: Release, target: Release): Iterable<Finding> {
  const [there = [], here = []] = [source.data.photos, target.data.photos];
  if (here.length >= there.length) return;
  const missing = there
    .filter(({ file }) => !here.some((other) => other.file === file))
    .map(({ file }) => file);
  const place = target.places.key('photos');
  yield {
    field: 'photos',
    ...(place && { place }),
    reason: `${here.length === 0 ? 'No photo' : several(here.length, 'photo')} ${here.length > 1 ? 'are' : 'is'} listed here, ${there.length} in the ${versionName(source)} version.`,
    note:
      missing.length === there.length - here.length
        ? `Missing: ${missing.map(quoted).join(', ')}.`
        : `They are listed in ${source.source.path}.`,
  };
}

/** Every country may have its own contact; an address or number that is nearly the same is a slip. */
function* contact(source: Release, target: Release): Iterable<Finding> {
  const [there, here] = [source.data.contact, target.data.contact];
  if (!there || !here) return;
  // Extensions differ in one figure, but one person has one.
  const same = there.email !== undefined && there.email === here.email;
  for (const key of ['email', 'phone', 'url'] as const) {
    const [wanted, found] = [there[key], here[key]];
    if (wanted === undefined || found === undefined || wanted === found) continue;
    const [plain, other] =
      key === 'phone' ? [digits(wanted), digits(found)] : [wanted.toLowerCase(), found.toLowerCase()];
    const foreign = key === 'url' && isForeign(wanted, found, target.data.lang ?? '');
    if (plain === other || !(foreign || isSlip(key, plain, other, same))) continue;
    // What the newsroom fills in stands in no release.
    const place = target.places.value(`contact.${key}`);
    if (!place) continue;
    yield {
      field: `contact.${key}`,
      place,
      reason: `${quoted(found)} stands here, ${quoted(wanted)} in the ${versionName(source)} version.`,
      note: `It stands in ${source.source.path}.`,
      actual: found,
      expected: [wanted],
    };
  }
}

function isSlip(key: 'email' | 'phone' | 'url', wanted: string, found: string, same: boolean): boolean {
  if (key === 'email') return isMisspelt(wanted, found);
  if (key === 'phone') return changesBetween(wanted, found) === 1 && (wanted.length !== found.length || same);
  // Sites differ in the part that names the language.
  const [a, b] = [addressKey(wanted).page, addressKey(found).page];
  return a !== b && stemOf(a) !== stemOf(b) && changesBetween(a, b) < 4;
}

/** Whether an address names a language, other than that of the release, that the other address does not name. */
function isForeign(wanted: string, found: string, lang: string): boolean {
  if (addressKey(wanted).exact !== addressKey(found).exact || !found.startsWith(wanted.replace(/\/$/, '')))
    return false;
  const named = /^[-_./]([a-z]{2})\b/i.exec(found.slice(wanted.replace(/\/$/, '').length))?.[1];
  return named !== undefined && named.toLowerCase() !== languageOf(lang);
}

/** One letter too many or too few, or two in the wrong order: pres@ for press@. */
function isMisspelt(a: string, b: string): boolean {
  const sorted = (word: string) => [...word].sort().join('');
  return (
    (a.length !== b.length && changesBetween(a, b) === 1) ||
    (changesBetween(a, b) === 2 && sorted(a) === sorted(b))
  );
}

function digits(phone: string): string {
  return phone.replace(/\D/g, '');
}

/** The embargo, and the beginning and end of the event, are the same moment in every language. */
function* moments(source: Release, target: Release): Iterable<Finding> {
  const version = `the ${versionName(source)} version`;
  const pairs = [
    ['embargo', source.data.embargo, target.data.embargo],
    ['event.start', source.data.event?.start, target.data.event?.start],
    ['event.end', source.data.event?.end, target.data.event?.end],
  ] as const;
  for (const [field, there, here] of pairs) {
    if (!there || !here || sameMoment(there, here)) continue;
    const place = target.places.value(field);
    const [found, wanted] = [here.written, there.written];
    yield {
      field,
      ...(place && { place }),
      reason: `${quoted(found)} stands here, ${quoted(wanted)} in ${version}.`,
      note: `It stands in ${source.source.path}.`,
      actual: found,
      expected: [wanted],
    };
  }
}

function sameMoment(a: DateValue, b: DateValue): boolean {
  if (a.year !== b.year || a.month !== b.month || a.day !== b.day) return false;
  const [one, other] = [a.time, b.time];
  // Times of different zones may be the same moment, and a day is no time.
  if (!one || !other || one.offset !== other.offset || one.zone !== other.zone) return true;
  return one.hour === other.hour && one.minute === other.minute;
}

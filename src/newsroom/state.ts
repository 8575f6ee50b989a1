import { nearest } from '../language/nearest.ts';
import { isUnread } from '../language/translated.ts';
import type { Config } from '../model/config.ts';
import type { State } from '../model/publication.ts';
import type { Release } from '../model/release.ts';
import { type Clock, instantOf, surelyPast } from './instant.ts';

/**
 * Where a day without any zone begins. The day of an embargo begins only when it has begun everywhere, 12 hours after
 * Greenwich: a secret let out early cannot be taken back. A mere date makes no such promise, so it begins at midnight
 * in Greenwich: an office in Asia that has not set its zone must not wait until evening to publish that day's
 * release. The zone of the machine is never asked, for the same input gives the same output everywhere.
 */
export const embargoOtherwise = -12 * 60;
export const dateOtherwise = 0;

/**
 * What may happen to a release at an instant. Its faults do not make it public: what can be read of it decides, and
 * an embargo or a status that is there but cannot be read holds it back. An embargo alone decides over the
 * instant, as papers are given tomorrow's date this evening; without one, the release's own date does.
 *
 * One that is withdrawn before its time has come was never out, and no notice tells that there was something.
 */
export function stateOf(release: Release, config: Config, now: number): State {
  if (isDraft(release)) return { kind: 'draft' };
  const timed = timedState(release, config, now);
  // Of what is withdrawn nothing stays out because its date cannot be read.
  return isWithdrawn(release) && (timed.kind === 'public' || timed.kind === 'unclear')
    ? { kind: 'withdrawn' }
    : timed;
}

/** What no person has read yet is a draft, whatever its status. */
function isDraft({ data: { status, translated } }: Release): boolean {
  return status === 'draft' || (translated !== undefined && isUnread(translated));
}

/** Whoever says why a release is taken back, and forgets the status, wants it gone all the same. */
function isWithdrawn({ data, places }: Release): boolean {
  return data.status === 'withdrawn' || places.key('withdrawal') !== undefined;
}

function timedState(release: Release, config: Config, now: number): State {
  if (heldBack(release, now)) return { kind: 'held' };
  const { embargo, date, timezone } = release.data;
  const zone = timezone ?? config.timezone;
  if (embargo) {
    const until = pending(embargo, { zone, otherwise: embargoOtherwise }, now);
    if (until === 'unreal') return { kind: 'held' };
    if (until) return { kind: 'embargoed', until };
  }
  if (!date) return { kind: 'unclear' };
  const until = pending(date, { zone, otherwise: dateOtherwise }, now);
  if (until === 'unreal') return { kind: 'unclear' };
  return until && !embargo ? { kind: 'embargoed', until, byDate: true } : { kind: 'public' };
}

function pending(
  date: NonNullable<Release['data']['date']>,
  clock: Clock,
  now: number,
): string | 'unreal' | undefined {
  if (surelyPast(date, now)) return undefined;
  const instant = instantOf(date, clock);
  if (instant === undefined) return 'unreal';
  return instant > now ? new Date(instant).toISOString() : undefined;
}

const holding = ['embargo', 'status'];

/** Whether somebody meant to hold the release back, in words that could not be read. */
function heldBack({ data, faults, places, source, unread }: Release, now: number): boolean {
  if (!data.embargo && places.key('embargo')) return true;
  if (!data.status && places.key('status')) return true;
  return faults.some((fault) => {
    // `embrago: 2026-05-01` must not publish at once what was to wait.
    if (fault.kind === 'unknown') return !fault.field.includes('.') && meansHolding(fault.key, fault.allowed);
    return (unread || fault.kind === 'syntax') && linesHold(source.text, now);
  });
}

function meansHolding(key: string, allowed: readonly string[]): boolean {
  return holding.includes(nearest(key, [...allowed, ...holding]) ?? '');
}

const holdingLine =
  /^["']?(?:(?<embargo>embargo)["']?[ \t]*:|status["']?[ \t]*:[ \t]*["']?(?:draft|withdrawn)|withdrawal["']?[ \t]*:)[ \t]*["']?(?<day>\d{4}-\d{2}-\d{2})?/gim;
const twoDays = 48 * 60 * 60 * 1000;

/**
 * Where the front matter as a whole cannot be read, its lines still can. An embargo stays in the file long after its
 * day, and a slip of the pen then must not take down the page: one that is past in every zone no longer counts.
 */
function linesHold(text: string, now: number): boolean {
  return Array.from(head(text).matchAll(holdingLine)).some(({ groups = {} }) => {
    const begins = Date.parse(groups.day ?? '');
    return !groups.embargo || Number.isNaN(begins) || begins + twoDays > now;
  });
}

function head(text: string): string {
  const end = /\n---[ \t]*\r?$/m.exec(text);
  return end ? text.slice(0, end.index) : text.slice(0, 64 * 1024);
}

import { gathered } from '../../language/gathered.ts';
import { inPattern } from '../../language/in-pattern.ts';
import { hasHan } from '../../language/script.ts';
import type { Release } from '../../model/release.ts';
import { bracketPairsOf } from '../prose/bracket-pairs.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import type { Named, Role } from './clauses.ts';
import { isCalledShort, type Naming, namingOf } from './naming.ts';
import { type Organisation, organisationsOf } from './organisations.ts';
import { type Told, toldOf } from './reading.ts';
import type { Stretch } from './stretches.ts';
import { nameWords } from './wording.ts';
import { wordingOf } from './wordings.ts';

/** Words of the body that a finding is about. */
interface Spoken {
  readonly stretch: Stretch;
  readonly named: Named;
  readonly role: Role;
}

/** Where body and front matter differ on who is behind a release. */
export type Difference =
  | { readonly what: 'unnamed'; readonly organisation: Organisation; readonly elsewhere: boolean }
  | ({ readonly what: 'unlisted'; readonly near?: Organisation } & Spoken)
  | ({ readonly what: 'role'; readonly organisation: Organisation } & Spoken);

const roles: readonly string[] = ['organiser', 'undertaker', 'co-organiser', 'supporter'];

/** Compares the organisers of the front matter with those of the body, both ways and by role. */
export function differencesOf(release: Release): Difference[] {
  const organisations = organisationsOf(release);
  const told = toldOf(release);
  if (organisations.length < 2 && told.length === 0) return [];
  const prose = proseOf(release);
  const naming = namingOf(prose, organisations);
  const isWorded = wordingOf(prose.lang) !== undefined;
  const inClauses = namedIn(told);
  const unlisted = unlistedIn(told, organisations);
  const unnamed = unnamedOf(organisations, naming, told, unlisted);
  const found: Difference[] = [...rolesIn(told, organisations)];
  for (const stranger of unlisted) {
    const words = wordsOf(stranger);
    const left = organisations.filter(
      ({ index, organiser }) =>
        naming[index] !== 'yes' && (organiser.role === stranger.role || !roles.includes(organiser.role)),
    );
    const near = left.find(({ names }) => names.some((name) => isNear(name, words)));
    // The same organisation in another language, or a name that is written there in its own way.
    if (!near && left.some(({ names }) => names.every((name) => hasHan(name) !== hasHan(words)))) continue;
    // In these languages names are translated and inflected more freely.
    if (!near && isWorded && organisations.some((one) => naming[one.index] !== 'yes' && !inClauses.has(one)))
      continue;
    found.push({ what: 'unlisted', ...stranger, ...(near && { near }) });
    if (near) unnamed.delete(near);
  }
  for (const [organisation, elsewhere] of unnamed) {
    if (elsewhere ? !isMisread(organisation, release) : !isBroken(organisation, prose))
      found.push({ what: 'unnamed', organisation, elsewhere });
  }
  return found;
}

/** Signs within words, or no blank between sentences: other rules tell of them, and the clause is not read for them. */
const slip = /[\u00ad\u200b-\u200d\u2060\ufeff\ufffd]|\p{Ll}\.\p{Lu}\p{Ll}/u;

function isMisread({ names }: Organisation, release: Release): boolean {
  const prose = proseOf(release);
  const broken = new Set(bracketPairsOf(prose).lone.map(({ passage }) => passage));
  return prose.body.some(
    (passage) =>
      (broken.has(passage) || slip.test(passage.text)) && names.some((name) => passage.text.includes(name)),
  );
}

/** Whether a text has a name with its accented letters broken: “CÃ¢mara” for “Câmara”. */
function isBroken({ names }: Organisation, { body }: Prose): boolean {
  return names.some((name) => {
    if (hasHan(name) || !/[^\0-\x7f]/.test(name) || !/[a-z]{3}/i.test(name)) return false;
    const letters = inPattern(name).replace(/[^\0-\x7f]/g, '[^\\0-\\x7f]{1,4}');
    const pattern = new RegExp(letters, 'u');
    return body.some(({ text }) => pattern.test(text));
  });
}

function wordsOf({ stretch, named }: Spoken): string {
  return stretch.text.slice(named.start, named.end);
}

function isNear(name: string, words: string): boolean {
  const parts = (text: string) => new Set(hasHan(text) ? Array.from(text) : nameWords(text.toLowerCase()));
  const [a, b] = [parts(name), parts(words)];
  const shared = [...a].filter((part) => b.has(part)).length;
  return shared * 4 >= Math.max(a.size, b.size) * 3;
}

function namedIn(told: readonly Told[]): ReadonlySet<Organisation | undefined> {
  return new Set(gathered(told, ({ clause }) => clause.named.map(({ organisation }) => organisation)));
}

/** Names of the body's clauses that the front matter lacks. */
function unlistedIn(told: readonly Told[], organisations: readonly Organisation[]): Spoken[] {
  const seen = new Set<string>();
  const found: Spoken[] = [];
  for (const { clause, stretch } of told) {
    const { role, named } = clause;
    if (!role) continue;
    // Beside one name on the list, not what is said in passing.
    const isLevel = (clause.joint || role === 'co-organiser') && named.some((one) => one.organisation);
    if (organisations.length < 2 && !clause.main && !isLevel) continue;
    for (const one of named) {
      const spoken = { stretch, named: one, role };
      const words = wordsOf(spoken);
      if (one.organisation || seen.has(words)) continue;
      seen.add(words);
      found.push(spoken);
    }
  }
  return found;
}

/** Organisers that the body has in another role only. */
function rolesIn(told: readonly Told[], organisations: readonly Organisation[]): Difference[] {
  const found: Difference[] = [];
  // A single organisation may have undertaken a study, or supported a scheme, of which its release tells as well.
  if (organisations.length < 2) return found;
  const all = told.map(({ clause }) => clause.role);
  for (const organisation of organisations) {
    const { role: listed } = organisation.organiser;
    if (!roles.includes(listed)) continue;
    if (
      organisations.some(
        (other) => other !== organisation && other.organiser.name === organisation.organiser.name,
      )
    )
      continue;
    const places = told.filter(({ clause }) => clause.named.some((one) => one.organisation === organisation));
    if (places.length === 0 || places.some(({ clause }) => allows(clause, listed, all))) continue;
    for (const { clause, stretch } of places.slice(0, 1)) {
      const named = clause.named.find((one) => one.organisation === organisation);
      if (clause.role && named) found.push({ what: 'role', organisation, stretch, named, role: clause.role });
    }
  }
  return found;
}

/** Without a clause for each, “organised jointly” and “co-organised” are said of the same. */
function allows(
  { role, loose, host }: Told['clause'],
  listed: string,
  all: readonly (Role | undefined)[],
): boolean {
  if (role === undefined || role === listed) return true;
  if (host) return listed !== 'supporter';
  const equals = ['organiser', 'co-organiser'];
  if (!equals.includes(role) || !equals.includes(listed)) return false;
  return (
    (loose === true && role === 'organiser') || !equals.every((one) => all.some((other) => other === one))
  );
}

/** Organisers that the body names nowhere, or, where it has a list of organisers, not in that. */
function unnamedOf(
  organisations: readonly Organisation[],
  naming: readonly Naming[],
  told: readonly Told[],
  unlisted: readonly Spoken[],
): Map<Organisation, boolean> {
  const found = new Map<Organisation, boolean>();
  if (organisations.length < 2) return found;
  const inClauses = namedIn(told);
  const words = [...new Set(told.map(({ stretch }) => stretch.text))].join('\n');
  const isCalled = (one: Organisation) => isCalledShort(one, words, organisations);
  const absent = organisations.filter(({ index }) => naming[index] === 'no');
  const others = organisations.filter(({ index }) => naming[index] === 'yes');
  if (others.length > 0 && absent.length * 2 <= organisations.length) {
    for (const organisation of absent) found.set(organisation, false);
  }
  for (const organisation of organisations) {
    if (inClauses.has(organisation) || found.has(organisation)) continue;
    const rest = organisations.filter((other) => other !== organisation);
    const whole = rest.length >= 2 && rest.every((other) => inClauses.has(other));
    const how = naming[organisation.index];
    if (whole && unlisted.length === 0 && !(how === 'perhaps' && isCalled(organisation)))
      found.set(organisation, how === 'yes');
  }
  return found;
}

import type { Range } from '../prose/passage.ts';
import type { Mention, Organisation } from './organisations.ts';

export type Role = 'organiser' | 'undertaker' | 'co-organiser' | 'supporter';

/** An organisation as a clause names it; without `organisation` it is none of the front matter's. */
export interface Named extends Range {
  readonly organisation?: Organisation;
}

/** “jointly organised by A and B”: what a sentence says of a role, and of whom. */
export interface Clause {
  /** Absent where the clause names somebody without a role of the front matter, such as “in partnership with”. */
  readonly role?: Role;
  /** What the sentence tells, not what it says in passing of something else. */
  readonly main?: true;
  /** The sentence speaks of the event again: “It was supported by …”. */
  readonly again?: true;
  /** Several are said to have done it together, on a level. */
  readonly joint?: true;
  /** Who is an organiser and who a co-organiser cannot be told: where both 主辦 and 合辦 are said, or “co-organised”. */
  readonly loose?: true;
  /** Who hosts an event may be its organiser, a co-organiser or the one who runs it, but does more than support it. */
  readonly host?: true;
  /** Under a label of its own: “Co-organisers: …”. */
  readonly labelled?: true;
  readonly named: readonly Named[];
}

/** What a sentence is read with: its text, and where the organisers of the front matter are mentioned in it. */
export interface Sentence extends Range {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Words by which the kind of an organisation is told. */
const kinds =
  /\b(?:academ(?:y|ies)|administration|agenc(?:y|ies)|alliance|archives?|arts|association|authorit(?:y|ies)|bank|board|branch|bureaux?|cent(?:re|er)|chamber|church|club|coalition|college|commission|committee|communit(?:y|ies)|compan(?:y|ies)|confederation|consortium|consulate|corporation|corps|council|court|department|division|embassy|enterprises?|federation|foundation|fund|gallery|government|group|guild|holdings|hospital|inc|incubator|industries|institut(?:e|ion|es)|laborator(?:y|ies)|league|library|limited|ltd|ministry|museum|network|observatory|offices?|orchestra|organi[sz]ation|parliament|partners|partnership|police|polytechnic|press|school|secretariat|service|services|societ(?:y|ies)|studios?|task ?force|team|theat(?:re|er)|trust|union|universit(?:y|ies)|volunteers)\b/i;

const person =
  /^(?:the )?(?:(?:Acting|Assistant|Chief|Deputy|Financial|First|Former|Permanent|Parliamentary|Principal|Under|Vice)[ -]){0,2}(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Madam|Minister|President|Mayor|Secretary|Chairman|Director|Senator|Senators|Ambassador|King|Queen|Prince|Princess)\b(?!.*\bOffice$)/i;

/** Whether words that stand where an organiser would are the name of one; `listed` beside others that are. */
export function isOrganisation(words: string, listed: boolean): boolean {
  if (person.test(words)) return false;
  const parts = words.split(/[\s/]+/).filter((part) => /^[\p{Lu}\d]/u.test(part));
  if (kinds.test(words)) return parts.length >= 2;
  if (/^(?:the )?[A-Z][A-Z&]{2,7}$/.test(words)) return listed;
  return listed && parts.length >= 3 && !/,/.test(words);
}

const noName =
  /^(?:TB[ACD]|N\/?A|None|Nil|See|Various|To|Not|Free|Open|All|More|Details|Others?|Please|Tel|Email|Phone|Contact|Press|Media)\b/i;

/** Whether words behind a label such as “Organiser:” are the name of an organisation: nearly all are. */
export function mayBeOrganisation(words: string): boolean {
  return words.length >= 3 && words.length <= 120 && !person.test(words) && !noName.test(words);
}

import { gathered } from '../../language/gathered.ts';
import { inPattern } from '../../language/in-pattern.ts';
import { matches } from '../../language/matches.ts';
import { remembered, rememberedBy } from '../../language/remembered.ts';
import { hasHan } from '../../language/script.ts';
import type { Organiser } from '../../model/front-matter.ts';
import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import type { Range } from '../prose/passage.ts';
import { named, nameWords } from './wording.ts';

/** An organiser of the front matter, and what a text may call it. */
export interface Organisation {
  readonly index: number;
  readonly organiser: Organiser;
  /** Name and second nameplate, whole. */
  readonly names: readonly string[];
  /** Beginnings of its name that stand for it, such as “Trade Office in Guangdong” without “of the Government of …”. */
  readonly short: readonly string[];
  readonly abbreviations: readonly string[];
}

export interface Mention extends Range {
  readonly organisation: Organisation;
}

/** A list that is longer has been made by no person, and would cost as much as it is long. */
const most = 100;

/** The organisers of a release, as a text may name them. */
export const organisationsOf: (release: Release) => readonly Organisation[] = once(({ data }) =>
  (data.organisers ?? []).slice(0, most).map((organiser, index) => {
    const { names, short, abbreviations } = callingsOf(organiser);
    return { index, organiser, names, short, abbreviations };
  }),
);

type Callings = Pick<Organisation, 'names' | 'short' | 'abbreviations'>;

/** The organisers of an office are the same in many releases. */
const callingsOf = rememberedBy(
  ({ name, also, abbreviation }: Organiser) => `${name}\n${also}\n${abbreviation}`,
  readCallings,
);

function readCallings({ name, also = '', abbreviation = '' }: Organiser): Callings {
  const written = [name, also].map((one) => one.trim()).filter(Boolean);
  const names = gathered(written, (one) => {
    const [, outer, inner] = /^(.{4,}?)\s*[(（]([^()（）]+)[)）]$/u.exec(one) ?? [];
    return outer && inner ? [outer, inner] : [one];
  });
  const isShort = (one: string) => /^[\p{Lu}\d&-]{2,8}$/u.test(one);
  const whole = names.filter((one) => !isShort(one));
  return {
    names: (whole.length > 0 ? whole : names).map(withoutLead),
    short: gathered(names, beginnings),
    abbreviations: [...new Set([abbreviation, ...names.filter(isShort)].filter(Boolean))],
  };
}

function withoutLead(name: string): string {
  return name.replace(/^(?:the\s+)?(?:members|representatives) of (?:the )?/i, '').replace(/^the\s+/i, '');
}

const joint = /,\s|\s(?:of|in|for|under|on)\s/g;

/** Where a name goes on with “of …”, “in …”, what stands before it is often enough. */
function beginnings(name: string): string[] {
  const bare = withoutLead(name);
  const parts = matches(bare, joint)
    .map(({ index }) => bare.slice(0, index))
    .filter((part) => nameWords(part).length >= 2)
    .reverse();
  const firm = bare.replace(legalForm, '');
  return firm === bare || firm.length < 3 ? parts : [...parts, firm];
}

/** What a company is in law, which a text leaves out after its name. */
const legalForm =
  /,? (?:Ltd|Limited|P(?:LC|lc)|plc|Inc|Incorporated|LLC|LLP|L\.P|Corp|Pty Ltd|\(?Pte\.?\)? Ltd|GmbH|AG|SE|KG|SAS?|S\.A\.S?|S\.L|S\.p\.A|SpA|S\.r\.l|N\.?V|B\.?V|AB|A\/S|AS|ASA|Oyj?|S\.A|Ltda|a\.s|s\.r\.o|e\. ?V)\.?$/;

/** Where a text names an organisation in full or by its abbreviation, first to last. */
export function mentionsOf(
  organisation: Organisation,
  text: string,
  { short = false } = {},
): readonly Range[] {
  const found: Range[] = [];
  for (const name of organisation.names) for (const range of named(text, name)) found.push(range);
  for (const abbreviation of organisation.abbreviations) {
    if (!text.includes(abbreviation)) continue;
    for (const { 0: words, index } of matches(text, abbreviationPattern(abbreviation)))
      found.push({ start: index, end: index + words.length });
  }
  for (const name of short ? organisation.short : []) {
    for (const range of named(text, name)) {
      // A single word must have the letter of the name: “Target” is none of “on target”.
      if (!/[\s-]/.test(name) && text.charAt(range.start) !== name.charAt(0)) continue;
      if (!/^,?\s(?:of|in|for|under|on)\s/.test(text.slice(range.end, range.end + 7))) found.push(range);
    }
  }
  return apart(found);
}

/** Ranges first to last; of those that overlap, the longest. */
function apart<R extends Range>(ranges: readonly R[]): readonly R[] {
  if (ranges.length < 2) return ranges;
  const kept: R[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || range.start >= last.end) kept.push(range);
    else if (range.end - range.start > last.end - last.start) kept[kept.length - 1] = range;
  }
  return kept;
}

/** Finds an abbreviation as a word of its own, in the letters it is written with; Chinese has no blanks around it. */
const abbreviationPattern = remembered((abbreviation: string) => {
  const written = inPattern(abbreviation);
  return new RegExp(hasHan(abbreviation) ? written : `(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'gu');
});

/** Every mention of every organisation; of those that overlap, the longest. */
export function allMentions(organisations: readonly Organisation[], text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const organisation of organisations)
    for (const { start, end } of mentionsOf(organisation, text, withShort))
      found.push({ start, end, organisation });
  return apart(found);
}

const withShort = { short: true };

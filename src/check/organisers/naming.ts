import { hasHan } from '../../language/script.ts';
import type { Prose } from '../prose/prose.ts';
import { allMentions, mentionsOf, type Organisation } from './organisations.ts';
import { initials, nameWords } from './wording.ts';

/** `perhaps`: by a short name, in other words or in another language. */
export type Naming = 'yes' | 'perhaps' | 'no';

/** Whether a release's words name each of its organisers, apart from the list in its front matter. */
export function namingOf(prose: Prose, organisations: readonly Organisation[]): readonly Naming[] {
  const text = prose.whole;
  let masked: string | undefined;
  return organisations.map((organisation) => {
    const { organiser } = organisation;
    if (text.includes(organiser.name)) return 'yes';
    if (mentionsOf(organisation, text, { short: true }).length > 0) return 'yes';
    masked ??= without(text, organisations);
    return mayName(organisation, masked, prose.lang) ? 'perhaps' : 'no';
  });
}

/** Whether a text calls an organiser by a short name, such as “the council”, apart from the names of the others. */
export function isCalledShort(
  { names }: Organisation,
  text: string,
  organisations: readonly Organisation[],
): boolean {
  const masked = without(text, organisations);
  return names.some((name) =>
    hasHan(name)
      ? hasShortHan(name, masked)
      : callsByKind(name, masked) || hasEnd(name, masked) || hasHolder(name, masked),
  );
}

/** The text without the names of the others: they share words with this one. */
function without(text: string, organisations: readonly Organisation[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of allMentions(organisations, text)) {
    masked += `${text.slice(at, start)}\n`;
    at = end;
  }
  return masked + text.slice(at);
}

function mayName({ names, organiser }: Organisation, text: string, lang: string): boolean {
  return names.some((name) => {
    if (initials(name).some((letters) => text.includes(letters))) return true;
    if (hasHan(name)) return !hasHan(text.slice(0, 2000)) || hasShortHan(name, text);
    const script = /\p{Script=Latin}/u.test(organiser.name);
    if (script !== isLatin(text)) return true;
    if (!/^en\b|^und/.test(lang)) return mayTranslate(name, text);
    return callsByKind(name, text) || hasEnd(name, text) || hasHolder(name, text);
  });
}

function isLatin(text: string): boolean {
  const words = text.slice(0, 4000);
  const latin = words.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  const other = words.match(/(?!\p{Script=Latin})\p{L}{2,}/gu)?.length ?? 0;
  return latin > other;
}

const english =
  /\b(?:of|and|for|the|ministry|department|council|group|world|office|institute|society|university|agency|authority|board|foundation|association|union|bank|centre|center|committee|commission|project|team|community)\b/i;

/** A name in another language than the text is written in another way there, as is one that is inflected. */
function mayTranslate(name: string, text: string): boolean {
  if (english.test(name)) return true;
  const lower = text.toLowerCase();
  return nameWords(name)
    .filter((word) => word.length > 3)
    .some((word) => lower.includes(word.toLowerCase().slice(0, Math.max(4, word.length - 3))));
}

const kind =
  /\b(?:Academy|Administration|Agency|Association|Authority|Bank|Board|Bureau|Centre|Center|Chamber|Club|College|Commission|Committee|Company|Corporation|Council|Department|Federation|Foundation|Fund|Gallery|Group|Hospital|Institute|Library|Ministry|Museum|Network|Observatory|Office|Orchestra|Organi[sz]ation|Police|Project|School|Secretariat|Service|Society|Team|Theatre|Trust|Union|University)\b/g;

/** “the Ministry”, “the council”. */
function callsByKind(name: string, text: string): boolean {
  const kinds = name.match(kind) ?? [];
  return kinds.some((word) =>
    new RegExp(`\\bthe ${word}(?:['’]s|s['’])?(?![\\p{L}-])(?!\\s(?:of|for|in|on)\\b)`, 'iu').test(text),
  );
}

const offices: readonly (readonly [name: RegExp, holders: readonly string[]])[] = [
  [/^Ministry (?:of|for) (?:the )?(.{3,})$/i, ['minister']],
  [/^Department (?:of|for) (?:the )?(.{3,})$/i, ['secretary', 'minister', 'director', 'commissioner']],
  [/^(.{3,}?) (?:Bureau|Department)$/i, ['secretary', 'director', 'commissioner']],
];

/** A ministry speaks through its minister, a bureau through its secretary: “the Minister for Law”, “Law Minister”. */
function hasHolder(name: string, text: string): boolean {
  return offices.some(([pattern, holders]) => {
    const matter = pattern.exec(name)?.[1]?.toLowerCase();
    if (matter === undefined) return false;
    const lower = text.toLowerCase();
    return holders.some(
      (holder) =>
        ['for ', 'of ', 'for the ', 'of the '].some((of) => lower.includes(`${holder} ${of}${matter}`)) ||
        lower.includes(`${matter} ${holder}`),
    );
  });
}

/** “the Trade Council” for the “Hong Kong Trade Council”. */
function hasEnd(name: string, text: string): boolean {
  const parts = name.split(/\s+/);
  const lower = text.toLowerCase();
  for (let from = 1; parts.length - from >= 2 && from <= 3; from++) {
    if (nameWords(parts.slice(from).join(' ')).length < 2) return false;
    if (lower.includes(`the ${parts.slice(from).join(' ').toLowerCase()}`)) return true;
  }
  return false;
}

/** A name in Chinese is shortened to some of its characters: three of them in a row, with gaps in the name. */
function hasShortHan(name: string, text: string): boolean {
  const characters = new Set(name);
  let run = '';
  for (const character of text) {
    if (!characters.has(character)) {
      run = '';
      continue;
    }
    run = `${run}${character}`.slice(-3);
    if (run.length === 3 && isWithin(run, name)) return true;
  }
  return false;
}

function isWithin(run: string, name: string): boolean {
  let at = 0;
  for (const character of run) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

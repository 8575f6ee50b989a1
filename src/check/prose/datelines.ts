import { closing, dash, placeIn, stop, wire } from './dateline-forms.ts';
import { isHeading, noPlace } from './dateline-words.ts';
import { dateMentions, datesIn } from './dates/dates.ts';
import { languagesOf } from './dates/languages.ts';
import { type DateMention, hasOwnYear } from './dates/mention.ts';
import type { IssueDate } from './issue-date.ts';
import type { Passage } from './passage.ts';

/** How many passages of a text are its head, and how many there may be where they are lists and headings. */
const head = 4;
const farthest = 40;

/** How far into a passage its dateline is looked for. */
const width = 160;

/** The dates at the beginning of a passage; the months of a dateline may be English in any language. */
function firstDates(passage: Passage, lang: string, isHead: boolean): readonly DateMention[] {
  const found = dateMentions(passage, lang);
  if (found.length > 0 || !isHead || /^en\b/i.test(lang)) return found;
  const text = passage.text.slice(0, width);
  return /\d/.test(text) ? datesIn(text, 'en') : found;
}

/** Whether a passage is a sentence or more of the text proper; a row of links is not. */
function isText({ kind, inside, text, marks }: Passage): boolean {
  if (kind === 'heading' || inside.has('list') || text.length < 40) return false;
  if (text.length < width && !/[.!?。！？]['"”’」]?\s*$/.test(text)) return false;
  const share = (kinds: RegExp) =>
    marks.reduce((sum, { kind, start, end }) => sum + (kinds.test(kind) ? end - start : 0), 0) / text.length;
  // A subtitle is set off from one end to the other.
  return share(/strong|emphasis/) < 0.9 && share(/link/) < 0.5;
}

/** The date of issue at the head of a text. */
export function datelineOf(passages: readonly Passage[], lang: string): IssueDate | undefined {
  let found: IssueDate | undefined;
  let foundAt = 0;
  let isHead = true;
  for (const [index, passage] of passages.entries()) {
    const dateline = readDateline(passage, lang, { isHead, index, above: passages[index - 1] });
    if (dateline && !found) {
      found = isHead ? dateline : { ...dateline, doubtful: true };
      foundAt = index;
    } else if (dateline && index - foundAt < 3) {
      // One date after another is a chronicle.
      return undefined;
    }
    if (found && index - foundAt > 1) break;
    isHead &&= index < farthest && !isText(passage);
  }
  return found ?? lostDateline(passages.slice(0, head), lang);
}

function lostDateline(passages: readonly Passage[], lang: string): IssueDate | undefined {
  for (const passage of passages) {
    const lost = dateMentions(passage, lang).length > 0 ? [...lostDatelines(passage, lang)] : [];
    const dateline = lost.find(({ doubtful }) => !doubtful) ?? lost[0];
    if (dateline) return dateline;
  }
  return undefined;
}

/** How far into a text whose lines and marks were lost its date is looked for. */
const reach = 1200;

/**
 * The dateline of a text that has come without its line ends and marks, which are blanks now: `… PORT FEES   Friday,
 * June 24, 2005      WASHINGTON   The …`.
 */
function* lostDatelines(passage: Passage, lang: string): Iterable<IssueDate> {
  const text = passage.text.slice(0, reach);
  if (!/\S\s{2,}\S/.test(text)) return;
  for (const mention of dateMentions(passage, lang)) {
    if (mention.end > reach) return;
    if (mention.joined || !hasOwnYear(mention)) continue;
    const before = text.slice(Math.max(0, mention.start - 40), mention.start);
    const after = text.slice(mention.end, mention.end + 40);
    if (
      /immediate\s+release\s+$/i.test(before) ||
      (/(?:^|\s{2}|\n)$/.test(before) && placeAfter.test(after))
    ) {
      yield { passage, mention, kind: 'dateline', doubtful: false };
    } else if (/(?:^|\s{2}|\n)$/.test(before) && /^(?:\s{2}|\n|$)/.test(after)) {
      yield { passage, mention, kind: 'dateline', doubtful: true };
    }
  }
}

const placeAfter = /^\s{2,}(?:\p{Lu}{4,}|Washington|U\s+S\s+Sen\w*|United\s+States\s+Senator)\b/u;

function readDateline(
  passage: Passage,
  lang: string,
  { isHead, index, above }: { isHead: boolean; index: number; above: Passage | undefined },
): IssueDate | undefined {
  const [mention, next] = firstDates(passage, lang, isHead);
  if (!mention || mention.start > width || mention.joined) return undefined;
  // “5 to 7 September”.
  if (next?.joined && next.start - mention.end < 12) return undefined;
  const before = passage.text.slice(0, mention.start);
  const after = passage.text.slice(mention.end, mention.end + 60);
  const dateline = (doubtful: boolean): IssueDate => ({ passage, mention, kind: 'dateline', doubtful });
  const ends = /^[)）]?[.。]?\s*(?:$|\n)/.test(after);
  const { name, open } = placeIn(before);
  if (name !== undefined && !noPlace.test(name)) {
    if (dash.test(after) || wire.test(after)) return dateline(false);
    const closes = ends || stop.test(after) || (open !== undefined && closing.test(after));
    return isHead && hasOwnYear(mention) && closes ? { ...dateline(true), placed: true } : undefined;
  }
  if (!hasOwnYear(mention)) return undefined;
  // A word of three letters is seen without the letters of all scripts.
  if (/[A-Za-z]{3}/.test(before) || !/^[^\p{L}\p{N}]*(?:[Ll][Ee]\s+)?$/u.test(before)) {
    return isHead && isHeading(before) && !changed.test(after) ? dateline(false) : undefined;
  }
  if (dash.test(after)) return dateline(false);
  if (!isHead || index >= head) return undefined;
  if (ends) return dateline(!(above && isHeading(above.text)));
  // Where only the end of a line is left between date and text.
  const unspaced = /^(?:zh|ja|ko)$/.test(languagesOf(lang)[0] ?? '') && /^(?:\s|[,，])/.test(after);
  return unspaced ? dateline(!/今天|今日|本日|오늘/.test(after)) : undefined;
}

/** A text that says when it was changed is issued on two days. */
const changed =
  /updated|revised|corrected|amended|aktualisiert|mise? à jour|actualizad|atualizad|更新|修訂|修订/iu;

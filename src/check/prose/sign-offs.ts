import { endMarkBefore, onlyEndMark } from '../../language/end-marks.ts';
import { placeIn } from './dateline-forms.ts';
import { noPlace } from './dateline-words.ts';
import { dateMentions } from './dates/dates.ts';
import { type DateMention, hasOwnYear } from './dates/mention.ts';
import { endsOpen } from './function-words.ts';
import type { IssueDate } from './issue-date.ts';
import type { Passage } from './passage.ts';
import { has, sign } from './signs.ts';

/** What follows the text proper. */
const behind =
  /^[^\p{L}\p{N}]*(?:annex|appendix|enclosures?|notes?\b|about\b|background|contacts?\b|for\s+(?:more|media|further|enquir|inquir)|media\s+(?:contact|enquir)|issued\s+at|ends?\b|nnnn|附件|附錄|附录|備註|备注|香港時間|香港时间|anhang|anlage|annexe|anexo|allegato)/iu;
const name =
  /(?:ministry|department|agency|agencies|authority|board|office|council|secretariat|police|force|government|bureau|commission|committee|trust|institute|corporation|ministerium|ministère|ministerio|ministério|[署局部處处廳厅會会院司])/iu;

/** How long a date may be with the name above it and still be the foot of a text. */
const longest = 240;

/** The dates of issue below a text: “MINISTRY OF THE SEA / 6 April 2020”, “Ends/Thursday, September 5, 2024”. */
export function signOffs(passages: readonly Passage[], lang: string): readonly IssueDate[] {
  const feet: IssueDate[] = [];
  let hasText = false;
  for (const [index, passage] of passages.entries()) {
    const { text, inside } = passage;
    const mayEnd = mayHaveEndMark(passage);
    if (mayEnd || (hasText && text.length < longest && !inside.has('list'))) {
      const found = signOff(passages, index, lang, mayEnd);
      if (found) feet.push(found);
    }
    hasText ||= text.length > 60 && passage.kind === 'paragraph';
  }
  return feet;
}

/** “Ends/”, “完”. */
function mayHaveEndMark(passage: Passage): boolean {
  if (has(passage, sign.eastern) && passage.text.includes('完')) return true;
  return has(passage, sign.slash) && /ends?\s*[／/]/i.test(passage.text);
}

function signOff(
  passages: readonly Passage[],
  index: number,
  lang: string,
  mayEnd: boolean,
): IssueDate | undefined {
  const passage = passages[index];
  const mentions = passage ? dateMentions(passage, lang) : [];
  const mention = mentions.at(-1);
  if (!passage || !mention) return undefined;
  if (!mayEnd && (!hasOwnYear(mention) || mention.joined)) return undefined;
  const sure = (of: DateMention): IssueDate => ({ passage, mention: of, kind: 'sign-off', doubtful: false });
  const marked =
    mayEnd &&
    mentions.find((each) => endMarkBefore.test(passage.text.slice(Math.max(0, each.start - 12), each.start)));
  if (marked) return sure(marked);
  if (passage.text.length >= longest || !hasOwnYear(mention) || mention.joined) return undefined;
  const [before, after] = [passage.text.slice(0, mention.start), passage.text.slice(mention.end)];
  const above = passages[index - 1];
  if (!/^[\s*)）.。]*$/.test(after.replace(/^\s*(?:香港時間|香港时间|issued at).*$/isu, '')))
    return undefined;
  const alone = /^[\s*–—-]*$/.test(before);
  if (alone && above && onlyEndMark.test(above.text)) return sure(mention);
  const next = passages[index + 1];
  const signature = alone ? (above?.text ?? '') : before;
  const isCapital = /\p{Lu}{4}/u.test(signature) && !/\p{Ll}/u.test(signature);
  // A name in capital letters is a signature, unless a programme follows.
  const closes = !next || behind.test(next.text) || (isCapital && !/^\d/.test(next.text));
  const placed = placeIn(before).name;
  const named = alone
    ? above && isName(above.text)
    : (isName(before) && !isSentence(before, lang)) || (placed !== undefined && !noPlace.test(placed));
  if (closes && (named || (alone && !next))) return sure(mention);
  return named ? { ...sure(mention), doubtful: true } : undefined;
}

/** “The next statement of the committee will be released on”, before the date: a sentence that names one. */
function isSentence(before: string, lang: string): boolean {
  return (
    endsOpen(before.trim(), lang) &&
    !/^[^\p{L}]*(?:done|given|issued|published|released|signed)\b/iu.test(before)
  );
}

/** A name that a text is signed with, one or several on lines of their own. */
function isName(text: string): boolean {
  const line = text.trim();
  if (line.length < 2 || line.length > 160 || /[\d!?;:。！？：；]|[.,]$/.test(line)) return false;
  return (
    name.test(line) ||
    (line === line.toUpperCase() && line !== line.toLowerCase() && !/^[^\p{L}]*(?:date|when)\b/iu.test(line))
  );
}

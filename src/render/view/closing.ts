import { filledIn, placeholdersIn } from '../../language/placeholders.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { HouseStyle } from '../../model/house.ts';
import type { ClosingView } from '../house-view.ts';
import type { ResolvedWords } from '../words.ts';
import { clock, type DateForm, dayInForm, zoneOf } from './date.ts';

/** The foot of a text: its end mark, or where the house has more to say there, lines; nothing where it ends itself. */
export function closingView(
  data: FrontMatter,
  style: HouseStyle,
  { words, form, ended }: { readonly words: ResolvedWords; readonly form: DateForm; readonly ended: boolean },
): ClosingView {
  if (ended) return { mark: null, dashed: null, lines: [] };
  const end = style.end ?? words.labels.end;
  const lines = [end, style.issued ?? '']
    .flatMap((pattern) => pattern.split('\n'))
    .filter((line) => line !== '' && (data.date.time || !tellsTime(line)))
    .map((line) => filledIn(line, closingValues(data, form)).replace(/ {2,}/g, ' ').trim());
  const [only, ...others] = lines;
  if (only === undefined || others.length > 0 || placeholdersIn(end).length > 0)
    return { mark: null, dashed: null, lines };
  return { mark: only, dashed: isWord(only) ? `— ${only} —` : only, lines: [] };
}

/** Whether the foot of a text says the day. */
export function closesWithDate({ end = '', issued = '' }: HouseStyle): boolean {
  return placeholdersIn(end + issued).includes('date');
}

/** What may stand in `end` and `issued`. */
export function closingValues({ date, lang }: FrontMatter, form: DateForm): Readonly<Record<string, string>> {
  return {
    date: dayInForm(date, lang, form),
    weekday: dayInForm(date, lang, { date: '{weekday}' }),
    time: date.time ? clock(date.time, form) : '',
    zone: zoneOf(date, form),
  };
}

function tellsTime(line: string): boolean {
  return placeholdersIn(line).some((name) => name === 'time' || name === 'zone');
}

/** `###` and `-ends-` stand out as they are. */
function isWord(mark: string): boolean {
  return /^[\p{L}\p{M}\p{N} ]+$/u.test(mark);
}

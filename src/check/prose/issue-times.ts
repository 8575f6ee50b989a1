import { gathered } from '../../language/gathered.ts';
import { matches } from '../../language/matches.ts';
import { plainDigits } from './dates/numerals.ts';
import { once } from './once.ts';
import type { Passage, Range } from './passage.ts';
import type { Prose } from './prose.ts';

/** The hour of issue as the foot of a text gives it. */
export interface IssueTime extends Range {
  readonly passage: Passage;
  readonly hour: number;
  readonly minute: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

const english = /\bissued at HKT\s*(?<hour>\d{1,2})[:：.]?(?<minute>\d{2})(?!\d)/giu;
const chinese = /香港[時时][間间]\s*(?<hour>[\d０-９]{1,2})\s*[時时:：]\s*(?<minute>[\d０-９]{2})\s*分?/gu;

/** “Issued at HKT 18:05” and “香港時間18時05分”: the form in which Hong Kong signs its releases. */
export const issueTimes: (prose: Prose) => readonly IssueTime[] = once(({ body, whole }) => {
  if (!whole.includes('HKT') && !whole.includes('香港')) return [];
  return gathered(body, (passage) => {
    const pattern = passage.text.includes('HKT')
      ? english
      : passage.text.includes('香港')
        ? chinese
        : undefined;
    if (!pattern) return [];
    return matches(passage.text, pattern).map(({ 0: words, index, groups = {} }) => ({
      passage,
      start: index,
      end: index + words.length,
      hour: Number(plainDigits(groups.hour ?? '')),
      minute: Number(plainDigits(groups.minute ?? '')),
      offset: 8 * 60,
    }));
  });
});

import type { Range } from '../../../model/place.ts';

/** A weekday as it is written; Monday is 1, Sunday 7. */
export interface WeekdayMention extends Range {
  readonly day: number;
}

/**
 * A day of the calendar that a text names: `Thursday, 5 September 2024`. It need not exist (31 April).
 * Where several days share a month or a year, each has its value; only those who have the words have their place within
 * `start` and `end`.
 */
export interface DateMention extends Range {
  /** 1 to 31. */
  readonly day: number;
  readonly month: number;
  /** Of the Gregorian calendar, also where an era or the Buddhist calendar is written. */
  readonly year?: number | undefined;
  readonly weekday?: WeekdayMention | undefined;
  /** The number of the day, without the ending of an ordinal. */
  readonly dayAt: Range;
  /** The name or number of the month; that of another mention where it is shared. */
  readonly monthAt: Range;
  /** The words of the year, with its era; absent where there is no year. */
  readonly yearAt?: Range | undefined;
  /** How the mention is tied to the one before it. */
  readonly joined?: Joint | undefined;
}

export type Joint = 'and' | 'to';

/** Whether the year stands beside the day rather than beside another one that shares it. */
export function hasOwnYear({ start, end, yearAt }: DateMention): boolean {
  return yearAt !== undefined && yearAt.start >= start && yearAt.end <= end;
}

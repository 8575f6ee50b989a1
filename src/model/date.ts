/**
 * A date of the front matter as it was written: a calendar date, or a date with a time of day.
 * Never an instant: `2024-09-05` is that day wherever it is read. The numbers have the right shape but may name
 * a day that does not exist; the rule `date-real` says so.
 */
export interface DateValue {
  readonly written: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: TimeOfDay;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich, where the text gave an offset. */
  readonly offset?: number;
  /** IANA zone of the release or the newsroom, where the text gave no offset. */
  readonly zone?: string;
}

/** What a language puts around the parts of a date, as sources of regular expressions. */
export interface DateWords {
  /** Between the first and the last day: `5 to 7 September`. */
  readonly to?: string;
  /** Between one day and another. */
  readonly and?: string;
  /** Between day and month, month and year. */
  readonly of?: string;
  /** Between weekday and day, and between month and day. */
  readonly the?: string;
  /** After the number of a day. */
  readonly ordinal?: string;
  /** Between weekday and date, such as `evening`. */
  readonly part?: string;
  /** What is written onto the front of a name. */
  readonly prefix?: string;
  /** Months and weekdays that Intl does not know, or not in this form: name and number. */
  readonly months?: Readonly<Record<string, number>>;
  readonly weekdays?: Readonly<Record<string, number>>;
  /** All names are here: the first use of Intl would take longer than the check of a release. */
  readonly complete?: true;
  /** Written without blanks between words. */
  readonly unspaced?: true;
  /** Names of months and weekdays begin with a capital letter. */
  readonly capitals?: true;
  /** Full dates in figures: `05.09.2024` or `05/09/2024`, day first. */
  readonly figures?: string;
}

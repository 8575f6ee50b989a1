/** Where the line with place and day stands: above the text, at the head of its first paragraph, or nowhere. */
export const datelines = ['line', 'run-in', 'none'] as const;

/** Which paragraphs are printed with numbers. */
export const numberings = ['none', 'text', 'notes', 'all'] as const;

/**
 * How an office writes what it does not write anew for each release. What is absent is as pressdesk does it by itself.
 * Words in braces, such as `{date}`, are places for what a release says; `placeholders` lists them.
 */
export interface HouseStyle {
  /** Under the text: `Ends/{date}`, `###`. */
  readonly end?: string;
  /** Under that: `Issued at {zone} {time}`. A line with a time in it is left out of a release without one. */
  readonly issued?: string;
  /** A day: `{weekday}, {month} {day}, {year}`. */
  readonly date?: string;
  /** A time of day: `{hour}:{minute}`. */
  readonly time?: string;
  /** What the months are called, January first. */
  readonly months?: readonly string[];
  /** What stands for `{half}`, before noon and after. */
  readonly halves?: readonly string[];
  /** What time zones are called, by their own names: `Asia/Hong_Kong: HKT`. */
  readonly zones?: Readonly<Record<string, string>>;
  readonly dateline?: (typeof datelines)[number];
  /** What runs in: `{PLACE} ({date}) — `. */
  readonly 'dateline-form'?: string;
  /** Places that stand in a run-in dateline without what follows their comma. */
  readonly cities?: readonly string[];
  readonly numbered?: (typeof numberings)[number];
  /** The heading over notes to editors. */
  readonly notes?: string;
  /** At the very end: `© {year} {organisation}`. */
  readonly rights?: string;
}

/** A house style, and where it differs in a language. */
export interface House extends HouseStyle {
  /** By BCP 47 tag. */
  readonly languages?: Readonly<Record<string, HouseStyle>>;
}

/** What may stand in braces in each setting. A name in capitals is printed in capitals. */
export const placeholders = {
  end: ['date', 'weekday', 'time', 'zone'],
  issued: ['date', 'weekday', 'time', 'zone'],
  date: ['weekday', 'day', 'month', 'year'],
  time: ['hour', 'hour12', 'minute', 'half'],
  'dateline-form': ['place', 'PLACE', 'date', 'weekday'],
  rights: ['year', 'organisation'],
} as const;

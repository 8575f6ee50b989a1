import type { Colours } from '../model/colours.ts';

/** What a template sees of the house: what it prints in its own way, and how it looks. */
export interface HouseView {
  /** The line above the text: what of place and day the text itself does not say, as the house wants it. */
  readonly dateline: DatelineView | null;
  /** What stands under the text. */
  readonly closing: ClosingView;
  /** Where the organisation is. */
  readonly address: string | null;
  readonly logo: LogoView | null;
  /** Of links and rules: `accent` on light paper, `dark` in the dark. */
  readonly colours: Colours;
  /** Whose text it is, and who may use it. */
  readonly rights: string | null;
}

export interface DatelineView {
  readonly location: string | null;
  readonly date: DateView;
}

/** Either one mark, or lines that stand as they are; neither where the text has an end of its own. */
export interface ClosingView {
  /** `Ends`, for formats that set it off by other means. */
  readonly mark: string | null;
  /** The mark set off by itself: `— Ends —`, `###`. */
  readonly dashed: string | null;
  readonly lines: readonly string[];
}

/** `src` is relative to the page; `url` is absolute, and `mailed` where a mail can show it; `null` where it cannot. */
export interface LogoView {
  readonly src: string;
  readonly url: string | null;
  readonly mailed: string | null;
  readonly width: number;
  readonly height: number;
}

export interface DateView {
  /** ISO 8601: `2024-09-05`, `2024-09-05T18:05:00+08:00`. */
  readonly iso: string;
  /** In the release's language: `Thursday 5 September 2024`, with time and zone where given. */
  readonly words: string;
}

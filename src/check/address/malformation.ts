/** What is wrong with an address, and what was probably meant. */
export interface Malformation {
  readonly reason: string;
  readonly note: string;
  readonly instead?: string;
  /** Whether nothing else can have been meant. */
  readonly safe?: boolean;
}

export const asShown = 'Write it as the browser shows it, such as https://www.example.org.';

/** An address that can only have been meant so, as far as it is one. */
export function sure(instead: string): Pick<Malformation, 'instead' | 'safe'> {
  return /^https?:\/\/[^\s/?#.]+\.\S+$/i.test(instead) && URL.canParse(instead)
    ? { instead, safe: true }
    : {};
}

/** The colour of links and rules, on light paper and in the dark: `#0d4f7c`. */
export interface Colours {
  readonly accent: string;
  readonly dark: string;
}

/** Where an office names none. */
export const ownColours: Colours = { accent: '#0d4f7c', dark: '#8cc3ec' };

/** What they are read on: paper and panels of the page, and the ground of the newsletter. */
export const grounds = {
  accent: ['#fdfdfb', '#f4f3ee', '#f1f0eb'],
  dark: ['#15181c', '#1d2126'],
} as const;
